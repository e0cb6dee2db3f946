import { concatBytes, uintBytes } from '@openledger/primitives'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { Bn254, encodeG1, encodeG2, FR_MODULUS, G1_GENERATOR, G1_INFINITY, G2_GENERATOR } from '../index.ts'
import { signedDigits } from './digits.ts'
import { createPointTableG1, createPointTableG2 } from './point-table.ts'

let curve: Bn254
beforeAll(async () => {
  curve = await Bn254.load()
})

const scalar = fc.oneof(
  fc.bigInt({ min: 0n, max: FR_MODULUS - 1n }),
  fc.constantFrom(0n, 1n, 2n, FR_MODULUS - 1n, FR_MODULUS - 2n, 2n ** 253n),
)
/** Multiples of the generator; few of them, so that the same point and its opposite meet in one bucket, and 0 for the point at infinity. */
const factor = fc.oneof(
  fc.constantFrom(0n, 1n, 2n, FR_MODULUS - 1n, FR_MODULUS - 2n),
  fc.bigInt({ min: 3n, max: 9n }),
)

test('a sum of multiples is that of its factors, also of equal, opposite and infinite points', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(scalar, factor), { minLength: 1, maxLength: 40 }), (terms) => {
      const words = concatBytes(...terms.map(([value]) => uintBytes(value, 32)))
      const sum = terms.reduce((total, [value, times]) => (total + value * times) % FR_MODULUS, 0n)
      const g1 = concatBytes(
        ...terms.map(([, times]) =>
          encodeG1(times === 0n ? G1_INFINITY : curve.multiplyG1(G1_GENERATOR, times)),
        ),
      )
      expect(createPointTableG1(curve, g1).sum(0, words)).toEqual(curve.multiplyG1(G1_GENERATOR, sum))
      const g2 = concatBytes(...terms.map(([, times]) => encodeG2(curve.multiplyG2(G2_GENERATOR, times))))
      expect(createPointTableG2(curve, g2).sum(0, words)).toEqual(curve.multiplyG2(G2_GENERATOR, sum))
    }),
    { numRuns: 40 },
  )
})

test('digits make up their scalar, for every width, also of a word that is cut short', () => {
  fc.assert(
    fc.property(
      scalar,
      fc.integer({ min: 2, max: 15 }),
      fc.integer({ min: 1, max: 32 }),
      (value, bits, length) => {
        const words = uintBytes(value, 32).subarray(0, length)
        const { windows, values } = signedDigits(words, bits)
        let sum = 0n
        for (let window = windows - 1; window >= 0; window--) {
          const digit = values[window]!
          expect(Math.abs(digit)).toBeLessThanOrEqual(2 ** (bits - 1))
          sum = (sum << BigInt(bits)) + BigInt(digit)
        }
        expect(sum).toBe((value >> BigInt(8 * (32 - length))) << BigInt(8 * (32 - length)))
      },
    ),
  )
})
