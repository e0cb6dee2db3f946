import { SeededRandom } from '@openledger/primitives'
import { expect, test } from 'vitest'
import { computeMask, createSnapshotIndex, verifyStreaming } from '../index.ts'

test.each([1, 2, 3, 5])('verifies many answers in one pass as the index does each, seed %i', (seed) => {
  const random = new SeededRandom(`r${seed}`)
  const draw = (length: number) => Uint32Array.from({ length }, () => random.below(64))
  const params = {
    tokenizerHash: `0x${'07'.repeat(32)}` as const,
    vocab: 64,
    k: 3,
    maxMatch: 16,
    promptWindow: 8,
    tw: 4,
    te: 12,
  }
  const records = Array.from({ length: 24 }, (_, i) => ({
    owner: i % 5,
    tokens: draw(12 + random.below(30)),
  }))
  const masks = computeMask(records, params.k)
  const index = createSnapshotIndex({ records, masks, params })
  const queries = Array.from({ length: 1000 }, () => {
    const source = records[random.below(24)]!.tokens
    return { prompt: draw(3), response: Uint32Array.from([...source.subarray(2, 11), ...draw(1)]) }
  })
  const verified = verifyStreaming({ records, masks, params, queries })
  queries.forEach(({ prompt, response }, i) => {
    expect(verified[i]).toEqual(index.attribute(prompt, response))
  })
})
