import { InvalidInputError, uintBytes } from '@openledger/primitives'
import { SYMBOL_BYTES } from '../codec/payload.ts'
import type { Polynomials } from '../codec/polynomial.ts'
import { type ChunkParameters, cosetOf } from './chunk-parameters.ts'
import { countingWords, invertWords, multiplyWords, vanishingPolynomial } from './field-words.ts'

/** A chunk without its proof: coefficients of the polynomial that agrees with the blob's on the chunk's coset, 32 bytes each. */
export type ChunkCoefficients = { readonly index: number; readonly coefficients: Uint8Array }

/**
 * The chunks with these numbers. With the blob's polynomial p and ω of order chunks · length, chunk k is p mod (x^length - ω^(k · length)): its
 * coefficient t is the polynomial of p's coefficients t, t + length, t + 2 · length, …, taken at the root of unity number k.
 *
 * @param blob coefficients, at most `needed * length` of them
 */
export function encodeChunks(
  polynomials: Polynomials,
  blob: Uint8Array,
  { chunks, length, needed }: ChunkParameters,
  indices: readonly number[],
): ChunkCoefficients[] {
  const encoded = indices.map((index) => ({ index, coefficients: new Uint8Array(length * SYMBOL_BYTES) }))
  const stride = new Uint8Array(needed * SYMBOL_BYTES)
  for (let t = 0; t < length; t++) {
    for (let m = 0; m < needed; m++) copyWord(stride, m, blob, m * length + t)
    const values = polynomials.evaluateOnDomain(stride, chunks)
    for (const { index, coefficients } of encoded) copyWord(coefficients, t, values, cosetOf(index, chunks))
  }
  return encoded
}

/**
 * The blob of any `needed` different chunks. Each of its strides is interpolated through the roots of unity z_i that the chunks stand for: with
 * A = Π (z - z_i) and u_i = y_i / A'(z_i) it is A(z) · Σ u_i / (z - z_i), where the sum is a series in 1/z whose coefficients are a Fourier
 * transform of the u_i.
 *
 * @throws InvalidInputError when there are too few chunks or they are not of these parameters.
 */
export function recoverBlob(
  polynomials: Polynomials,
  { chunks, length, needed }: ChunkParameters,
  given: Iterable<ChunkCoefficients>,
): Uint8Array {
  const byCoset = new Map<number, Uint8Array>()
  for (const { index, coefficients } of given) {
    if (index < 0 || index >= chunks || coefficients.length !== length * SYMBOL_BYTES) {
      throw new InvalidInputError(`Expected chunks of ${length} coefficients, numbered below ${chunks}.`)
    }
    if (byCoset.size < needed) byCoset.set(cosetOf(index, chunks), coefficients)
  }
  if (byCoset.size < needed) {
    throw new InvalidInputError(`Expected ${needed} different chunks, got ${byCoset.size}.`)
  }
  const cosets = [...byCoset.keys()]
  const { vanishing, weights } = interpolation(polynomials, cosets, chunks)
  const reversed = new Uint8Array(2 * needed * SYMBOL_BYTES)
  for (let m = 0; m < needed; m++) {
    if (m === 0) reversed[SYMBOL_BYTES - 1] = 1
    else copyWord(reversed, m, vanishing, needed - m)
  }
  const factor = polynomials.evaluateOnDomain(reversed, 2 * needed)

  const blob = new Uint8Array(needed * length * SYMBOL_BYTES)
  const values = new Uint8Array(needed * SYMBOL_BYTES)
  for (let t = 0; t < length; t++) {
    cosets.forEach((coset, i) => {
      copyWord(values, i, byCoset.get(coset)!, t)
    })
    const weighted = multiplyWords(polynomials, values, weights)
    const sparse = new Uint8Array(chunks * SYMBOL_BYTES)
    cosets.forEach((coset, i) => {
      copyWord(sparse, coset, weighted, i)
    })
    const series = polynomials.evaluateOnDomain(sparse, chunks).subarray(0, needed * SYMBOL_BYTES)
    const product = polynomials.interpolate(
      multiplyWords(polynomials, factor, polynomials.evaluateOnDomain(series, 2 * needed)),
    )
    for (let m = 0; m < needed; m++) copyWord(blob, m * length + t, product, needed - 1 - m)
  }
  return blob
}

/** A without its leading 1, and 1 / A'(z_i). */
function interpolation(polynomials: Polynomials, cosets: readonly number[], chunks: number) {
  const needed = cosets.length
  const roots = pick(rootsOfUnity(polynomials, chunks), cosets)
  const vanishing = vanishingPolynomial(polynomials, roots)
  const derivative = new Uint8Array(needed * SYMBOL_BYTES)
  derivative.set(vanishing.subarray(SYMBOL_BYTES))
  derivative[needed * SYMBOL_BYTES - 1] = 1
  const slopes = polynomials.evaluateOnDomain(
    multiplyWords(polynomials, derivative, countingWords(needed)),
    chunks,
  )
  return { vanishing, weights: invertWords(polynomials, pick(slopes, cosets)) }
}

/** All roots of unity of order `count`: the values of the polynomial x. */
export function rootsOfUnity(polynomials: Polynomials, count: number): Uint8Array {
  if (count === 1) return uintBytes(1, SYMBOL_BYTES)
  const x = new Uint8Array(2 * SYMBOL_BYTES)
  x[x.length - 1] = 1
  return polynomials.evaluateOnDomain(x, count)
}

function pick(words: Uint8Array, positions: readonly number[]): Uint8Array {
  const picked = new Uint8Array(positions.length * SYMBOL_BYTES)
  positions.forEach((position, i) => {
    copyWord(picked, i, words, position)
  })
  return picked
}

/** A word beyond the end of `from` is 0. */
function copyWord(to: Uint8Array, toIndex: number, from: Uint8Array, fromIndex: number): void {
  const start = fromIndex * SYMBOL_BYTES
  to.fill(0, toIndex * SYMBOL_BYTES, (toIndex + 1) * SYMBOL_BYTES)
  to.set(from.subarray(start, start + SYMBOL_BYTES), toIndex * SYMBOL_BYTES)
}
