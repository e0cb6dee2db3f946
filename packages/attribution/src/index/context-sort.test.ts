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
  // As many symbols go into a key as fit: 18, 3 and 2. Few of them occur, so that long contexts are alike.
  test.each([5, 40_000, 70_000])('orders every position by its context, of %d symbols', (symbols) => {
    const step = symbols / 5
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1, 1, 1, 1, 2, 2, 5), { maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (some, depth) => {
          const text = Uint32Array.from([0, ...some.map((symbol) => symbol * step), 0])
          const { order, heads } = sortByContext(
            symbols < 65_536 ? Uint16Array.from(text) : text,
            symbols,
            depth,
          )
          expect([...order].sort((a, b) => a - b)).toEqual([...text.keys()].filter((p) => text[p] !== 0))
          for (let i = 1; i < order.length; i++) {
            expect(
              compare(context(text, order[i - 1]!, depth), context(text, order[i]!, depth)),
            ).toBeLessThanOrEqual(0)
          }
          for (let s = step; s <= symbols; s += step) {
            for (let i = heads[s - 1]!; i < heads[s]!; i++) expect(text[order[i]!]).toBe(s)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
