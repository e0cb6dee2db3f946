import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCase, paramsWith } from '../cases.fixture.ts'
import {
  computeMask,
  createFileSegmentStore,
  createMemorySegmentStore,
  createSnapshotIndex,
  type MaskedRecords,
  openGrowingIndex,
  type Params,
  type SegmentStore,
  verifyStreaming,
} from '../index.ts'

const slice = ({ records, masks }: MaskedRecords, from: number, to?: number): MaskedRecords => ({
  records: records.slice(from, to),
  masks: masks.slice(from, to),
})

/** The same data with the erased records' tokens masked whole. */
const without = ({ records, masks }: MaskedRecords, erased: readonly number[]): MaskedRecords => ({
  records,
  masks: masks.map((mask, r) => {
    if (!erased.includes(r)) return mask
    const length = records[r]!.tokens.length
    return mask.map((_, byte) => (1 << Math.min(8, length - 8 * byte)) - 1)
  }),
})

const contents = async (store: SegmentStore, name: string): Promise<Uint8Array> => {
  const file = (await store.open(name))!
  const bytes = new Uint8Array(file.size)
  file.read(bytes, 0)
  return bytes
}

const open = (
  params: Params,
  store: SegmentStore,
  source?: (first: number, count: number) => Promise<MaskedRecords>,
) => openGrowingIndex({ params }, { store, ...(source ? { source } : {}) })

