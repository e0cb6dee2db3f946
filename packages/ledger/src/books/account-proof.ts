import { accountPage, accountSlot } from '@openledger/primitives'
import { slotPoint } from '../curve/domain.ts'
import { toBlob } from '../kzg/blob.ts'
import type { Kzg } from '../kzg/kzg.ts'
import { type Header, recordHash } from '../settlement/header.ts'
import type { Book } from '../settlement/totals.ts'
import type { BooksState } from './state.ts'

/** That a book says `value` of an account at a record: what `Ledger.claim` needs, and all that an offline check needs. */
export type AccountProof = {
  /** The record and its header. */
  header: Header
  record: Uint8Array
  account: number
  book: Book
  /** Cumulative amount in nOPEN. */
  value: bigint
  /** Commitment of the account's book page, 128 bytes. */
  commitment: Uint8Array
  /** Compact proof of that page in the tree of the record (protocol §3.3). */
  tree: Uint8Array
  /** KZG proof of the value at the account's slot, 48 bytes. */
  proof: Uint8Array
}

/** See `Books.proof`. Everything but the opening is read before the first await, so that the books may move meanwhile. */
export async function proveAccount(
  state: BooksState,
  kzg: Kzg,
  account: number,
  book: Book,
  number: bigint,
): Promise<AccountProof> {
  const bookPage = 2 * accountPage(account) + book
  const slot = accountSlot(account)
  const header = state.headerAt(number)
  const page = state.pageAt(number, bookPage)
  const tree = state.treeAt(number).prove([bookPage])
  const { proof } = await kzg.open(toBlob(page.values()), slotPoint(slot))
  const { commitment } = page
  return {
    header,
    record: recordHash(header),
    account,
    book,
    value: page.amount(slot),
    commitment,
    tree,
    proof,
  }
}
