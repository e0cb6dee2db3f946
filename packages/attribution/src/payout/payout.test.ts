import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inferenceFee, payout, splitFee } from '../index.ts'

describe('fee', () => {
  test('rounds each direction up', () => {
    expect(inferenceFee({ in: 1, out: 1001 }, { rateIn: 10n, rateOut: 10n, flat: 5n })).toBe(1n + 11n + 5n)
    expect(inferenceFee({ in: 0, out: 0 }, { rateIn: 10n, rateOut: 10n, flat: 0n })).toBe(0n)
  })
  test('platform first, remainders to the contributors', () => {
    expect(splitFee(999n, { platformBps: 1000, beta: 2500, gamma: 1500, delta: 6000 })).toEqual({
      platform: 99n,
      developer: 225n,
      stakers: 135n,
      contributors: 540n,
    })
  })
  test('sums to the fee', () => {
    const bps = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(fc.bigInt(0n, 1n << 64n), bps, bps, bps, (fee, platformBps, a, b) => {
        const [beta, gamma] = [Math.min(a, b), Math.abs(a - b)]
        const split = { platformBps, beta, gamma, delta: 10_000 - beta - gamma }
        const shares = Object.values(splitFee(fee, split))
        expect(shares.reduce((x, y) => x + y)).toBe(fee)
        expect(shares.every((share) => share >= 0n)).toBe(true)
      }),
    )
  })
  test('refuses what is no price list or split', () => {
    expect(() => inferenceFee({ in: -1, out: 0 }, { rateIn: 0n, rateOut: 0n, flat: 0n })).toThrow(/in /)
    expect(() => inferenceFee({ in: 1, out: 0 }, { rateIn: -1n, rateOut: 0n, flat: 0n })).toThrow(/rateIn/)
    expect(() => splitFee(1n, { platformBps: 0, beta: 1, gamma: 1, delta: 1 })).toThrow(/= 10000, got 3/)
    expect(() => splitFee(1n, { platformBps: 10_001, beta: 0, gamma: 0, delta: 10_000 })).toThrow(
      /platformBps/,
    )
    expect(() => splitFee(-1n, { platformBps: 0, beta: 0, gamma: 0, delta: 10_000 })).toThrow(/fee/)
  })
})

describe('payout', () => {
  const weights = [
    { account: 3, weight: 10n },
    { account: 8, weight: 10n },
  ]
  test('covered by weights, the rest to the commons, ties to the lower account', () => {
    expect(payout(11n, { weights, matched: 1n, total: 2n }, [{ account: 4096, unmasked: 7 }])).toEqual([
      { account: 3, amount: 3n },
      { account: 8, amount: 2n },
      { account: 4096, amount: 6n },
    ])
  })
  test('an account that is contributor and commons gets one credit', () => {
    expect(payout(4n, { weights, matched: 1n, total: 2n }, [{ account: 8, unmasked: 1 }])).toEqual([
      { account: 3, amount: 1n },
      { account: 8, amount: 3n },
    ])
  })
  test('nothing matched, or every credit zero: all to the commons', () => {
    const commons = [{ account: 1, unmasked: 1 }]
    const all = [{ account: 1, amount: 9n }]
    expect(payout(9n, { weights: [], matched: 0n, total: 0n }, commons)).toEqual(all)
    expect(payout(9n, { weights: [], matched: 1n, total: 1n }, commons)).toEqual(all)
  })
  test('conserves the pool', () => {
    const share = fc.record({ account: fc.nat({ max: 9 }), weight: fc.bigInt(1n, 1n << 50n) })
    fc.assert(
      fc.property(
        fc.bigInt(0n, 1n << 64n),
        fc.uniqueArray(share, { selector: ({ account }) => account }),
        fc.bigInt(0n, 1n << 40n),
        fc.bigInt(0n, 1n << 40n),
        fc.array(fc.record({ account: fc.nat({ max: 20 }), unmasked: fc.integer({ min: 1, max: 1e9 }) }), {
          minLength: 1,
        }),
        (pool, someWeights, a, b, commons) => {
          const [matched, total] = a < b ? [a, b] : [b, a]
          const attribution = { weights: someWeights, matched, total }
          const credits = payout(pool, attribution, commons)
          expect(credits.reduce((sum, { amount }) => sum + amount, 0n)).toBe(pool)
          expect(credits.every(({ amount }) => amount > 0n)).toBe(true)
          expect(credits).toEqual(credits.toSorted((x, y) => x.account - y.account))
          expect(
            payout(pool, { ...attribution, weights: someWeights.toReversed() }, commons.toReversed()),
          ).toEqual(credits)
        },
      ),
    )
  })
  test('refuses to leave money to nobody', () => {
    expect(() => payout(1n, { weights: [], matched: 0n, total: 1n }, [])).toThrow(/positive weight/)
    expect(() => payout(1n, { weights: [], matched: 2n, total: 1n }, [])).toThrow(/matched <= total/)
    expect(() => payout(-1n, { weights: [], matched: 0n, total: 1n }, [])).toThrow(/pool/)
  })
})
