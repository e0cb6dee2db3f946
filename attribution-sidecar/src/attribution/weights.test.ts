import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeWeights, encodeWeights } from './weights.ts'

const weights = fc
  .uniqueArray(
    fc.record({
      account: fc.nat({ max: 2 ** 24 - 1 }),
      weight: fc.bigInt({ min: 1n, max: (1n << 128n) - 1n }),
    }),
    { selector: ({ account }) => account, maxLength: 20 },
  )
  .map((list) => list.sort((a, b) => a.account - b.account))

test('weights come back as they were', () => {
  fc.assert(
    fc.property(weights, (list) => {
      expect(decodeWeights(encodeWeights(list))).toEqual(list)
    }),
  )
})

test.each([
  ['a missing byte', encodeWeights([{ account: 1, weight: 1n }]).subarray(1)],
  ['a weight of zero', encodeWeights([{ account: 1, weight: 0n }])],
  ['an account twice', encodeWeights([1, 1].map((account) => ({ account, weight: 1n })))],
  ['falling accounts', encodeWeights([2, 1].map((account) => ({ account, weight: 1n })))],
])('%s is refused', (_, bytes) => {
  expect(() => decodeWeights(bytes)).toThrow(/weights/)
})
