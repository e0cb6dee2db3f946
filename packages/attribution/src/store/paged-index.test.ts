import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SeededRandom } from '@openledger/primitives'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paramsWith } from '../cases.fixture.ts'
import {
  type Attribution,
  computeMask,
  createFileSegmentStore,
  createSnapshotIndex,
  type GrowingIndex,
  openGrowingIndex,
  type SegmentStore,
} from '../index.ts'

/** Ten times as large as the memory it gets. */
const cacheBytes = 2 ** 17
const params = paramsWith({ vocab: 3000, k: 4, tw: 10, te: 30 })
const random = new SeededRandom('paged index')
const records = Array.from({ length: 1500 }, (_, r) => ({
  owner: r % 17,
  tokens: Uint32Array.from({ length: 100 }, () => Math.min(random.below(3000), random.below(3000))),
}))
const masks = computeMask(records, params.k)
const slice = (from: number, to?: number) => ({
  records: records.slice(from, to),
  masks: masks.slice(from, to),
})
const source = async (first: number, count: number) => slice(first, first + count)
const whole = createSnapshotIndex({ records, masks, params })
const queries = Array.from({ length: 12 }, (_, q) => ({
  prompt: records[100 * q]!.tokens.subarray(0, 10),
  response: Uint32Array.from({ length: 120 }, (__, i) =>
    i % 40 < 25 ? records[100 * q + (i >> 5)]!.tokens[10 + (i % 40)]! : random.below(3000),
  ),
}))
const expected = queries.map(({ prompt, response }) => whole.attribute(prompt, response))
const answers = (index: GrowingIndex): Attribution[] => {
  const snapshot = index.snapshot()
  return queries.map(({ prompt, response }) => snapshot.attribute(prompt, response))
}

describe('an index larger than its memory', () => {
  let folder = ''
  let store: SegmentStore
  let index: GrowingIndex
  const open = (more: { source?: typeof source } = {}) =>
    openGrowingIndex({ params, cacheBytes }, { store, ...more })
  const largest = async () => {
    const names = await readdir(folder)
    const files = await Promise.all(
      names.map(async (name) => ({ name, size: (await store.open(name))!.size })),
    )
    return files.sort((a, b) => b.size - a.size)[0]!
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attribution-'))
    store = createFileSegmentStore(folder)
    index = await open()
    await index.append(slice(0, 1190))
    await index.append(slice(1190, 1450))
    await index.append(slice(1450))
  })
  afterAll(async () => {
    await index.close()
    await rm(folder, { recursive: true })
  })

  test('answers as one in memory does, and keeps within its memory', async () => {
    expect(index.segments).toBe(3)
    expect((await largest()).size).toBeGreaterThan(5 * cacheBytes)
    expect(answers(index)).toEqual(expected)
    expect(index.cachedBytes).toBeLessThanOrEqual(cacheBytes)
    const next = index.snapshot().continuations(records[3]!.tokens.subarray(0, 20), 2)
    expect(next).toMatchObject({
      ...whole.continuations(records[3]!.tokens.subarray(0, 20), 2),
      sample: expect.anything(),
    })
  })

  test('segments are never made longer than allowed, whatever is appended at once', async () => {
    const limited = await openGrowingIndex(
      { params, cacheBytes, segmentTokens: 30_000 },
      { store: createFileSegmentStore(join(folder, 'limited')) },
    )
    await limited.append(slice(0, 700))
    expect(limited.segments).toBe(3)
    for (let from = 700; from < 1500; from += 50) await limited.append(slice(from, from + 50))
    expect(limited.segments).toBeGreaterThan(5)
    expect(limited.segments).toBeLessThan(14)
    expect(answers(limited)).toEqual(expected)
    await limited.close()
    expect(() => answers(limited)).toThrow(expect.objectContaining({ code: 'SEGMENT_STORE' }))
    await rm(join(folder, 'limited'), { recursive: true })
  })

  test('a damaged page gives an error and nothing else; repair builds its segment again', async () => {
    const { name, size } = await largest()
    const file = (await store.open(name))!
    const good = new Uint8Array(file.size)
    file.read(good, 0)
    let refused = 0
    for (let at = 0; at < size; at += Math.floor(size / 25)) {
      await store.write(name, [good.with(at, good[at]! ^ 0x10)])
      let damaged: GrowingIndex | undefined
      try {
        damaged = await open()
        const snapshot = damaged.snapshot()
        queries.forEach(({ prompt, response }, q) => {
          try {
            expect(snapshot.attribute(prompt, response)).toEqual(expected[q])
          } catch (error) {
            expect(error).toMatchObject({ code: 'SEGMENT_DAMAGED' })
            refused++
          }
        })
        await expect(damaged.repair()).rejects.toMatchObject({ code: 'SEGMENT_DAMAGED' })
        await damaged.close()
      } catch (error) {
        expect(error).toMatchObject({ code: 'SEGMENT_DAMAGED' })
        refused++
      }
    }
    expect(refused).toBeGreaterThan(50)
    const middle = Math.floor(size / 2)
    await store.write(name, [good.with(middle, good[middle]! ^ 0x10)])
    const mended = await open({ source })
    expect(await mended.repair()).toBe(1)
    expect(answers(mended)).toEqual(expected)
    expect(await mended.repair()).toBe(0)
    await mended.close()
    expect(answers(await open())).toEqual(expected)
  })

  test('a stream that met a damaged page gives no result, and the index answers on after the repair', async () => {
    const { name, size } = await largest()
    const cut = await open({ source })
    const streams = queries.map(({ prompt, response }) => ({
      response,
      stream: cut.snapshot().stream(prompt),
    }))
    await truncate(join(folder, name), Math.floor(size / 2))
    let failed = 0
    for (const { response, stream } of streams) {
      try {
        for (const token of response) stream.push(token)
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^SEGMENT_(STORE|DAMAGED)$/) })
        expect(() => stream.push(response[0]!)).toThrow(/failed/)
        expect(() => stream.finish()).toThrow(/failed/)
        failed++
      }
    }
    expect(failed).toBeGreaterThan(0)
    expect(await cut.repair()).toBe(1)
    expect(answers(cut)).toEqual(expected)
    await cut.close()
  })

  test('a snapshot answers on while its segments are merged, erased and their files are gone', async () => {
    const store = createFileSegmentStore(join(folder, 'growing'))
    const growing = await openGrowingIndex({ params, cacheBytes }, { store })
    await growing.append(slice(0, 900))
    const old = growing.snapshot()
    const before = queries.map(({ prompt, response }) => old.attribute(prompt, response))
    await growing.append(slice(900))
    await growing.erase([1, 300])
    expect(growing.segments).toBe(1)
    expect(queries.map(({ prompt, response }) => old.attribute(prompt, response))).toEqual(before)
    await growing.close()
  })
})
