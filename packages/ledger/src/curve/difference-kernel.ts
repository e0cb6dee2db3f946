import { PAGE_SIZE } from '@openledger/primitives'
import { fft, inverseFft, rootPowers } from './fft.ts'
import { FIELD_ORDER, inverseAll, mod } from './field.ts'

/** Up to so many inputs the sum is taken term by term, beyond by three Fourier transforms. */
const DIRECT_LIMIT = 64

let kernel: { values: bigint[]; transformed: bigint[] } | undefined

/** K(0) = 0, K(d) = 1/(ω^d − 1). */
function differenceKernel(): { values: bigint[]; transformed: bigint[] } {
  if (!kernel) {
    const differences = rootPowers().map((root) => mod(root - 1n))
    const values = [0n, ...inverseAll(differences.slice(1))]
    kernel = { values, transformed: fft(values) }
  }
  return kernel
}

/**
 * Σᵢ xᵢ · K(j − i) for all j, indices modulo 4,096: sums of xᵢ over differences of roots of unity, since
 * 1/(ω^j − ω^i) = ω^−i · K(j − i). Inputs and outputs go by exponent, below the group order.
 */
export function sumOverDifferences(terms: readonly (readonly [exponent: number, value: bigint])[]): bigint[] {
  const { values, transformed } = differenceKernel()
  if (terms.length > DIRECT_LIMIT) {
    const input: bigint[] = new Array(PAGE_SIZE).fill(0n)
    for (const [exponent, value] of terms) input[exponent] = value
    return inverseFft(fft(input).map((value, i) => (value * transformed[i]!) % FIELD_ORDER))
  }
  const sums: bigint[] = new Array(PAGE_SIZE).fill(0n)
  for (const [exponent, value] of terms) {
    for (let j = 0; j < PAGE_SIZE; j++) sums[j]! += value * values[(j - exponent) & (PAGE_SIZE - 1)]!
  }
  return sums.map((sum) => sum % FIELD_ORDER)
}
