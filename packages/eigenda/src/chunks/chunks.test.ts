import { bytesToUint, concatBytes, InvalidInputError, uintBytes } from '@openledger/primitives'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { Bn254, FR_MODULUS, Polynomials } from '../index.ts'
import { chunkParameters, cosetOf } from './chunk-parameters.ts'
import { encodeChunks, recoverBlob, rootsOfUnity } from './reed-solomon.ts'

const WORD = 32
let polynomials: Polynomials
beforeAll(async () => {
  polynomials = new Polynomials(await Bn254.load())
})

const element = fc.bigInt({ min: 0n, max: FR_MODULUS - 1n })
const wordsOf = (values: readonly bigint[]) => concatBytes(...values.map((value) => uintBytes(value, WORD)))
const wordAt = (bytes: Uint8Array, index: number) =>
  bytesToUint(bytes.subarray(WORD * index, WORD * index + WORD))

function valueAt(coefficients: Uint8Array, x: bigint): bigint {
  let sum = 0n
  for (let i = coefficients.length / WORD - 1; i >= 0; i--)
    sum = (sum * x + wordAt(coefficients, i)) % FR_MODULUS
  return sum
}

/** A blob of a power of two of symbols, with parameters that cut it into 16 chunks, a quarter of which is enough. */
const blobs = fc
  .integer({ min: 0, max: 5 })
  .chain((log) => fc.array(element, { minLength: 2 ** log, maxLength: 2 ** log }))
  .map((values) => ({
    blob: wordsOf(values),
    parameters: chunkParameters(values.length, { chunks: 16, maxOperators: 4, codingRate: 4 }),
  }))
const ALL = Array.from({ length: 16 }, (_, index) => index)

describe('parameters', () => {
  test('follow the blob version: an eighth of 8192 chunks is the blob, and no chunk is empty', () => {
    const version = { chunks: 8192, maxOperators: 3537, codingRate: 8 }
    expect(chunkParameters(524_288, version)).toEqual({ chunks: 8192, length: 512, needed: 1024 })
    expect(chunkParameters(1024, version)).toEqual({ chunks: 8192, length: 1, needed: 1024 })
    expect(chunkParameters(1, version)).toEqual({ chunks: 8192, length: 1, needed: 1 })
  })
  test('a coset is the index with its bits reversed', () => {
    expect([0, 1, 2, 3, 6, 7].map((index) => cosetOf(index, 8))).toEqual([0, 4, 2, 6, 3, 7])
    expect(cosetOf(0, 1)).toBe(0)
  })
})

describe('Reed-Solomon code', () => {
  test('a chunk agrees with the blob on every point of its coset', () => {
    fc.assert(
      fc.property(blobs, ({ blob, parameters }) => {
        const { chunks, length } = parameters
        const roots = rootsOfUnity(polynomials, chunks * length)
        for (const { index, coefficients } of encodeChunks(polynomials, blob, parameters, ALL)) {
          expect(coefficients.length).toBe(length * WORD)
          for (let k = 0; k < length; k++) {
            const x = wordAt(roots, cosetOf(index, chunks) + k * chunks)
            expect(valueAt(coefficients, x)).toBe(valueAt(blob, x))
          }
        }
      }),
      { numRuns: 10 },
    )
  })
  test('any chunks that are enough give the blob back, in any order and with repetitions', () => {
    fc.assert(
      fc.property(blobs, fc.shuffledSubarray(ALL, { minLength: 16 }), ({ blob, parameters }, order) => {
        const some = encodeChunks(polynomials, blob, parameters, order.slice(0, parameters.needed))
        expect(recoverBlob(polynomials, parameters, [...some, ...some])).toEqual(blob)
        const all = encodeChunks(polynomials, blob, parameters, order)
        expect(recoverBlob(polynomials, parameters, all)).toEqual(blob)
      }),
      { numRuns: 30 },
    )
  })
  test('zeros that a relay leaves out at the end of a blob count as zeros', () => {
    const parameters = chunkParameters(8, { chunks: 16, maxOperators: 4, codingRate: 4 })
    const short = wordsOf([1n, 2n, 3n])
    const chunks = encodeChunks(polynomials, short, parameters, [1, 3, 5, 7])
    expect(recoverBlob(polynomials, parameters, chunks)).toEqual(wordsOf([1n, 2n, 3n, 0n, 0n, 0n, 0n, 0n]))
  })
  test('too few chunks, or chunks of other parameters, are refused', () => {
    const parameters = chunkParameters(8, { chunks: 16, maxOperators: 4, codingRate: 4 })
    const chunks = encodeChunks(polynomials, new Uint8Array(256).fill(1), parameters, [0, 1, 2, 3])
    const recover = (given: typeof chunks) => () => recoverBlob(polynomials, parameters, given)
    expect(recover(chunks.slice(1))).toThrow(/4 different chunks, got 3/)
    expect(recover([...chunks.slice(1), chunks[1]!])).toThrow(/got 3/)
    expect(recover([...chunks, { index: 16, coefficients: new Uint8Array(64) }])).toThrow(InvalidInputError)
    expect(recover([...chunks, { index: 5, coefficients: new Uint8Array(32) }])).toThrow(InvalidInputError)
  })
})
