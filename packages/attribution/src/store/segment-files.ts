import { InvalidInputError } from '@openledger/primitives'
import { buildSegment } from '../index/build-segment.ts'
import type { Segment } from '../index/segment.ts'
import { columnsOf } from '../index/segment-parts.ts'
import { mergedSource, segmentSource } from '../index/segment-source.ts'
import { wordsOf } from '../paging/column.ts'
import type { PageCache, PageFile } from '../paging/page-cache.ts'
import type { Params } from '../rule/params.ts'
import { assertMasked, type MaskedRecords } from '../snapshot/snapshot.ts'
import type { SegmentPlace } from './manifest.ts'
import { encodeSegment, openSegment } from './segment-codec.ts'
import type { SegmentStore } from './segment-store.ts'

/** A segment that is read from its file. */
export type LiveSegment = {
  readonly place: SegmentPlace
  readonly file: PageFile
  readonly segment: Segment
}

export type SegmentFilesDependencies = {
  readonly params: Params
  readonly store: SegmentStore
  readonly cache: PageCache
  readonly source: ((first: number, count: number) => Promise<MaskedRecords>) | undefined
}

export type SegmentFiles = ReturnType<typeof createSegmentFiles>

/** The segments of one index as files, which are caches: what is damaged or missing is built again from its records. */
export function createSegmentFiles({ params, store, cache, source }: SegmentFilesDependencies) {
  let sequence = 0

  async function read(place: SegmentPlace): Promise<LiveSegment> {
    const file = await store.open(place.name)
    if (!file) throw new InvalidInputError(`Expected a segment file \`${place.name}\`, got none.`, missing)
    try {
      const segment = openSegment(file, cache, params.vocab)
      const { recordNumbers } = segment
      if (recordNumbers[0] === place.first && recordNumbers.length === place.count) {
        return { place, file, segment }
      }
      throw new InvalidInputError(
        `Expected records from ${place.first}, ${place.count} of them, in \`${place.name}\`, got other ones.`,
        missing,
      )
    } catch (error) {
      file.close()
      throw error
    }
  }

  async function rebuild(place: SegmentPlace, erased: ReadonlySet<number>, cause: unknown): Promise<void> {
    if (!source) throw cause
    const again = await source(place.first, place.count)
    if (again.records.length !== place.count) {
      throw new InvalidInputError(
        `Expected ${place.count} records to rebuild from, got ${again.records.length}.`,
      )
    }
    assertMasked(again, params, place.first)
    const own = segmentSource(again, place.first)
    await store.write(
      place.name,
      encodeSegment(
        buildSegment(
          mergedSource([own], (n) => !erased.has(n)),
          params,
        ),
      ),
    )
  }

  return {
    /** Writes a new segment. */
    async create(built: Segment): Promise<LiveSegment> {
      const [first = 0] = built.recordNumbers
      const count = built.recordNumbers.length
      const name = `${first}-${count}-${Date.now().toString(36)}${sequence++}.seg`
      await store.write(name, encodeSegment(built))
      return read({ name, first, count })
    },

    /** Reads a segment's file; with `check` every page of it. Rebuilds it when it is not what was written. */
    async open(
      place: SegmentPlace,
      erased: ReadonlySet<number>,
      check: boolean,
    ): Promise<LiveSegment & { readonly rebuilt: boolean }> {
      try {
        const live = await read(place)
        if (check) for (const column of columnsOf(live.segment)) for (const _ of wordsOf(column));
        return { ...live, rebuilt: false }
      } catch (error) {
        await rebuild(place, erased, error)
        return { ...(await read(place)), rebuilt: true }
      }
    },

    /** Frees the memory of a segment that is replaced. Snapshots that still have it may read on. */
    release({ segment }: LiveSegment): void {
      cache.release(columnsOf(segment))
    },

    /** Takes a release back: the segment was not replaced. */
    retain({ segment }: LiveSegment): void {
      cache.retain(columnsOf(segment))
    },
  }
}

const missing = { code: 'SEGMENT_DAMAGED', hint: 'It is a cache: rebuild it from its records.' }
