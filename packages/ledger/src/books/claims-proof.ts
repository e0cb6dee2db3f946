import { accountPage, accountSlot } from '@openledger/primitives'
import { toBlob } from '../kzg/blob.ts'
import type { Kzg } from '../kzg/kzg.ts'
import { type ClaimItem, claimPages } from '../multi/claims.ts'
import type { MultiOpening } from '../multi/prove.ts'
import { type Header, recordHash } from '../settlement/header.ts'
import type { BooksState } from './state.ts'

/** The cumulative credits of many accounts at a record, proved at once: what `Ledger.claimMany` needs. */
export type ClaimsProof = MultiOpening & {
  header: Header
  record: Uint8Array
  /** Accounts strictly rising, values in nOPEN. */
  items: readonly ClaimItem[]
  /** Commitments of the accounts' credit pages, rising, 128 bytes each. */
  points: readonly Uint8Array[]
  /** Compact tree proof of those book pages. */
  tree: Uint8Array
}

/** See `Books.claims`. Everything but the opening is read before the first await. */
export async function proveManyAccounts(
  state: BooksState,
  kzg: Kzg,
  accounts: Iterable<number>,
  number: bigint,
): Promise<ClaimsProof> {
  const header = state.headerAt(number)
  const record = recordHash(header)
  const rising = [...new Set(accounts)].sort((a, b) => a - b)
  const numbers = claimPages(rising.map((account) => ({ account, value: 0n })))
  const pages = new Map(numbers.map((page) => [page, state.pageAt(number, 2 * page)]))
  const tree = state.treeAt(number).prove(numbers.map((page) => 2 * page))
  const items = rising.map((account) => ({
    account,
    value: pages.get(accountPage(account))!.amount(accountSlot(account)),
  }))
  const points = [...pages.values()].map(({ commitment }) => commitment)
  const blobs = [...pages.values()].map((page) => toBlob(page.values()))
  const opening = await kzg.openClaims(record, items, blobs)
  return { header, record, items, points, tree, ...opening }
}