describe('growing index', () => {
  test('no grouping into segments, no merge, no erasure and no restart changes a bit of a result', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCase,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
        fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
        async ({ params, query, ...data }, sizes, marks) => {
          const store = createMemorySegmentStore()
          let growing = await open(params, store)
          for (let from = 0, i = 0; from < data.records.length; i++) {
            await growing.append(slice(data, from, from + sizes[i]!))
            from += sizes[i]!
          }
          const erased = marks.filter((number) => number < data.records.length)
          const before = growing.snapshot().attribute(query.prompt, query.response)
          expect(before).toEqual(
            createSnapshotIndex({ ...data, params }).attribute(query.prompt, query.response),
          )
          const old = growing.snapshot()
          await growing.erase(erased)
          const expected = createSnapshotIndex({ ...without(data, erased), params })
          for (let round = 0; round < 2; round++) {
            const now = growing.snapshot()
            expect(now.unmasked).toBe(expected.unmasked)
            expect(now.attribute(query.prompt, query.response)).toEqual(
              expected.attribute(query.prompt, query.response),
            )
            if (now.unmasked > 0) {
              const { sample: _, ...next } = now.continuations(query.response, 2)
              expect(expected.continuations(query.response, 2)).toMatchObject(next)
            }
            growing = await open(params, store)
          }
          expect(old.attribute(query.prompt, query.response)).toEqual(before)
        },
      ),
      { numRuns: 300 },
    )
  })

  const params = paramsWith({ vocab: 50, k: 3 })
  const records = Array.from({ length: 40 }, (_, r) => ({
    owner: r % 3,
    tokens: Uint32Array.from({ length: 9 }, (__, j) => (r * 7 + j * j * (r + 3)) % 50),
  }))
  const data = { records, masks: computeMask(records, params.k) }
  const query = [
    Uint32Array.of(1),
    Uint32Array.from(records.slice(5, 9).flatMap(({ tokens }) => [...tokens])),
  ] as const
  const expected = createSnapshotIndex({ ...data, params }).attribute(...query)
  const fill = async (store: SegmentStore) => {
    const growing = await open(params, store)
    for (let from = 0; from < 40; from++) await growing.append(slice(data, from, from + 1))
    return growing
  }

  test('keeps at most a logarithm of segments', async () => {
    const growing = await fill(createMemorySegmentStore())
    expect(growing.records).toBe(40)
    expect(growing.segments).toBeLessThanOrEqual(Math.ceil(Math.log2(40)))
  })

  test('of a span that occurs often, the first places are shown, whichever segments they are in', async () => {
    const often = Array.from({ length: 22 }, (_, r) => ({
      owner: r % 3,
      tokens: Uint32Array.of(1, 2, 3, 20 + r, 20, 1, 2, 3),
    }))
    const unmasked = { records: often, masks: often.map(() => Uint8Array.of(0)) }
    const low = { ...params, tw: 1, te: 4 }
    const growing = await open(low, createMemorySegmentStore())
    for (const [from, to] of [
      [0, 17],
      [17, 21],
      [21, 22],
    ] as const)
      await growing.append(slice(unmasked, from, to))
    expect(growing.segments).toBe(3)
    const response = Uint32Array.of(48, 1, 2, 3, 49)
    const result = growing.snapshot().attribute(Uint32Array.of(), response)
    const streaming = { ...unmasked, params: low, queries: [{ prompt: Uint32Array.of(), response }] }
    expect([result]).toEqual(verifyStreaming(streaming))
    expect(result.evidence).toMatchObject([{ start: 1, end: 4, count: 44 }])
    expect(result.evidence[0]!.occurrences).toEqual(
      Array.from({ length: 16 }, (_, i) => ({ record: i >> 1, offset: i % 2 === 0 ? 0 : 5 })),
    )
  })

  test('a file folder holds it, and holds nothing else afterwards', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attribution-'))
    try {
      const growing = await fill(createFileSegmentStore(folder))
      expect(await readdir(folder)).toHaveLength(growing.segments + 1)
      const again = await open(params, createFileSegmentStore(folder))
      expect(again.snapshot().attribute(...query)).toEqual(expected)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('each byte flipped in turn: refused without its records, rebuilt with them', async () => {
    const store = createMemorySegmentStore()
    const growing = await open(params, store)
    await growing.append(slice(data, 0, 4))
    await growing.erase([2])
    const small = growing.snapshot().attribute(...query)
    const name = (await store.list()).find((file) => file.endsWith('.seg'))!
    const whole = await contents(store, name)
    for (let i = 0; i < whole.length; i++) {
      await store.write(name, [whole.with(i, whole[i]! ^ (1 << (i & 7)))])
      await expect(open(params, store)).rejects.toMatchObject({ code: 'SEGMENT_DAMAGED' })
      if (i % 97 !== 0) continue
      const rebuilt = await open(params, store, async (first, count) => slice(data, first, first + count))
      expect(rebuilt.snapshot().attribute(...query)).toEqual(small)
      expect((await open(params, store)).snapshot().attribute(...query)).toEqual(small)
    }
    await store.write(name, [whole.subarray(0, whole.length - 1)])
    await expect(open(params, store)).rejects.toMatchObject({ code: 'SEGMENT_DAMAGED' })
    await store.remove(name)
    await expect(open(params, store)).rejects.toMatchObject({ code: 'SEGMENT_DAMAGED' })
  })

  test('a damaged manifest and other parameters are refused', async () => {
    const store = createMemorySegmentStore()
    await fill(store)
    await expect(open({ ...params, tw: 11 }, store)).rejects.toMatchObject({ code: 'PARAMS_MISMATCH' })
    const manifest = await contents(store, 'manifest.json')
    for (let i = 0; i < manifest.length; i += 13) {
      await store.write('manifest.json', [manifest.with(i, manifest[i]! ^ 1)])
      await expect(open(params, store)).rejects.toMatchObject({ code: 'MANIFEST_DAMAGED' })
    }
  })

  test('a full disk at any write of a merge or an erasure leaves the index and its files as they were', async () => {
    for (let failing = 1; ; failing++) {
      const store = createMemorySegmentStore()
      const growing = await fill(store)
      await growing.erase([39])
      const before = growing.snapshot().attribute(...query)
      let writes = 0
      const full: SegmentStore = {
        ...store,
        async write(name, bytes) {
          if (++writes === failing) throw new Error('ENOSPC: no space left on device')
          await store.write(name, bytes)
        },
      }
      const onFull = await open(params, full)
      const outcomes = await Promise.allSettled([
        onFull.append(slice(data, 0, 30)),
        onFull.erase([1, 20, 38]),
      ])
      const failed = outcomes.filter(({ status }) => status === 'rejected').length
      if (writes < failing) {
        expect(failed).toBe(0)
        expect(failing).toBeGreaterThan(4)
        break
      }
      expect(failed).toBe(1)
      const after = await open(params, store)
      expect(after.records).toBe(onFull.records)
      expect(after.snapshot().attribute(...query)).toEqual(onFull.snapshot().attribute(...query))
      if (outcomes[0]!.status === 'rejected') {
        await onFull.append(slice(data, 0, 30))
        expect(onFull.records).toBe(70)
      } else {
        expect(onFull.snapshot().attribute(...query)).not.toEqual(before)
      }
    }
  })

  test.runIf(existsSync('/dev/full'))(
    'a disk that is really full refuses the merge and keeps the files',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'attribution-'))
      try {
        const store = createFileSegmentStore(folder)
        const growing = await fill(store)
        const files = await readdir(folder)
        // The manifest is written beside its name first: there the kernel has no room.
        await symlink('/dev/full', join(folder, 'manifest.json.part'))
        await expect(growing.append(slice(data, 0, 30))).rejects.toMatchObject({
          code: 'SEGMENT_STORE',
          retryable: true,
          cause: { code: 'ENOSPC' },
        })
        expect(await readdir(folder)).toEqual(files)
        expect(growing.snapshot().attribute(...query)).toEqual(expected)
        expect((await open(params, createFileSegmentStore(folder))).records).toBe(40)
        await growing.append(slice(data, 0, 30))
        expect(growing.records).toBe(70)
      } finally {
        await rm(folder, { recursive: true })
      }
    },
  )

  test('a crash before the manifest leaves the state before, and the next start sweeps', async () => {
    const store = createMemorySegmentStore()
    await fill(store)
    const files = await store.list()
    const crashing: SegmentStore = {
      ...store,
      write: (name, bytes) => (name === 'manifest.json' ? new Promise(() => {}) : store.write(name, bytes)),
    }
    const growing = await open(params, crashing)
    void growing.append(slice(data, 0, 30))
    while ((await store.list()).length === files.length) await new Promise((resolve) => setImmediate(resolve))
    const after = await open(params, store)
    expect(after.records).toBe(40)
    expect(await store.list()).toEqual(files)
    expect(after.snapshot().attribute(...query)).toEqual(expected)
  })

  test('a record that intake would refuse changes nothing', async () => {
    const growing = await fill(createMemorySegmentStore())
    const short = { owner: 1, tokens: Uint32Array.of(1, 2) }
    await expect(
      growing.append({ records: [records[0]!, short], masks: [data.masks[0]!, Uint8Array.of(0)] }),
    ).rejects.toMatchObject({ code: 'RECORD_TOO_SHORT' })
    await expect(growing.append({ records, masks: [] })).rejects.toMatchObject({ code: 'MASK_SHAPE' })
    const unknown = { owner: 1, tokens: Uint32Array.of(1, 2, 50) }
    await expect(growing.append({ records: [unknown], masks: [Uint8Array.of(0)] })).rejects.toMatchObject({
      code: 'UNKNOWN_TOKEN',
    })
    await expect(growing.erase([40])).rejects.toMatchObject({ code: 'UNKNOWN_RECORD' })
    expect(growing.records).toBe(40)
    expect(growing.snapshot().attribute(...query)).toEqual(expected)
  })
})
