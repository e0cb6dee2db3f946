import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortByContext } from './context-sort.ts'

/** The context of a position up to its boundary, at most `depth` symbols. */
function context(text: ArrayLike<number>, p: number, depth: number): number[] {
  const symbols: number[] = []
  for (let i = p; symbols.length < depth && text[i] !== 0; i--) symbols.push(text[i]!)
  return symbols
}

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}

describe('sortByContext', () => {
  test.each([Uint16Array, Uint32Array])('orders every position by its context (%o)', (Type) => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 5 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (symbols, depth) => {
          const text = Type.from([0, ...symbols, 0])
          const { order, heads } = sortByContext(text, 5, depth)
          expect([...order].sort((a, b) => a - b)).toEqual([...text.keys()].filter((p) => text[p] !== 0))
          for (let i = 1; i < order.length; i++) {
            expect(
              compare(context(text, order[i - 1]!, depth), context(text, order[i]!, depth)),
            ).toBeLessThanOrEqual(0)
          }
          for (let s = 0; s < 5; s++) {
            for (let i = heads[s]!; i < heads[s + 1]!; i++) expect(text[order[i]!]).toBe(s + 1)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
