import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCase } from '../cases.fixture.ts'
import { attributeRetrieval, createSnapshotIndex, METHODS, methodNamed } from '../index.ts'
import { airportShapley } from './span-shapley.ts'

/** Shapley value by its definition over all orders of arrival. */
function bruteForce(qualities: readonly number[]): number[] {
  const values = qualities.map(() => 0)
  let orders = 0
  const arrive = (left: number[], best: number, gains: number[]) => {
    if (left.length === 0) {
      orders++
      gains.forEach((gain, i) => {
        values[i]! += gain
      })
    }
    for (const player of left) {
      const next = Math.max(best, qualities[player]!)
      arrive(
        left.filter((other) => other !== player),
        next,
        gains.with(player, next - best),
      )
    }
  }
  arrive(
    qualities.map((_, i) => i),
    0,
    qualities.map(() => 0),
  )
  return values.map((value) => value / orders)
}

describe('audit views', () => {
  test('airport values are the Shapley values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }),
        (qualities) => {
          const expected = bruteForce(qualities)
          airportShapley(qualities).forEach((value, i) => {
            expect(Math.abs(Number(value) / 65_536 - expected[i]!)).toBeLessThan(
              qualities.length / 65_536 + 1e-9,
            )
          })
        },
      ),
      { numRuns: 200 },
    )
  })

  test.each(METHODS)('$id credits nobody without a match and never more than there is', (method) => {
    fc.assert(
      fc.property(anyCase, ({ query, ...snapshot }) => {
        const index = createSnapshotIndex(snapshot)
        const { weights, matched, total } = method.attribute(index, query.prompt, query.response)
        const present = new Set(query.response)
        const owners = new Set(
          snapshot.records
            .filter(({ tokens }) => tokens.some((token) => present.has(token)))
            .map(({ owner }) => owner),
        )
        for (const { account } of weights) expect(owners.has(account)).toBe(true)
        expect(matched).toBeLessThanOrEqual(total)
        expect(weights).toEqual(weights.toSorted((a, b) => a.account - b.account))
        const sum = weights.reduce((s, { weight }) => s + weight, 0n)
        if (method.id !== 'span-shapley/1') expect(sum).toBeLessThanOrEqual(matched << 16n)
        expect(methodNamed(method.id)).toBe(method)
      }),
    )
  })

  test('a method that does not exist is named', () => {
    expect(() => methodNamed('trak/1')).toThrow(
      /infgram-prov\/1, span-shapley\/1, ngram-prop\/1, got `trak\/1`/,
    )
  })
})

describe('rag-log/1', () => {
  const log = [
    { record: 4, owner: 2, relevance: 30n, used: true },
    { record: 9, owner: 1, relevance: 20n, used: true },
    { record: 5, owner: 2, relevance: 5n, used: true },
    { record: 6, owner: 3, relevance: 45n, used: false },
  ]
  test('sums what was used', () => {
    expect(attributeRetrieval(log)).toEqual({
      weights: [
        { account: 1, weight: 20n },
        { account: 2, weight: 35n },
      ],
      matched: 55n,
      total: 100n,
    })
  })
  test('refuses a log that counts twice or below zero', () => {
    expect(() => attributeRetrieval([...log, log[0]!])).toThrow(/got 4 again/)
    expect(() => attributeRetrieval([{ ...log[0]!, relevance: -1n }])).toThrow(/at least 0/)
  })
})
