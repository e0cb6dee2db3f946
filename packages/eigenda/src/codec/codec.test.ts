import { bytesToUint, concatBytes, toHex, uintBytes } from '@openledger/primitives'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  Bn254,
  blobToPayload,
  decodePayload,
  encodePayload,
  FR_MODULUS,
  firstNonCanonicalSymbol,
  MAX_PAYLOAD_BYTES,
  Polynomials,
  payloadToBlob,
  ROOT_OF_UNITY_2_28,
  symbolsForPayload,
} from '../index.ts'

let polynomials: Polynomials
beforeAll(async () => {
  polynomials = new Polynomials(await Bn254.load())
})

describe('payload codec', () => {
  test('goes there and back, in both forms', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 700 }),
        fc.constantFrom('eval' as const, 'coeff' as const),
        (payload, form) => {
          const blob = payloadToBlob(polynomials, payload, form)
          expect(blob.length).toBe(32 * symbolsForPayload(payload.length))
          expect(toHex(blobToPayload(polynomials, blob, blob.length / 32, form))).toBe(toHex(payload))
        },
      ),
    )
  })
  test.each([0, 1, 30, 31, 32, 31 * 3, 31 * 3 + 1, 31 * 1023, 31 * 1023 + 1])('%i bytes', (length) => {
    const payload = Uint8Array.from({ length }, (_, i) => i)
    expect(toHex(decodePayload(encodePayload(payload)))).toBe(toHex(payload))
  })
  test('takes the largest payload of a blob and not one byte more', () => {
    expect(encodePayload(new Uint8Array(MAX_PAYLOAD_BYTES)).length).toBe(16 * 1024 * 1024)
    expect(() => encodePayload(new Uint8Array(MAX_PAYLOAD_BYTES + 1))).toThrow(/at most 16252897/)
  })
  test('accepts only what it writes: any bytes that decode encode to themselves', () => {
    const mutation = fc.record({
      payload: fc.uint8Array({ maxLength: 200 }),
      at: fc.nat(),
      value: fc.nat(255),
    })
    fc.assert(
      fc.property(mutation, ({ payload, at, value }) => {
        const bytes = encodePayload(payload)
        bytes[at % bytes.length] = value
        let decoded: Uint8Array
        try {
          decoded = decodePayload(bytes)
        } catch (error) {
          expect(error).toMatchObject({ code: 'NON_CANONICAL' })
          return
        }
        // A longer power of two of zeros is allowed by EigenDA; the bytes in front are the one encoding.
        const again = encodePayload(decoded)
        expect(toHex(bytes.subarray(0, again.length))).toBe(toHex(again))
        expect(bytes.subarray(again.length).every((byte) => byte === 0)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  const good = encodePayload(new Uint8Array(40).fill(7))
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['half a symbol', good.subarray(0, 16)],
    ['three symbols', good.subarray(0, 96)],
    ['another version', changed(1, 1)],
    ['a first byte', changed(0, 1)],
    ['a dirty header', changed(31, 1)],
    ['a length beyond the end', changed(2, 0xff)],
    ['a guard byte that is set', changed(32, 1)],
    ['dirty padding', changed(127, 1)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodePayload(bytes)).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
  })
  function changed(at: number, value: number): Uint8Array {
    const bytes = new Uint8Array(good)
    bytes[at] = value
    return bytes
  }
})

describe('polynomials', () => {
  const element = fc.bigInt(0n, FR_MODULUS - 1n)
  const words = (values: readonly bigint[]) => concatBytes(...values.map((value) => uintBytes(value, 32)))
  const numbers = (bytes: Uint8Array) =>
    Array.from({ length: bytes.length / 32 }, (_, i) => bytesToUint(bytes.subarray(32 * i, 32 * i + 32)))
  const evaluate = (coefficients: readonly bigint[], x: bigint) =>
    coefficients.reduceRight((sum, coefficient) => (sum * x + coefficient) % FR_MODULUS, 0n)
  const powersOfTwo = fc.integer({ min: 0, max: 6 }).map((log) => 2 ** log)

  test('the transform is evaluation at the powers of the root, in natural order', () => {
    const lists = powersOfTwo.chain((n) => fc.array(element, { minLength: n, maxLength: n }))
    fc.assert(
      fc.property(lists, (coefficients) => {
        const n = coefficients.length
        let root = ROOT_OF_UNITY_2_28
        for (let i = Math.log2(n); i < 28; i++) root = (root * root) % FR_MODULUS
        const values = numbers(polynomials.evaluateOnDomain(words(coefficients), n))
        let x = 1n
        for (const value of values) {
          expect(value).toBe(evaluate(coefficients, x))
          x = (x * root) % FR_MODULUS
        }
        expect(numbers(polynomials.interpolate(words(values)))).toEqual(coefficients)
      }),
      { numRuns: 30 },
    )
  })
  test('evaluation at a point is Horner’s rule, also of a cut last word', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 40 }), element, (coefficients, x) => {
        expect(polynomials.evaluateAt(words(coefficients), x)).toBe(evaluate(coefficients, x))
      }),
    )
    expect(polynomials.evaluateAt(Uint8Array.of(1), 5n)).toBe(1n << 248n)
  })
  test('names the first word that is no field element', () => {
    expect(firstNonCanonicalSymbol(words([FR_MODULUS - 1n, 0n]))).toBe(-1)
    expect(firstNonCanonicalSymbol(words([0n, FR_MODULUS]))).toBe(1)
    expect(firstNonCanonicalSymbol(words([(1n << 256n) - 1n]))).toBe(0)
    expect(firstNonCanonicalSymbol(Uint8Array.of(0x31))).toBe(0)
    expect(firstNonCanonicalSymbol(Uint8Array.of(0x30))).toBe(-1)
    expect(() => polynomials.interpolate(words([FR_MODULUS]))).toThrow(/symbol 0 is not/)
    expect(() => polynomials.evaluateAt(words([FR_MODULUS]), 2n)).toThrow(/symbol 0 is not/)
  })
  test('refuses what is no power of two', () => {
    expect(() => polynomials.interpolate(new Uint8Array(96))).toThrow(/power of two/)
    expect(() => polynomials.interpolate(new Uint8Array(0))).toThrow(/power of two/)
    expect(() => polynomials.evaluateOnDomain(new Uint8Array(96), 2)).toThrow(/at most 64/)
  })
})
