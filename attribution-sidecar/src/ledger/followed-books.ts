import {
  type ApplicableSettlement,
  type Books,
  createBooks,
  decodeSettleCall,
  type Kzg,
  recordHash,
  type StoredBooks,
} from '@openledger/ledger'
import { BaseError, equalBytes } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { Chain } from '../chain/chain.ts'
import type { SettlementEntry } from '../chain/entries.ts'
import { createBooksRows } from '../store/books-rows.ts'

/** Settlements that stay takeable back behind the last final one, for a reorganisation of the L2 itself. */
const MARGIN = 64n
/** Settlements read from the mirror at once while catching up. */
const CHUNK = 64

export type FollowedBooksOptions = {
  /** Whose rows these are. */
  role: string
  /**
   * Verifies a settlement before it is taken over; undefined stops there until the chain changes.
   * Default: what the contract checks, and what the chain took stands.
   */
  accept?: (entry: SettlementEntry, books: Books) => Promise<ApplicableSettlement | undefined>
  /** Runs in the transaction that writes the books. */
  onApplied?: (entry: SettlementEntry) => void
  /** Runs in the transaction that writes the books: records after `number` are gone; `byLedger` when the ledger rolled them back. */
  onRolledBack?: (number: bigint, byLedger: boolean) => void
}

/** Books that follow the chain's settlements, every one verified, and take back what the chain takes back. */
export type FollowedBooks = {
  readonly books: Books
  /** Takes the books to the mirror's head record, or to where `accept` stops them. */
  sync(): Promise<void>
  /** A settlement made here: when the chain takes exactly it, it is not verified again. */
  expect(record: Uint8Array, settlement: ApplicableSettlement): void
}

/** @throws LedgerError `LEDGER_DIFFERENCE` when the stored books are damaged. */
export function createFollowedBooks(
  options: FollowedBooksOptions,
  dependencies: { chain: Pick<Chain, 'chainId' | 'addresses' | 'view'>; kzg: Kzg; sqlite: SqliteHandle },
): FollowedBooks {
  const { role, accept, onApplied, onRolledBack } = options
  const { chain, kzg, sqlite } = dependencies
  const { view } = chain
  const rows = createBooksRows(sqlite, role)
  const domain = { chainId: chain.chainId, ledger: chain.addresses.ledger }
  const make = (stored: StoredBooks | undefined) => createBooks(domain, { kzg, pages: view.pages }, stored)
  let books = make(rows.load())
  let expected: { record: Uint8Array; settlement: ApplicableSettlement } | undefined
  let running: Promise<void> | undefined

  /** Books and everything that depends on them change in one transaction. */
  const save = (also: () => void) =>
    books.save((changes) => {
      sqlite.transaction(() => {
        rows.write(changes)
        also()
      })()
    })

  const recordAt = (number: bigint) =>
    number === books.header.number ? books.record : recordHash(books.headerAt(number))

  /** Last record that books and chain have in common. */
  function commonRecord(): bigint {
    let number = books.header.number
    for (; number > 0n; number--) {
      const entry = view.settlement(number)
      if (entry && equalBytes(entry.record, recordAt(number))) break
    }
    return number
  }

  async function takeBack(): Promise<void> {
    const byLedger = view.generation() > books.generation
    let common: bigint
    try {
      common = commonRecord()
      if (common === books.header.number) return
      books.rollback(common)
    } catch (error) {
      if (!(error instanceof BaseError) || error.code !== 'LEDGER_UNKNOWN_RECORD') throw error
      // The chain went back behind everything that is kept: follow it from its start.
      sqlite.transaction(() => rows.clear())()
      books = make(undefined)
      common = 0n
    }
    await save(() => onRolledBack?.(common, byLedger))
  }

  function verified(entry: SettlementEntry): ApplicableSettlement {
    if (expected && equalBytes(expected.record, entry.record)) return expected.settlement
    return books.verify(decodeSettleCall(entry.calldata))
  }

  async function run(): Promise<void> {
    await takeBack()
    for (;;) {
      const entries = view.settlementsFrom(books.header.number + 1n, CHUNK)
      for (const entry of entries) {
        // Rollbacks in between show in the generation alone: what they took back is not among the entries.
        if (entry.generation !== books.generation) books.rollback(books.header.number, entry.generation)
        const settlement = accept ? await accept(entry, books) : verified(entry)
        if (!settlement) return
        books.commit(settlement)
        if (!equalBytes(books.record, entry.record)) {
          throw new BaseError('Expected the record that the chain has.', { code: 'LEDGER_DIFFERENCE' })
        }
        await save(() => onApplied?.(entry))
      }
      if (entries.length < CHUNK) break
    }
    expected = undefined
    if (view.generation() !== books.generation) books.rollback(books.header.number, view.generation())
    const keep = view.finalRecord() - MARGIN
    if (keep > 0n && keep <= books.header.number) {
      try {
        books.forgetBefore(keep)
      } catch (error) {
        if (!(error instanceof BaseError) || error.code !== 'LEDGER_UNKNOWN_RECORD') throw error
      }
    }
  }

  return {
    get books() {
      return books
    },
    sync() {
      running ??= run().finally(() => {
        running = undefined
      })
      return running
    },
    expect(record, settlement) {
      expected = { record, settlement }
    },
  }
}
