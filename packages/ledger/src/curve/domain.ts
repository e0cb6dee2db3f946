import { PAGE_SIZE } from '@openledger/primitives'
import { FIELD_ORDER, inverseAll, mod, power } from './field.ts'

/** Primitive 4096th root of unity: 7^((r−1)/4096), as in the consensus specification of EIP-4844. */
export const ROOT_OF_UNITY = power(7n, (FIELD_ORDER - 1n) / BigInt(PAGE_SIZE))

/** 4096^−1 modulo the group order. */
export const INVERSE_PAGE_SIZE = power(BigInt(PAGE_SIZE), FIELD_ORDER - 2n)

const BITS = 12

/** Reverses the 12 bits of a slot number. */
export function reverseSlotBits(slot: number): number {
  let reversed = 0
  for (let bit = 0; bit < BITS; bit++) reversed |= ((slot >> bit) & 1) << (BITS - 1 - bit)
  return reversed
}

const points: bigint[] = (() => {
  const domain: bigint[] = new Array(PAGE_SIZE)
  let value = 1n
  for (let exponent = 0; exponent < PAGE_SIZE; exponent++) {
    domain[reverseSlotBits(exponent)] = value
    value = (value * ROOT_OF_UNITY) % FIELD_ORDER
  }
  return domain
})()

/** The point at which a page's polynomial takes the value of `slot`: ω^bitrev(slot). @throws RangeError at slot ≥ 4096. */
export function slotPoint(slot: number): bigint {
  const point = points[slot]
  if (point === undefined) throw new RangeError(`Expected a slot below ${PAGE_SIZE}, got ${slot}.`)
  return point
}

/** Values of a polynomial of degree < 4096 on the slots; slots that are not listed are zero. */
export type SlotValues = Iterable<readonly [slot: number, value: bigint]>

/**
 * Barycentric evaluation, the same as the contract's evaluator: (z^4096 − 1)/4096 · Σ vᵢ·wᵢ/(z − wᵢ), or the slot's own
 * value when z is a slot's point.
 */
export function evaluate(values: SlotValues, z: bigint): bigint {
  const terms: bigint[] = []
  const differences: bigint[] = []
  let atSlot: bigint | undefined
  for (const [slot, value] of values) {
    const point = slotPoint(slot)
    const difference = mod(z - point)
    if (difference === 0n) atSlot = value
    else {
      terms.push((value * point) % FIELD_ORDER)
      differences.push(difference)
    }
  }
  const vanishing = mod(power(z, BigInt(PAGE_SIZE)) - 1n)
  if (vanishing === 0n) return atSlot === undefined ? 0n : mod(atSlot)
  let sum = 0n
  const inverses = inverseAll(differences)
  for (let i = 0; i < terms.length; i++) sum += terms[i]! * inverses[i]!
  return mod(mod(sum) * vanishing * INVERSE_PAGE_SIZE)
}
