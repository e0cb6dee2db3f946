import { accountPage, accountSlot } from '@openledger/primitives'
import type { Kzg } from '../kzg/kzg.ts'
import type { Header } from '../settlement/header.ts'
import { type Book, CREDITS, DEBITS } from '../settlement/totals.ts'
import type { LedgerDomain } from '../settlement/transcript.ts'
import { type VerifiedSettlement, verifySettlement } from '../settlement/verify.ts'
import { type AccountProof, proveAccount } from './account-proof.ts'
import { type ClaimsProof, proveManyAccounts } from './claims-proof.ts'
import type { PageDirectory } from './directory.ts'
import type { Page } from './page.ts'
import { type PreparedSettlement, prepareSettlement, type SettlementRequest } from './prepare.ts'
import { type ApplicableSettlement, BooksState } from './state.ts'
import { type BooksChanges, restoreState, returnChanges, type StoredBooks, takeChanges } from './storage.ts'

export type Balance = { credit: bigint; debit: bigint }
export type BooksDependencies = { kzg: Kzg; pages: PageDirectory }

/** The double-entry books off chain. Amounts are in nOPEN. */
export type Books = {
  readonly domain: LedgerDomain
  /** Header and hash of the head record. */
  readonly header: Header
  readonly record: Uint8Array
  /** Rollbacks of the chain so far; it goes into the next header. */
  readonly generation: bigint
  /**
   * Builds the settlement that takes the books from the head to the next record, without changing them.
   * @throws InvalidInputError | LedgerError; `LEDGER_BUSY` (retryable) when the head moved meanwhile.
   */
  prepare(request: SettlementRequest): Promise<PreparedSettlement>
  /** Everything that the contract checks in `settle`, against the head (see `verifySettlement`); changes nothing. @throws LedgerError */
  verify(settlement: Uint8Array): VerifiedSettlement
  /** Makes a prepared or verified settlement the new head. @throws LedgerError, with nothing changed. */
  commit(settlement: ApplicableSettlement): void
  /**
   * Takes the books back to an earlier record. The chain's rollback gives the new generation; without it the generation stays, which
   * takes back settlements that never reached the chain. @throws LedgerError `LEDGER_UNKNOWN_RECORD` when the way back was forgotten.
   */
  rollback(number: bigint, generation?: bigint): void
  /** Drops the way back behind record `number` (a final one): proofs and rollbacks reach from there to the head. */
  forgetBefore(number: bigint): void
  /** Cumulative amounts of an account at a record, by default the head. */
  balance(account: number, number?: bigint): Balance
  /** A copy of a book page (2 · page + book) at a record, by default the head. */
  page(bookPage: number, number?: bigint): Page
  /** Numbers of the book pages that were ever touched, rising. */
  bookPages(): number[]
  /** Header of a record that is not forgotten. */
  headerAt(number: bigint): Header
  /** Proof of an account's cumulative amount at a record (for a claim: a final one), by default the head. About 40 ms. */
  proof(account: number, book: Book, number?: bigint): Promise<AccountProof>
  /** Proof of many accounts' cumulative credits at a record (for claims: a final one), by default the head. About 0.2 s for 256. */
  claims(accounts: Iterable<number>, number?: bigint): Promise<ClaimsProof>
  /** Hands the rows that changed since the last save to `write`; when it fails they are due again. One transaction per call. */
  save(write: (changes: BooksChanges) => void | Promise<void>): Promise<void>
}

/**
 * @param options chain and contract of the ledger.
 * @param stored rows that `save` wrote; without them the books are empty.
 * @throws LedgerError `LEDGER_DIFFERENCE` when the stored rows do not fit together.
 */
export function createBooks(
  options: LedgerDomain,
  dependencies: BooksDependencies,
  stored?: StoredBooks,
): Books {
  const { kzg, pages } = dependencies
  const domain: LedgerDomain = { chainId: options.chainId, ledger: options.ledger }
  const state = stored ? restoreState(stored) : new BooksState()

  return {
    domain,
    get header() {
      return state.header
    },
    get record() {
      return state.record
    },
    get generation() {
      return state.generation
    },
    prepare: (request) => prepareSettlement(state, domain, { kzg, pages }, request),
    verify: (settlement) =>
      verifySettlement(settlement, { ...domain, record: state.record, generation: state.generation, pages }),
    commit: (settlement) => state.apply(settlement),
    rollback: (number, generation = state.generation) => state.rollback(number, generation),
    forgetBefore: (number) => state.forgetBefore(number),
    balance(account, number) {
      const slot = accountSlot(account)
      const amount = (book: Book) => {
        const bookPage = 2 * accountPage(account) + book
        const page = number === undefined ? state.pages.get(bookPage) : state.pageAt(number, bookPage)
        return page?.amount(slot) ?? 0n
      }
      return { credit: amount(CREDITS), debit: amount(DEBITS) }
    },
    page: (bookPage, number = state.header.number) => state.pageAt(number, bookPage),
    bookPages: () => [...state.pages.keys()].sort((a, b) => a - b),
    headerAt: (number) => state.headerAt(number),
    proof: (account, book, number = state.header.number) => proveAccount(state, kzg, account, book, number),
    claims: (accounts, number = state.header.number) => proveManyAccounts(state, kzg, accounts, number),
    async save(write) {
      const changes = takeChanges(state)
      try {
        await write(changes)
      } catch (error) {
        returnChanges(state, changes)
        throw error
      }
    },
  }
}
