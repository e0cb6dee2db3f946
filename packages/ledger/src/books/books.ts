import { accountPage, accountSlot, equalBytes, keccak256, toHex } from '@openledger/primitives'
import { decodeG1, encodeG1 } from '../curve/g1.ts'
import type { Kzg } from '../kzg/kzg.ts'
import { encodeSettleCall } from '../settlement/call.ts'
import { combinedBlob } from '../settlement/combine.ts'
import { LedgerError } from '../settlement/errors.ts'
import { GENESIS_HEADER, type Header, recordHash } from '../settlement/header.ts'
import { encodeParts, encodeSettlement } from '../settlement/settlement.ts'
import { type AccountAmount, CREDITS, DEBITS, groupByBookPage, settleTotals } from '../settlement/totals.ts'
import { type LedgerDomain, settlementChallenges } from '../settlement/transcript.ts'
import type { SettledTouch } from '../settlement/verify.ts'
import type { PageDirectory } from './directory.ts'
import type { HistoryRecord } from './history.ts'
import { Page } from './page.ts'
import { PageTree } from './tree.ts'

export type SettlementRequest = {
  /** Hash of the batch whose receipts the amounts follow from. */
  batchHash: Uint8Array
  /** DA commitment of the batch. */
  commitment: Uint8Array
  /** Amounts of at least 1 nOPEN, each account once. */
  credits: Iterable<AccountAmount>
  debits: Iterable<AccountAmount>
}

/** A settlement that is ready to be sent; the books are unchanged until it is committed. */
export type PreparedSettlement = {
  /** The argument of `Ledger.settle` (protocol §3.1). */
  settlement: Uint8Array
  /** The ABI-encoded call: input of the settlement transaction. */
  calldata: Uint8Array
  /** Header and hash of the record that it makes. */
  header: Header
  record: Uint8Array
  /** Σ credits = Σ debits, in nOPEN. */
  amount: bigint
  touches: readonly SettledTouch[]
}

export type Balance = { credit: bigint; debit: bigint }

export type BooksOptions = LedgerDomain
export type BooksDependencies = { kzg: Kzg; pages: PageDirectory }

/**
 * The double-entry books off chain: every cumulative amount, the page commitments and their tree, the head record, and the way
 * back to the records that are not final.
 */
export class Books {
  readonly domain: LedgerDomain
  readonly directory: PageDirectory
  readonly #kzg: Kzg
  readonly #pages = new Map<number, Page>()
  readonly #tree = new PageTree()
  #header: Header = GENESIS_HEADER
  #record = recordHash(GENESIS_HEADER)
  #generation = 0n
  /** Records after the last forgotten one, rising. */
  #history: HistoryRecord[] = []

  constructor({ chainId, ledger }: BooksOptions, { kzg, pages }: BooksDependencies) {
    this.domain = { chainId, ledger }
    this.directory = pages
    this.#kzg = kzg
  }

  get header(): Header {
    return this.#header
  }

  get record(): Uint8Array {
    return this.#record
  }

  /** Rollbacks of the chain so far; it goes into the next header. */
  get generation(): bigint {
    return this.#generation
  }

  /** Cumulative amounts of an account at the head. */
  balance(account: number): Balance {
    const page = accountPage(account)
    const slot = accountSlot(account)
    return {
      credit: this.#pages.get(2 * page + CREDITS)?.amount(slot) ?? 0n,
      debit: this.#pages.get(2 * page + DEBITS)?.amount(slot) ?? 0n,
    }
  }

