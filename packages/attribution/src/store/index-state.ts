import { InvalidInputError } from '@openledger/primitives'
import type { Segment } from '../index/segment.ts'
import { type Params, paramsHash } from '../rule/params.ts'
import { decodeManifest, encodeManifest, MANIFEST, type Manifest } from './manifest.ts'
import type { LiveSegment, SegmentFiles } from './segment-files.ts'
import { readWhole, type SegmentStore } from './segment-store.ts'

/** What an index consists of at one time. */
export type IndexState = {
  readonly live: readonly LiveSegment[]
  /** Records appended so far, erased ones included. */
  readonly records: number
  readonly erased: ReadonlySet<number>
}

export type IndexStateDependencies = {
  readonly params: Params
  readonly store: SegmentStore
  readonly files: SegmentFiles
}

/**
 * The present state of an index, and its only way to the next one: a manifest that is replaced as a whole.
 *
 * @throws InvalidInputError `PARAMS_MISMATCH`, BaseError `MANIFEST_DAMAGED` | `SEGMENT_DAMAGED`.
 */
export async function openIndexState({ params, store, files }: IndexStateDependencies) {
  const hash = paramsHash(params)
  let state = await load()

  async function load(): Promise<IndexState> {
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

  return {
    get state() {
      return state
    },

    /** Makes `segments` the live ones: new files, then the manifest, then the old files away. */
    async commit(
      segments: readonly (LiveSegment | (() => Segment))[],
      records: number,
      erased: ReadonlySet<number>,
    ): Promise<void> {
      const written: LiveSegment[] = []
      const live: LiveSegment[] = []
      const old = state.live.filter((entry) => !segments.includes(entry))
      // Their memory is for those that take their place.
      for (const entry of old) files.release(entry)
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
        for (const entry of written) files.release(entry)
        for (const entry of old) files.retain(entry)
        throw error
      }
      state = { live, records, erased }
      for (const entry of old) {
        files.release(entry)
        // A file that stays behind is taken away at the next start.
        await store.remove(entry.place.name).catch(() => undefined)
      }
    },

    /** Opens every file anew and reads all of it; those that are not what was written are built again. @returns how many. */
    async repair(): Promise<number> {
      let rebuilt = 0
      const live: LiveSegment[] = []
      try {
        for (const old of state.live) {
          files.release(old)
          const { rebuilt: again, ...entry } = await files.open(old.place, state.erased, true)
          if (again) rebuilt++
          live.push(entry)
        }
      } catch (error) {
        for (const entry of live) files.release(entry)
        for (const entry of state.live) files.retain(entry)
        throw error
      }
      state = { ...state, live }
      return rebuilt
    },
  }
}
