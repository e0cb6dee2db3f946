import { equalBytes, toHex } from '@openledger/primitives'
import { type Books, createBooks } from '../books/books.ts'
import { createPageDirectory, type MutablePageDirectory } from '../books/directory.ts'
import type { Kzg } from '../kzg/kzg.ts'
import { decodeSettleCall } from '../settlement/call.ts'
import { LedgerError } from '../settlement/errors.ts'
import { recordHash } from '../settlement/header.ts'
import { recomputeSettlement } from '../settlement/recompute.ts'
import type { LedgerDomain } from '../settlement/transcript.ts'
import type { VerifiedSettlement } from '../settlement/verify.ts'

/** What the chain's history says about the ledger, in its order. */
export type LedgerEvent =
  /** Accounts first … first + count − 1 exist from here on (`AccountsRegistered`). */
  | { kind: 'registered'; first: number; count: number; commons: boolean }
  /** A call of `settle` that succeeded: its input, and the record of the event `Settled` when it is known. */
  | { kind: 'settled'; calldata: Uint8Array; record?: Uint8Array }
  /** `RolledBack`: the head is record `number` again. */
  | { kind: 'rolledBack'; number: bigint; generation: bigint }
  /** `Finalized`: nothing before record `number` can come back. */
  | { kind: 'finalized'; number: bigint; record: Uint8Array }

/** Books that follow the chain, with the directory of accounts that the same history gives. */
export type Follower = {
  readonly books: Books
  readonly directory: MutablePageDirectory
  /** Takes the next event; returns the settlement that it was, if any. @throws LedgerError when it does not fit the history so far; the books are unchanged then. */
  apply(event: LedgerEvent): Promise<VerifiedSettlement | undefined>
}

export type FollowerOptions = LedgerDomain & {
  /** Keep the way back behind final records, for proofs at old records. Default false. */
  keepHistory?: boolean
}

/** Rebuilds the books from the chain's history alone: every settlement is recomputed, not believed. */
export function createFollower(options: FollowerOptions, { kzg }: { kzg: Kzg }): Follower {
  const directory = createPageDirectory()
  const books = createBooks(options, { kzg, pages: directory })

  return {
    books,
    directory,
    async apply(event) {
      switch (event.kind) {
        case 'registered': {
          const page = event.first >> 12
          const slot = event.first & 4095
          if (slot !== directory.count(page)) {
            throw difference(`accounts of page ${page} from slot ${directory.count(page)}`, `slot ${slot}`)
          }
          // Stryker disable next-line StringLiteral: every kind but `commons` is an ordinary one
          directory.grow(page, slot + event.count, event.commons ? 'commons' : 'ordinary')
          break
        }
        case 'settled': {
          const context = {
            ...books.domain,
            record: books.record,
            generation: books.generation,
            pages: directory,
          }
          const settlement = decodeSettleCall(event.calldata)
          const verified = await recomputeSettlement(settlement, context, kzg)
          if (event.record && !equalBytes(event.record, verified.record)) {
            throw difference(`record ${toHex(verified.record)}`, toHex(event.record))
          }
          books.commit(verified)
          return verified
        }
        case 'rolledBack':
          books.rollback(event.number, event.generation)
          break
        case 'finalized': {
          const record = recordHash(books.headerAt(event.number))
          if (!equalBytes(event.record, record))
            throw difference(`final record ${toHex(record)}`, toHex(event.record))
          if (!options.keepHistory) books.forgetBefore(event.number)
        }
      }
      return undefined
    },
  }
}

function difference(expected: string, got: string): LedgerError {
  return new LedgerError('LEDGER_DIFFERENCE', `Expected ${expected}, got ${got}.`)
}
