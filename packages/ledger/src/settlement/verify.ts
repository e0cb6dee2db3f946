import { describeError, equalBytes, keccak256, PAGE_SIZE, toHex } from '@openledger/primitives'
import type { PageDirectory } from '../books/directory.ts'
import { rootOfProof } from '../books/tree-proof.ts'
import { power } from '../curve/field.ts'
import { combineG1, decodeG1, decompressG1, encodeG1, type G1 } from '../curve/g1.ts'
import { verifyOpening } from '../kzg/verify.ts'
import { LedgerError, type LedgerErrorCode } from './errors.ts'
import { evaluateCombination } from './evaluator.ts'
import { type Header, recordHash } from './header.ts'
import { decodeSettlement, type Settlement, type Touch } from './settlement.ts'
import { settleTotals } from './totals.ts'
import { type LedgerDomain, settlementChallenges } from './transcript.ts'

/** A touch and the page's commitment after it. */
export type SettledTouch = Touch & { next: Uint8Array }

/** State of the chain that a settlement is checked against. */
export type SettlementContext = LedgerDomain & {
  /** Hash of the head record. */
  record: Uint8Array
  /** Rollbacks so far. */
  generation: bigint
  pages: PageDirectory
  /** nOPEN deposited minus withdrawn; without it solvency is not checked. */
  deposited?: bigint
}

/** A settlement that passed every check of the contract, and the record that it makes. */
export type VerifiedSettlement = {
  header: Header
  record: Uint8Array
  amount: bigint
  touches: readonly SettledTouch[]
  commitment: Uint8Array
}

/** Runs `action` and turns its failure into a refusal with `code`. */
function refuse<T>(code: LedgerErrorCode, action: () => T): T {
  try {
    return action()
  } catch (cause) {
    throw new LedgerError(code, describeError(cause), { cause })
  }
}

/** `old + delta` of every touch; the curve equation of both is checked, the subgroup of the old ones is that of the tree. */
function nextCommitments(touches: readonly Touch[]): SettledTouch[] {
  return touches.map((touch) => {
    const old = decodeG1(touch.old, { subgroup: false })
    const delta = decodeG1(touch.delta, { subgroup: false })
    return { ...touch, next: encodeG1(old.add(delta)) }
  })
}

function assertOpening(settlement: Settlement, z: bigint, rho: bigint): void {
  const deltas = refuse('LEDGER_BAD_POINT', () => settlement.touches.map(({ delta }) => decodeG1(delta)))
  const proof = refuse('LEDGER_BAD_OPENING', () => decompressG1(settlement.proof))
  const combination: G1 = combineG1(
    deltas,
    deltas.map((_, i) => power(rho, BigInt(i))),
  )
  const y = evaluateCombination(
    settlement.touches.map(({ entries }) => entries),
    z,
    rho,
  )
  // Stryker disable next-line ConditionalExpression, EqualityOperator: nobody knows a transcript whose hash is a root of unity
  const atRoot = power(z, BigInt(PAGE_SIZE)) === 1n
  if (atRoot || !verifyOpening(combination, z, y, proof)) {
    throw new LedgerError('LEDGER_BAD_OPENING', 'Expected deltas that commit to exactly the entries.')
  }
}

/** Checks everything but the opening: form, record chain, integers, points on the curve, tree. */
export function checkSettlement(settlement: Settlement, context: SettlementContext): VerifiedSettlement {
  const { previous, batchHash, commitment, touches, tree } = settlement
  const previousRecord = recordHash(previous)
  if (!equalBytes(previousRecord, context.record)) {
    throw new LedgerError(
      'LEDGER_BAD_RECORD',
      `Expected a settlement that follows record ${toHex(context.record)}, got one for ${toHex(previousRecord)}.`,
    )
  }
  const { amount, total, commons } = settleTotals(previous, touches, context.pages)
  if (total > (context.deposited ?? total)) {
    throw new LedgerError(
      'LEDGER_INSOLVENT',
      `Expected debits of at most ${context.deposited} nOPEN, got ${total}.`,
    )
  }
  const settled = refuse('LEDGER_BAD_POINT', () => nextCommitments(touches))
  const rootWith = (pick: (touch: SettledTouch) => Uint8Array) =>
    refuse('LEDGER_BAD_TREE', () =>
      rootOfProof(
        settled.map((touch) => ({ bookPage: touch.bookPage, hash: keccak256(pick(touch)) })),
        tree,
      ),
    )
  if (
    !equalBytes(
      rootWith(({ old }) => old),
      previous.pagesRoot,
    )
  ) {
    throw new LedgerError(
      'LEDGER_BAD_TREE',
      "Expected old commitments that lead to the previous record's root.",
    )
  }
  const header: Header = {
    number: previous.number + 1n,
    generation: context.generation,
    previous: previousRecord,
    batchHash,
    certificateHash: keccak256(commitment),
    pagesRoot: rootWith(({ next }) => next),
    total,
    commons,
  }
  return { header, record: recordHash(header), amount, touches: settled, commitment }
}

/**
 * Everything that the contract checks in `settle`, in pure JavaScript (about 20 ms): the evaluator's third implementation and the
 * opening included. Not checked, because they are not in the bytes: the caller and one settlement per block.
 * @param bytes the argument of `settle`, see `decodeSettleCall`.
 * @throws LedgerError with the reason.
 */
export function verifySettlement(bytes: Uint8Array, context: SettlementContext): VerifiedSettlement {
  const settlement = refuse('LEDGER_MALFORMED', () => decodeSettlement(bytes))
  const verified = checkSettlement(settlement, context)
  const { z, rho } = settlementChallenges(
    context,
    context.record,
    settlement.batchHash,
    verified.header.certificateHash,
    settlement.touches.length,
    settlement.parts,
  )
  assertOpening(settlement, z, rho)
  return verified
}
