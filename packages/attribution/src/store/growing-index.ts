import { InvalidInputError } from '@openledger/primitives'
import { buildSegment, mergedSource, type Segment, segmentSource } from '../index/segment.ts'
import { indexOf, type SnapshotIndex } from '../index/snapshot-index.ts'
import { assertParams, type Params, paramsHash } from '../rule/params.ts'
import { assertRecord, type SnapshotRecord } from '../snapshot/snapshot.ts'
import { decodeManifest, encodeManifest, MANIFEST, type Manifest } from './manifest.ts'
import { decodeSegment, encodeSegment } from './segment-codec.ts'
import type { SegmentStore } from './segment-store.ts'

/** Records with their masks. */
export type MaskedRecords = {
  readonly records: readonly SnapshotRecord[]
  readonly masks: readonly Uint8Array[]
}

export type GrowingIndexDependencies = {
  readonly store: SegmentStore
  /** Gives `count` records from number `first` on again, when their segment file is missing or damaged. */
  readonly source?: (first: number, count: number) => Promise<MaskedRecords>
}

export type GrowingIndex = {
  /** Records appended so far, erased ones included; the number of the next one. */
  readonly records: number
  readonly segments: number
  /** The rule over everything appended and not erased; stays valid and unchanged while the index grows on. */
  snapshot(): SnapshotIndex
  /** Adds the next records in registry order, all or none. */
  append(added: MaskedRecords): Promise<void>
  /** Takes the tokens of records out of the index and of its files; numbers and masks of others stay. */
  erase(recordNumbers: readonly number[]): Promise<void>
  /** Waits for the operation under way. */
  close(): Promise<void>
}

type Live = { readonly name: string; readonly segment: Segment }
type State = {
  readonly live: readonly Live[]
  readonly records: number
  readonly erased: ReadonlySet<number>
}

const FACTOR = 2

/**
 * An index that lives with growing data (logarithmic method, Bentley & Saxe 1980): appended records become a segment, and a
 * segment that is not at least twice as long as the next one is merged with it, so that there are at most log2(tokens) of them
 * and a token is sorted log2(tokens) times. Every change writes the new segments first and then replaces the manifest: a failure or a
 * crash on the way leaves the state before it.
 *
 * @throws InvalidInputError `PARAMS_MISMATCH`, BaseError `MANIFEST_DAMAGED` | `SEGMENT_DAMAGED` (the latter without `source`).
 */
