import { keccak256 } from '@openledger/primitives'
import { decodeG1, encodeG1 } from '../curve/g1.ts'
import type { Kzg } from '../kzg/kzg.ts'
import { encodeSettleCall } from '../settlement/call.ts'
import { combinedBlob } from '../settlement/combine.ts'
import { LedgerError } from '../settlement/errors.ts'
import { type Header, recordHash } from '../settlement/header.ts'
import { encodeParts, encodeSettlement } from '../settlement/settlement.ts'
import { type AccountAmount, groupByBookPage, settleTotals } from '../settlement/totals.ts'
import { type LedgerDomain, settlementChallenges } from '../settlement/transcript.ts'
import type { SettledTouch, VerifiedSettlement } from '../settlement/verify.ts'
import type { PageDirectory } from './directory.ts'
import type { BooksState } from './state.ts'
import { PageTree } from './tree.ts'

export type SettlementRequest = {
  /** Hash of the batch whose receipts the amounts follow from. */
  batchHash: Uint8Array
  /** DA commitment of the batch. */
  commitment: Uint8Array
  /** Amounts of at least 1 nOPEN, each account once; a `Map` will do. */
  credits: Iterable<AccountAmount>
  debits: Iterable<AccountAmount>
}

/** A settlement that is ready to be sent; the books are unchanged until it is committed. */
export type PreparedSettlement = VerifiedSettlement & {
  /** The argument of `Ledger.settle` (protocol §3.1). */
  settlement: Uint8Array
  /** The ABI-encoded call: input of the settlement transaction. */
  calldata: Uint8Array
}

/** Both points are commitments of this ledger: no need to look at curve or subgroup again. */
function addPoints(a: Uint8Array, b: Uint8Array): Uint8Array {
  // Stryker disable next-line ObjectLiteral, BooleanLiteral: they are of the subgroup, looked at or not
  return encodeG1(decodeG1(a, { subgroup: false }).add(decodeG1(b, { subgroup: false })))
}

/** See `Books.prepare`. */
export async function prepareSettlement(
  state: BooksState,
  domain: LedgerDomain,
  { kzg, pages }: { kzg: Kzg; pages: PageDirectory },
  { batchHash, commitment, credits, debits }: SettlementRequest,
): Promise<PreparedSettlement> {
  if (batchHash.length !== 32 || commitment.length === 0) {
    throw new LedgerError('LEDGER_MALFORMED', 'Expected a batch hash of 32 bytes and a DA commitment.')
  }
  const { header: before, record: beforeRecord, generation } = state
  const groups = groupByBookPage(credits, debits)
  if (groups.length === 0) {
    throw new LedgerError('LEDGER_BAD_ENTRIES', 'Expected at least one credit and one debit.')
  }
  const { amount, total, commons } = settleTotals(before, groups, pages)
  for (const { bookPage, entries } of groups) state.pages.get(bookPage)?.assertFits(entries)
  const olds = groups.map(({ bookPage }) => state.commitment(bookPage))
  const tree = state.tree.prove(groups.map(({ bookPage }) => bookPage))

  const deltas = await kzg.commit(groups.map(({ entries }) => entries))
  const touches = groups.map((group, i): SettledTouch => {
    const [old, delta] = [olds[i]!, deltas[i]!]
    return { ...group, old, delta, next: addPoints(old, delta) }
  })
  const parts = encodeParts(touches)
  const certificateHash = keccak256(commitment)
  const challenges = settlementChallenges(
    domain,
    beforeRecord,
    batchHash,
    certificateHash,
    touches.length,
    parts,
  )
  const combined = combinedBlob(
    touches.map(({ entries }) => entries),
    challenges.rho,
  )
  const { proof } = await kzg.open(combined, challenges.z)

  // A commit and a rollback each put a new record in its place, also one of the same bytes.
  if (state.record !== beforeRecord) {
    throw new LedgerError('LEDGER_BUSY', 'Expected the head to stay while a settlement is prepared.', {
      retryable: true,
    })
  }
  const nextTree = new PageTree(state.tree)
  nextTree.set(touches.map(({ bookPage, next }) => ({ bookPage, hash: keccak256(next) })))
  const header: Header = {
    number: before.number + 1n,
    generation,
    previous: beforeRecord,
    batchHash,
    certificateHash,
    pagesRoot: nextTree.root,
    total,
    commons,
  }
  const count = touches.length
  const settlement = encodeSettlement({ previous: before, batchHash, proof, count, parts, tree, commitment })
  const calldata = encodeSettleCall(settlement)
  return { settlement, calldata, header, record: recordHash(header), amount, touches, commitment }
}
