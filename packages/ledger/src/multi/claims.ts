import {
  accountPage,
  accountSlot,
  ByteReader,
  ByteWriter,
  bytesToUint,
  InvalidInputError,
  keccak256,
  NonCanonicalError,
  taggedHash,
} from '@openledger/primitives'
import { slotPoint } from '../curve/domain.ts'
import { FIELD_ORDER, inverseAll, mod } from '../curve/field.ts'

/** One account's cumulative credit, in nOPEN. */
export type ClaimItem = { account: number; value: bigint }

/** `n × (u32 account ‖ u96 value)`, accounts strictly rising (protocol §8). @throws InvalidInputError otherwise. */
export function encodeClaimItems(items: readonly ClaimItem[]): Uint8Array {
  if (items.length === 0) throw new InvalidInputError('Expected at least one account to claim for.')
  const writer = new ByteWriter()
  let last = -1
  for (const { account, value } of items) {
    if (account <= last)
      throw new InvalidInputError(`Expected accounts strictly rising, got ${account} after ${last}.`)
    accountPage(account)
    writer.u32(account).u96(value)
    last = account
  }
  return writer.finish()
}

/** @throws NonCanonicalError */
export function decodeClaimItems(bytes: Uint8Array): ClaimItem[] {
  const reader = new ByteReader(bytes)
  const items: ClaimItem[] = []
  while (reader.remaining > 0) items.push({ account: reader.u32(), value: reader.u96() })
  try {
    encodeClaimItems(items)
  } catch (cause) {
    throw new NonCanonicalError('Expected at least one account, accounts strictly rising.', { cause })
  }
  return items
}

/** Account pages of the items, rising, each once. */
export function claimPages(items: readonly ClaimItem[]): number[] {
  return [...new Set(items.map(({ account }) => accountPage(account)))]
}

/** The transcript before the prover's quotient: seed and γ. */
export function claimSeed(record: Uint8Array, items: Uint8Array): { seed: Uint8Array; gamma: bigint } {
  const seed = taggedHash('OL/claims/1', record, items)
  return { seed, gamma: mod(bytesToUint(seed)) }
}

/** The transcript after it: the point of the opening. */
export function claimPoint(seed: Uint8Array, quotient: Uint8Array): bigint {
  return mod(bytesToUint(keccak256(seed, quotient)))
}

/** What the opening at z is about: per page (in the order of `claimPages`) the factor of its polynomial, and the value. */
export type ClaimCombination = { factors: bigint[]; value: bigint }

/** Σ cᵢ per page and Σ cᵢ·valueᵢ with cᵢ = γ^i/(z − wᵢ). @throws InvalidInputError when z is an account's own point. */
export function combineClaims(items: readonly ClaimItem[], gamma: bigint, z: bigint): ClaimCombination {
  const differences = items.map(({ account }) => mod(z - slotPoint(accountSlot(account))))
  if (differences.includes(0n)) throw new InvalidInputError("Expected z to be no account's own point.")
  const inverses = inverseAll(differences)
  const factors: bigint[] = []
  let page = -1
  let value = 0n
  let scale = 1n
  items.forEach((item, i) => {
    if (accountPage(item.account) !== page) {
      page = accountPage(item.account)
      factors.push(0n)
    }
    const c = (scale * inverses[i]!) % FIELD_ORDER
    factors[factors.length - 1] = mod(factors[factors.length - 1]! + c)
    value += c * item.value
    scale = (scale * gamma) % FIELD_ORDER
  })
  return { factors, value: mod(value) }
}