  /** Numbers of the book pages that were ever touched, rising. */
  bookPages(): number[] {
    return [...this.#pages.keys()].sort((a, b) => a - b)
  }

  /** A copy of a book page at the head; an untouched one is empty. */
  page(bookPage: number): Page {
    return new Page(this.#pages.get(bookPage))
  }

  /**
   * Builds the settlement that takes the books from the head to the next record. Changes nothing.
   * @throws InvalidInputError, LedgerError
   */
  async prepare({ batchHash, commitment, credits, debits }: SettlementRequest): Promise<PreparedSettlement> {
    const before = this.#header
    const beforeRecord = this.#record
    const groups = groupByBookPage(credits, debits)
    if (groups.length === 0)
      throw new LedgerError('LEDGER_BAD_ENTRIES', 'Expected at least one credit and debit.')
    const { amount, total, commons } = settleTotals(before, groups, this.directory)
    for (const { bookPage, entries } of groups) this.#pages.get(bookPage)?.assertFits(entries)
    const olds = groups.map(({ bookPage }) => this.#pages.get(bookPage)?.commitment ?? new Page().commitment)
    const tree = this.#tree.prove(groups.map(({ bookPage }) => bookPage))
    const nextTree = new PageTree(this.#tree)

    const deltas = await this.#kzg.commit(groups.map(({ entries }) => entries))
    const touches = groups.map((group, i): SettledTouch => {
      const [old, delta] = [olds[i]!, deltas[i]!]
      return { ...group, old, delta, next: addPoints(old, delta) }
    })
    const parts = encodeParts(touches)
    const certificateHash = keccak256(commitment)
    const { z, rho } = settlementChallenges(
      this.domain,
      beforeRecord,
      batchHash,
      certificateHash,
      touches.length,
      parts,
    )
    const { proof } = await this.#kzg.open(
      combinedBlob(
        touches.map(({ entries }) => entries),
        rho,
      ),
      z,
    )

    if (this.#record !== beforeRecord) throw headMoved()
    nextTree.set(touches.map(({ bookPage, next }) => ({ bookPage, hash: keccak256(next) })))
    const header: Header = {
      number: before.number + 1n,
      generation: this.#generation,
      previous: beforeRecord,
      batchHash,
      certificateHash,
      pagesRoot: nextTree.root,
      total,
      commons,
    }
    const settlement = encodeSettlement({
      previous: before,
      batchHash,
      proof,
      count: touches.length,
      parts,
      tree,
      commitment,
    })
    const calldata = encodeSettleCall(settlement)
    return { settlement, calldata, header, record: recordHash(header), amount, touches }
  }

  /** Makes a prepared or verified settlement the new head. @throws LedgerError `LEDGER_BAD_RECORD` when it does not follow the head. */
  commit({ header, record, touches }: Pick<PreparedSettlement, 'header' | 'record' | 'touches'>): void {
    if (!equalBytes(header.previous, this.#record) || header.generation !== this.#generation) {
      throw new LedgerError(
        'LEDGER_BAD_RECORD',
        `Expected a settlement that follows record ${this.#header.number} (${toHex(this.#record)}).`,
      )
    }
    for (const { bookPage, old } of touches) {
      const commitment = this.#pages.get(bookPage)?.commitment ?? new Page().commitment
      if (!equalBytes(commitment, old)) {
        throw new LedgerError(
          'LEDGER_DIFFERENCE',
          `Expected book page ${bookPage} to have the commitment that the settlement names.`,
        )
      }
    }
    for (const { bookPage, entries } of touches) this.#pages.get(bookPage)?.assertFits(entries)
    for (const { bookPage, entries, next } of touches) {
      let page = this.#pages.get(bookPage)
      if (!page) {
        page = new Page()
        this.#pages.set(bookPage, page)
      }
      page.add(entries)
      page.commitment = next
    }
    this.#tree.set(touches.map(({ bookPage, next }) => ({ bookPage, hash: keccak256(next) })))
    const changes = touches.map(({ bookPage, old, entries }) => ({ bookPage, old, entries }))
    this.#history.push({ header, record, before: this.#header, changes })
    this.#header = header
    this.#record = record
  }

  /**
   * Takes the books back to an earlier record. The chain's rollback gives the new generation; without it the generation stays,
   * which takes back settlements that never reached the chain.
   * @throws LedgerError `LEDGER_UNKNOWN_RECORD` when the way back was forgotten or the record is not in the past.
   */
  rollback(number: bigint, generation = this.#generation): void {
    if (number > this.#header.number || this.#header.number - number > BigInt(this.#history.length)) {
      throw unknownRecord(number, this.#header.number, this.#history.length)
    }
    while (this.#header.number > number) {
      const { before, changes } = this.#history.pop()!
      for (const { bookPage, old, entries } of changes) {
        const page = this.#pages.get(bookPage)!
        page.subtract(entries)
        page.commitment = old
      }
      this.#tree.set(changes.map(({ bookPage, old }) => ({ bookPage, hash: keccak256(old) })))
      this.#header = before
    }
    this.#record = recordHash(this.#header)
    this.#generation = generation
  }

  /** Drops the way back behind record `number` (a final one): proofs and rollbacks reach from there to the head. */
  forgetBefore(number: bigint): void {
    const keep = this.#header.number - number
    if (keep >= 0n && keep < BigInt(this.#history.length))
      this.#history.splice(0, this.#history.length - Number(keep))
  }
}

function addPoints(a: Uint8Array, b: Uint8Array): Uint8Array {
  // Both come from this ledger's own commitments or were checked on arrival.
  return encodeG1(decodeG1(a, { subgroup: false }).add(decodeG1(b, { subgroup: false })))
}

function headMoved(): LedgerError {
  return new LedgerError('LEDGER_BUSY', 'Expected the head to stay while a settlement is prepared.', {
    retryable: true,
  })
}

function unknownRecord(number: bigint, head: bigint, kept: number): LedgerError {
  return new LedgerError(
    'LEDGER_UNKNOWN_RECORD',
    `Expected a record from ${head - BigInt(kept)} to ${head}, got ${number}.`,
  )
}

/** Empty books of the ledger at `options.ledger` on chain `options.chainId`. */
export function createBooks(options: BooksOptions, dependencies: BooksDependencies): Books {
  return new Books(options, dependencies)
}
