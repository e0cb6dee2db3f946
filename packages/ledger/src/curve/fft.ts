import { PAGE_SIZE } from '@openledger/primitives'
import { INVERSE_PAGE_SIZE, ROOT_OF_UNITY, reverseSlotBits } from './domain.ts'
import { FIELD_ORDER, inverse } from './field.ts'

function powers(base: bigint): bigint[] {
  const list: bigint[] = new Array(PAGE_SIZE)
  let value = 1n
  for (let i = 0; i < PAGE_SIZE; i++) {
    list[i] = value
    value = (value * base) % FIELD_ORDER
  }
  return list
}

let tables: { forward: bigint[]; backward: bigint[] } | undefined

function roots(): { forward: bigint[]; backward: bigint[] } {
  tables ??= { forward: powers(ROOT_OF_UNITY), backward: powers(inverse(ROOT_OF_UNITY)) }
  return tables
}

/** ω^exponent for exponents 0 … 4095. */
export function rootPowers(): readonly bigint[] {
  return roots().forward
}

function transform(values: readonly bigint[], twiddles: readonly bigint[]): bigint[] {
  const list: bigint[] = new Array(PAGE_SIZE)
  for (let i = 0; i < PAGE_SIZE; i++) list[reverseSlotBits(i)] = values[i]!
  for (let half = 1; half < PAGE_SIZE; half *= 2) {
    const stride = PAGE_SIZE / (2 * half)
    for (let start = 0; start < PAGE_SIZE; start += 2 * half) {
      for (let i = 0; i < half; i++) {
        const low = start + i
        const high = low + half
        const product = i === 0 ? list[high]! : (list[high]! * twiddles[i * stride]!) % FIELD_ORDER
        const sum = list[low]! + product
        const difference = list[low]! - product
        list[low] = sum >= FIELD_ORDER ? sum - FIELD_ORDER : sum
        list[high] = difference < 0n ? difference + FIELD_ORDER : difference
      }
    }
  }
  return list
}

/** Discrete Fourier transform of 4,096 field elements: Xₖ = Σ xₑ · ω^(ke), both in natural order. */
export function fft(values: readonly bigint[]): bigint[] {
  return transform(values, roots().forward)
}

export function inverseFft(values: readonly bigint[]): bigint[] {
  return transform(values, roots().backward).map((value) => (value * INVERSE_PAGE_SIZE) % FIELD_ORDER)
}
