import { InvalidInputError } from '@openledger/primitives'
import {
  buildSegment,
  mergedSource,
  type Segment,
  type SegmentSource,
  segmentSource,
} from '../index/segment.ts'
import { indexOf, type SnapshotIndex } from '../index/snapshot-index.ts'
import { PageCache } from '../paging/page-cache.ts'
import { assertParams, type Params, paramsHash } from '../rule/params.ts'
import { decodeManifest, encodeManifest, MANIFEST, type Manifest } from './manifest.ts'
import { assertMasked, createSegmentFiles, type LiveSegment, type MaskedRecords } from './segment-files.ts'
import { readWhole, type SegmentStore } from './segment-store.ts'

export type GrowingIndexOptions = {
  readonly params: Params
  /** Memory for pages of the files. */
  readonly cacheBytes?: number
  /** Longest segment that is made of several, in tokens: it bounds the memory of a merge, about 20 bytes per token. */
  readonly segmentTokens?: number
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
  /** Memory that pages of the files take at present. */
  readonly cachedBytes: number
  /**
   * The rule over everything appended and not erased; stays valid and unchanged while the index grows on.
   * Its methods throw `SEGMENT_DAMAGED` on a page that is not what was written, and return nothing partial: {@link GrowingIndex.repair}.
   */
  snapshot(): SnapshotIndex
  /** Adds the next records in registry order, all or none. */
  append(added: MaskedRecords): Promise<void>
  /** Takes the tokens of records out of the index and of its files; numbers and masks of others stay. */
  erase(recordNumbers: readonly number[]): Promise<void>
  /** Reads every page of every file and builds again what is damaged or missing; how many segments were. */
  repair(): Promise<number>
  /** Waits for the operation under way and closes the files: snapshots end. */
  close(): Promise<void>
}

type State = {
  readonly live: readonly LiveSegment[]
  readonly records: number
  readonly erased: ReadonlySet<number>
}

const FACTOR = 4
const CACHE_BYTES = 2 ** 28
const SEGMENT_TOKENS = 2 ** 25

/**
 * An index that lives with growing data (logarithmic method, Bentley & Saxe 1980): appended records become a segment, and a
 * segment that is not at least four times as long as the next one is merged with it, so that there are at most log4(tokens) of them
 * and a token is sorted at most log1.25(tokens) times. Segments are files that are read by pages, so that they may be larger than memory. Every change
 * writes the new segments first and then replaces the manifest: a failure or a crash on the way leaves the state before it.
 *
 * @throws InvalidInputError `PARAMS_MISMATCH`, BaseError `MANIFEST_DAMAGED` | `SEGMENT_DAMAGED` (the latter without `source`).
 */
export async function openGrowingIndex(
  { params, cacheBytes = CACHE_BYTES, segmentTokens = SEGMENT_TOKENS }: GrowingIndexOptions,
  { store, source }: GrowingIndexDependencies,
): Promise<GrowingIndex> {
  assertParams(params)
  const hash = paramsHash(params)
  const cache = new PageCache(cacheBytes)
  const files = createSegmentFiles({ params, store, cache, source })
  let state = await load()
  let index: SnapshotIndex | undefined
  let queue: Promise<unknown> = Promise.resolve()

  async function load(): Promise<State> {
    const bytes = await readWhole(store, MANIFEST)
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
    const live: LiveSegment[] = []
    for (const place of manifest.segments) live.push(await files.open(place, erased, false))
    const names = new Set([MANIFEST, ...live.map(({ place }) => place.name)])
    for (const name of await store.list()) if (!names.has(name)) await store.remove(name)
    return { live, records: manifest.records, erased }
  }

  /** Makes `segments` the live ones: new files, then the manifest, then the old files away. */
  async function commit(
    segments: readonly (LiveSegment | (() => Segment))[],
    records: number,
    erased: ReadonlySet<number>,
  ) {
    const written: LiveSegment[] = []
    const live: LiveSegment[] = []
    try {
      for (const entry of segments) {
        if (typeof entry === 'function') written.push(await files.create(entry()))
        live.push(typeof entry === 'function' ? written.at(-1)! : entry)
      }
      const manifest: Manifest = {
        params: hash,
        records,
        segments: live.map(({ place }) => place),
        erased: [...erased].sort((a, b) => a - b),
      }
      await store.write(MANIFEST, encodeManifest(manifest))
    } catch (error) {
      for (const { place, file } of written) {
        file.close()
        await store.remove(place.name).catch(() => undefined)
      }
      throw error
    }
    const old = state.live.filter((entry) => !live.includes(entry))
    state = { live, records, erased }
    index = undefined
    for (const entry of old) {
      files.release(entry)
      // A file that stays behind is taken away at the next start.
      await store.remove(entry.place.name).catch(() => undefined)
    }
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
    get cachedBytes() {
      return cache.bytes
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
        assertMasked(added, state.records, params)
        const [first, ...more] = pieces(added, state.records, segmentTokens)
        if (!first) return
        const kept = [...state.live]
        const merging: Segment[] = []
        let size = first.tokens
        for (;;) {
          const last = kept.at(-1)?.segment
          if (!last || last.text.length >= FACTOR * size || last.text.length + size > segmentTokens) break
          merging.unshift(last)
          size += last.text.length
          kept.pop()
        }
        const build = [
          () => buildSegment(mergedSource([...merging, first.source()]), params),
          ...more.map((piece) => () => buildSegment(piece.source(), params)),
        ]
        await commit([...kept, ...build], state.records + added.records.length, state.erased)
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
          const { first, count } = live.place
          if (!recordNumbers.some((n) => n >= first && n < first + count)) return live
          return () =>
            buildSegment(
              mergedSource([live.segment], (number) => !gone.has(number)),
              params,
            )
        })
        await commit(segments, state.records, new Set([...state.erased, ...gone]))
      }),
    repair: () =>
      serial(async () => {
        let rebuilt = 0
        const live: LiveSegment[] = []
        for (const old of state.live) {
          const { rebuilt: again, ...entry } = await files.open(old.place, state.erased, true)
          if (again) rebuilt++
          live.push(entry)
        }
        for (const old of state.live) files.release(old)
        state = { ...state, live }
        index = undefined
        return rebuilt
      }),
    async close() {
      await queue
      for (const { file } of state.live) file.close()
    },
  }
}

/** Records cut into parts of at most `most` tokens, or of one record. */
function pieces({ records, masks }: MaskedRecords, firstNumber: number, most: number) {
  const cut: { tokens: number; source: () => SegmentSource }[] = []
  for (let from = 0; from < records.length; ) {
    let tokens = 0
    let to = from
    while (to < records.length && (to === from || tokens + records[to]!.tokens.length <= most)) {
      tokens += records[to++]!.tokens.length
    }
    const [some, theirs, first] = [records.slice(from, to), masks.slice(from, to), firstNumber + from]
    cut.push({ tokens, source: () => segmentSource(some, theirs, first) })
    from = to
  }
  return cut
}
