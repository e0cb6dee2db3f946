import { InvalidInputError } from '@openledger/primitives'
import { buildSegment } from '../index/build-segment.ts'
import type { Segment } from '../index/segment.ts'
import { mergedSource } from '../index/segment-source.ts'
import { indexOf, type SnapshotIndex } from '../index/snapshot-index.ts'
import { PageCache } from '../paging/page-cache.ts'
import { assertParams, type Params } from '../rule/params.ts'
import { assertMasked, type MaskedRecords } from '../snapshot/snapshot.ts'
import { cutRecords } from './cut-records.ts'
import { type IndexState, openIndexState } from './index-state.ts'
import { createSegmentFiles } from './segment-files.ts'
import type { SegmentStore } from './segment-store.ts'

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
  const cache = new PageCache(cacheBytes)
  const files = createSegmentFiles({ params, store, cache, source })
  const current = await openIndexState({ params, store, files })
  let index: { readonly of: IndexState; readonly snapshot: SnapshotIndex } | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function serial<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work)
    queue = result.catch(() => undefined)
    return result
  }

  return {
    get records() {
      return current.state.records
    },
    get segments() {
      return current.state.live.length
    },
    get cachedBytes() {
      return cache.bytes
    },
    snapshot() {
      const { state } = current
      if (index?.of !== state) {
        const segments = state.live.map(({ segment }) => segment)
        index = { of: state, snapshot: indexOf(segments, params) }
      }
      return index.snapshot
    },
    append: (added) =>
      serial(async () => {
        const { live, records, erased } = current.state
        assertMasked(added, params, records)
        const [first, ...more] = cutRecords(added, records, segmentTokens)
        if (!first) return
        const kept = [...live]
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
        await current.commit([...kept, ...build], records + added.records.length, erased)
      }),
    erase: (recordNumbers) =>
      serial(async () => {
        const { live, records, erased } = current.state
        for (const number of recordNumbers) {
          if (!Number.isInteger(number) || number < 0 || number >= records) {
            throw new InvalidInputError(`Expected record numbers below ${records}, got ${number}.`, {
              code: 'UNKNOWN_RECORD',
            })
          }
        }
        const gone = new Set(recordNumbers)
        const keep = (number: number) => !gone.has(number)
        const segments = live.map((entry) => {
          const { first, count } = entry.place
          if (!recordNumbers.some((n) => n >= first && n < first + count)) return entry
          return () => buildSegment(mergedSource([entry.segment], keep), params)
        })
        await current.commit(segments, records, new Set([...erased, ...gone]))
      }),
    repair: () => serial(() => current.repair()),
    async close() {
      await queue
      for (const { file } of current.state.live) file.close()
    },
  }
}