export async function openGrowingIndex(
  { params }: { readonly params: Params },
  { store, source }: GrowingIndexDependencies,
): Promise<GrowingIndex> {
  assertParams(params)
  const hash = paramsHash(params)
  let state = await load()
  let index: SnapshotIndex | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let sequence = 0

  async function load(): Promise<State> {
    const bytes = await store.read(MANIFEST)
    const manifest: Manifest = bytes
      ? decodeManifest(bytes)
      : { params: hash, records: 0, segments: [], erased: [] }
    if (manifest.params !== hash) {
      throw new InvalidInputError(`Expected an index with parameters ${hash}, got ${manifest.params}.`, {
        code: 'PARAMS_MISMATCH',
        hint: 'Use another folder for another model.',
      })
    }
    const erased = new Set(manifest.erased)
    const live: Live[] = []
    for (const { name, first, count } of manifest.segments) {
      live.push({ name, segment: await loadSegment(name, first, count, erased) })
    }
    const names = new Set([MANIFEST, ...live.map(({ name }) => name)])
    for (const name of await store.list()) if (!names.has(name)) await store.remove(name)
    return { live, records: manifest.records, erased }
  }

  async function loadSegment(name: string, first: number, count: number, erased: ReadonlySet<number>) {
    try {
      const segment = decodeSegment((await store.read(name)) ?? new Uint8Array())
      if (segment.recordNumbers[0] === first && segment.recordNumbers.length === count) return segment
      throw new InvalidInputError(`Expected records ${first} to ${first + count - 1} in \`${name}\`.`)
    } catch (error) {
      if (!source) throw error
      const again = await source(first, count)
      assertMasked(again, first)
      if (again.records.length !== count) {
        throw new InvalidInputError(`Expected ${count} records to rebuild from, got ${again.records.length}.`)
      }
      const built = buildSegment(segmentSource(again.records, again.masks, first), params)
      const segment = [...built.recordNumbers].some((number) => erased.has(number))
        ? buildSegment(
            mergedSource([built], (number) => !erased.has(number)),
            params,
          )
        : built
      await store.write(name, encodeSegment(segment))
      return segment
    }
  }

  function assertMasked({ records, masks }: MaskedRecords, first: number): void {
    if (records.length !== masks.length) {
      throw new InvalidInputError(`Expected ${records.length} masks, got ${masks.length}.`, {
        code: 'MASK_SHAPE',
      })
    }
    records.forEach((record, r) => {
      assertRecord(record, masks[r]!, params, first + r)
    })
  }

  /** Makes `segments` the live ones: new files, then the manifest, then the old files away. */
  async function commit(segments: readonly (Live | Segment)[], records: number, erased: ReadonlySet<number>) {
    const written: string[] = []
    const live: Live[] = []
    try {
      for (const entry of segments) {
        if ('name' in entry) {
          live.push(entry)
          continue
        }
        const name = `${entry.recordNumbers[0]}-${entry.recordNumbers.length}-${Date.now().toString(36)}${sequence++}.seg`
        written.push(name)
        await store.write(name, encodeSegment(entry))
        live.push({ name, segment: entry })
      }
      const manifest: Manifest = {
        params: hash,
        records,
        segments: live.map(({ name, segment }) => ({
          name,
          first: segment.recordNumbers[0]!,
          count: segment.recordNumbers.length,
        })),
        erased: [...erased].sort((a, b) => a - b),
      }
      await store.write(MANIFEST, encodeManifest(manifest))
    } catch (error) {
      for (const name of written) await store.remove(name).catch(() => undefined)
      throw error
    }
    const old = state.live
    state = { live, records, erased }
    index = undefined
    const names = new Set(live.map(({ name }) => name))
    // A file that stays behind is taken away at the next start.
    for (const { name } of old) if (!names.has(name)) await store.remove(name).catch(() => undefined)
  }

  function serial<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work)
    queue = result.catch(() => undefined)
    return result
  }

  return {
    get records() {
      return state.records
    },
    get segments() {
      return state.live.length
    },
    snapshot() {
      index ??= indexOf(
        state.live.map(({ segment }) => segment),
        params,
      )
      return index
    },
    append: (added) =>
      serial(async () => {
        assertMasked(added, state.records)
        if (added.records.length === 0) return
        const kept = [...state.live]
        const merging: Segment[] = []
        let size = added.records.reduce((sum, { tokens }) => sum + tokens.length, 0)
        while (kept.length > 0 && kept.at(-1)!.segment.text.length < FACTOR * size) {
          const { segment } = kept.pop()!
          merging.unshift(segment)
          size += segment.text.length
        }
        const own = segmentSource(added.records, added.masks, state.records)
        const next = buildSegment(merging.length === 0 ? own : mergedSource(merging, undefined, own), params)
        await commit([...kept, next], state.records + added.records.length, state.erased)
      }),
    erase: (recordNumbers) =>
      serial(async () => {
        for (const number of recordNumbers) {
          if (!Number.isInteger(number) || number < 0 || number >= state.records) {
            throw new InvalidInputError(`Expected record numbers below ${state.records}, got ${number}.`, {
              code: 'UNKNOWN_RECORD',
            })
          }
        }
        const gone = new Set(recordNumbers)
        const segments = state.live.map((live) => {
          const numbers = live.segment.recordNumbers
          if (!recordNumbers.some((n) => n >= numbers[0]! && n <= numbers.at(-1)!)) return live
          return buildSegment(
            mergedSource([live.segment], (number) => !gone.has(number)),
            params,
          )
        })
        await commit(segments, state.records, new Set([...state.erased, ...gone]))
      }),
    async close() {
      await queue
    },
  }
}
