import { bytesToUint, fromHex, type Hex, keccak256, taggedHash, uintBytes } from '@openledger/primitives'
import { mod } from '../curve/field.ts'
import type { SettlementParts } from './settlement.ts'

/** The chain and contract that a settlement is for; bound into its transcript. */
export type LedgerDomain = { chainId: number | bigint; ledger: Hex }

/** Fiat–Shamir challenges of a settlement (protocol §3.1): the point of the opening and the base of the combination. */
export type Challenges = { z: bigint; rho: bigint }

function addressWord(address: Hex): Uint8Array {
  const word = new Uint8Array(32)
  word.set(fromHex(address), 12)
  return word
}

export function settlementChallenges(
  domain: LedgerDomain,
  previousRecord: Uint8Array,
  batchHash: Uint8Array,
  certificateHash: Uint8Array,
  count: number,
  parts: SettlementParts,
): Challenges {
  const seed = taggedHash(
    'OL/settle/1',
    uintBytes(domain.chainId, 32),
    addressWord(domain.ledger),
    previousRecord,
    batchHash,
    certificateHash,
    uintBytes(count, 32),
    uintBytes(parts.entries.length, 32),
    parts.touches,
    parts.entries,
  )
  return { z: mod(bytesToUint(seed)), rho: mod(bytesToUint(keccak256(seed))) }
}
