import { concatBytes, type Hex, toHex } from '@openledger/primitives'
import type { AccountProof } from '../books/account-proof.ts'
import type { ClaimsProof } from '../books/claims-proof.ts'
import { encodeClaimItems } from '../multi/claims.ts'
import type { Header } from '../settlement/header.ts'

/** A header as viem encodes it for the contract's functions. */
export type AbiHeader = {
  number: bigint
  generation: bigint
  previous: Hex
  batchHash: Hex
  certificateHash: Hex
  pagesRoot: Hex
  total: bigint
  commons: bigint
}

export function abiHeader(header: Header): AbiHeader {
  return {
    number: header.number,
    generation: header.generation,
    previous: toHex(header.previous),
    batchHash: toHex(header.batchHash),
    certificateHash: toHex(header.certificateHash),
    pagesRoot: toHex(header.pagesRoot),
    total: header.total,
    commons: header.commons,
  }
}

/** Arguments of `Ledger.claim` for a proof from the credits book at a final record. */
export function claimArguments(
  proof: AccountProof,
): readonly [header: AbiHeader, account: number, value: bigint, point: Hex, proof: Hex, tree: Hex] {
  const { header, account, value, commitment, tree } = proof
  return [abiHeader(header), account, value, toHex(commitment), toHex(proof.proof), toHex(tree)]
}

/**
 * Arguments of `Ledger.withdraw` for a proof from the debits book at a final record.
 * @param epoch an epoch that ended after the wait and whose last record is the proof's or an earlier one; 0: it is the head.
 */
export function withdrawArguments(
  proof: AccountProof,
  epoch: number,
): readonly [
  header: AbiHeader,
  epoch: number,
  account: number,
  debit: bigint,
  point: Hex,
  proof: Hex,
  tree: Hex,
] {
  const { header, account, value, commitment, tree } = proof
  return [abiHeader(header), epoch, account, value, toHex(commitment), toHex(proof.proof), toHex(tree)]
}

type AbiDebitProof = { debit: bigint; point: Hex; proof: Hex; tree: Hex }

const abiDebitProof = ({ value, commitment, proof, tree }: AccountProof): AbiDebitProof => ({
  debit: value,
  point: toHex(commitment),
  proof: toHex(proof),
  tree: toHex(tree),
})

/**
 * Arguments of `Disputes.challengeOverdraft` (protocol §7): an account's proofs from the debits book at a record that debits it beyond its
 * deposit, and at the last final record.
 */
export function challengeOverdraftArguments(
  now: AccountProof,
  before: AccountProof,
): readonly [wrong: AbiHeader, last: AbiHeader, account: number, now: AbiDebitProof, before: AbiDebitProof] {
  return [
    abiHeader(now.header),
    abiHeader(before.header),
    now.account,
    abiDebitProof(now),
    abiDebitProof(before),
  ]
}

/** Arguments of `Ledger.claimMany` for a proof at a final record (protocol §8). */
export function claimManyArguments(
  proof: ClaimsProof,
): readonly [header: AbiHeader, items: Hex, points: Hex, quotient: Hex, proof: Hex, tree: Hex] {
  const { header, items, points, quotient, tree } = proof
  return [
    abiHeader(header),
    toHex(encodeClaimItems(items)),
    toHex(concatBytes(...points)),
    toHex(quotient),
    toHex(proof.proof),
    toHex(tree),
  ]
}
