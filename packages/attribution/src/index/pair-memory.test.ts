import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PairMemory } from './pair-memory.ts'

test('what it finds is what was kept last, and what it never saw it does not find', () => {
  const pair = fc.record({
    symbol: fc.integer({ min: 1, max: 30 }),
    before: fc.integer({ min: 1, max: 30 }),
    low: fc.nat(),
  })
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 300 }), (pairs) => {
      const memory = new PairMemory(1000)
      const kept = new Map<string, number>()
      for (const { symbol, before, low } of pairs) {
        if (memory.find(symbol, before)) {
          expect([memory.low, memory.high]).toEqual([
            kept.get(`${symbol} ${before}`),
            kept.get(`${symbol} ${before}`)! + 1,
          ])
        }
        memory.keep(symbol, before, low, low + 1)
        kept.set(`${symbol} ${before}`, low)
        expect(memory.find(symbol, before)).toBe(true)
        expect(memory.low).toBe(low)
      }
    }),
  )
})

test('a slot for 16 rows, at most 65,536', () => {
  expect([0, 2048, 2 ** 18, 2 ** 40].map((rows) => new PairMemory(rows).bytes / 16)).toEqual([
    64, 128, 16_384, 65_536,
  ])
})
