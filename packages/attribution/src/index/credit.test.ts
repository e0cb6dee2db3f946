import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mulDivFloor } from './credit.ts'

test('mulDivFloor is exact', () => {
  fc.assert(
    fc.property(
      fc.bigInt(0n, (1n << 53n) - 1n),
      fc.bigInt(1n, 1n << 31n),
      fc.bigInt(0n, 1n << 31n),
      (a, c, x) => {
        const b = x % (c + 1n)
        expect(BigInt(mulDivFloor(Number(a), Number(b), Number(c)))).toBe((a * b) / c)
      },
    ),
    { numRuns: 2000 },
  )
})

test('mulDivFloor is exact next to integers', () => {
  fc.assert(
    fc.property(
      fc.bigInt(1n, 1n << 31n),
      fc.bigInt(1n, 1n << 21n),
      fc.integer({ min: -2, max: 2 }),
      (c, m, d) => {
        const p = m * c + BigInt(d)
        if (p < 0n || p >= 1n << 53n) return
        expect(BigInt(mulDivFloor(Number(p), 1, Number(c)))).toBe(p / c)
      },
    ),
    { numRuns: 2000 },
  )
})
