import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masksAcross } from './across.ts'
import { computeMask } from './mask.ts'

const K = 3
const record = fc.record({
  set: fc.nat(2),
  tokens: fc.array(fc.nat(3), { minLength: K, maxLength: 12 }).map((tokens) => Uint32Array.from(tokens)),
})

test('the masks of several sets are those of one registry, whichever set a record is in', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      // What each set publishes: masked within itself.
      const own = records.map(({ set }, i) => {
        const upTo = records.slice(0, i + 1).filter((other) => other.set === set)
        return computeMask(upTo, K).at(-1)!
      })
      const marked = records.map(({ tokens }, i) => ({ tokens, mask: own[i]! }))
      expect(masksAcross(marked, K)).toEqual(computeMask(records, K))
    }),
  )
})

test('what an erased record masked in its own set stays masked', () => {
  const mask = Uint8Array.of(0b111)
  const tokens = Uint32Array.of(1, 2, 3, 4)
  expect(masksAcross([{ tokens, mask }], K)).toEqual([mask])
})
