import { SeededRandom } from '@openledger/primitives'
import { expect, test } from 'vitest'
import { paramsWith } from '../cases.fixture.ts'
import { createMemorySegmentStore, createSnapshotIndex, openGrowingIndex, verifyStreaming } from '../index.ts'

test('intervals of thousands of rows, sampled and remembered, give what the verifier counts', async () => {
  const random = new SeededRandom('long intervals')
  // Without masks and thresholds, so that the most frequent tokens earn by intervals of tens of thousands of rows.
  const params = paramsWith({ vocab: 40, tw: 0, te: 30 })
  const records = Array.from({ length: 700 }, () => ({
    owner: random.below(60),
    tokens: Uint32Array.from({ length: 100 }, () =>
      Math.min(random.below(40), random.below(40), random.below(12)),
    ),
  }))
  const masks = records.map(({ tokens }) => new Uint8Array((tokens.length + 7) >> 3))
  const queries = Array.from({ length: 5 }, () => ({
    prompt: new Uint32Array(),
    response: Uint32Array.from({ length: 60 }, () => Math.min(random.below(40), random.below(12))),
  }))
  const expected = verifyStreaming({ records, masks, params, queries })
  const single = createSnapshotIndex({ records, masks, params })
  const growing = await openGrowingIndex({ params }, { store: createMemorySegmentStore() })
  await growing.append({ records: records.slice(0, 530), masks: masks.slice(0, 530) })
  await growing.append({ records: records.slice(530, 660), masks: masks.slice(530, 660) })
  await growing.append({ records: records.slice(660, 692), masks: masks.slice(660, 692) })
  await growing.append({ records: records.slice(692), masks: masks.slice(692) })
  expect(growing.segments).toBe(4)
  for (const index of [single, growing.snapshot()]) {
    for (let round = 0; round < 2; round++) {
      expect(queries.map(({ prompt, response }) => index.attribute(prompt, response))).toEqual(expected)
    }
  }
})
