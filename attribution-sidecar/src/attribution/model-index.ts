import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  createFileSegmentStore,
  createSnapshotIndex,
  type GrowingIndex,
  openGrowingIndex,
  type Params,
  type SnapshotIndex,
} from '@openledger/attribution'
import { BaseError } from '@openledger/primitives'
import { type PackedRecords, type Snapshot, type UnpackedRecords, unpackRecords } from './snapshot.ts'

/** The index of a model's snapshot. */
export type ModelIndex = {
  /** The rule over the snapshot. */
  current(): SnapshotIndex
  /** Unmasked tokens of each Datanet, in the snapshot's order. */
  readonly unmasked: readonly bigint[]
  /** After `SEGMENT_DAMAGED`: builds again what is damaged; `current` is another one then. */
  repair(): Promise<void>
  /** Takes a record's tokens out of the files. */
  erase(position: number): Promise<void>
  close(): Promise<void>
}

type Source = Pick<Snapshot, 'datanets' | 'places'> & { load(): PackedRecords | Promise<PackedRecords> }

/** In memory, for as long as it is used. */
export async function createModelIndex(source: Source, params: Params): Promise<ModelIndex> {
  const { records, masks, unmasked } = unpackRecords(source, await source.load(), params.k)
  const index = createSnapshotIndex({ records, masks, params })
  return {
    current: () => index,
    unmasked,
    repair: async () => {},
    erase: async () => {},
    close: async () => {},
  }
}

/** The index is a cache: what cannot be continued is built anew. */
const ANEW = new Set(['MANIFEST_DAMAGED', 'PARAMS_MISMATCH'])

/**
 * On disk: what `folder` holds is opened without reading a record, and continued where a crash, or an earlier version of the Datanet whose
 * index was copied there, left it.
 */
export async function openModelIndex(folder: string, source: Source, params: Params): Promise<ModelIndex> {
  let loading: Promise<UnpackedRecords> | undefined
  const load = () => {
    loading ??= Promise.resolve(source.load()).then((packed) => unpackRecords(source, packed, params.k))
    return loading
  }
  const { places, datanets } = source
  const open = () =>
    openGrowingIndex(
      { params },
      {
        store: createFileSegmentStore(join(folder, 'segments')),
        source: async (first, count) => {
          const { records, masks } = await load()
          return { records: records.slice(first, first + count), masks: masks.slice(first, first + count) }
        },
      },
    )
  let index: GrowingIndex | undefined = await open().catch((error: unknown) => {
    if (error instanceof BaseError && ANEW.has(error.code)) return undefined
    throw error
  })
  if (!index || index.records > places.length) {
    await index?.close()
    await rm(folder, { recursive: true, force: true })
    index = await open()
  }
  const growing = index
  const sizes = join(folder, 'sizes.json')
  const { records: done } = growing
  if (done < places.length) {
    const { records, masks, unmasked } = await load()
    // Before anything is appended: while records are missing, erasing is done again after a crash.
    const erased = [...places.keys()].filter((i) => i < done && places[i]!.erased)
    if (erased.length > 0) await growing.erase(erased)
    if (datanets.length > 1) await writeSizes(sizes, unmasked)
    await growing.append({ records: records.slice(done), masks: masks.slice(done) })
  }
  const unmasked =
    datanets.length === 1
      ? [BigInt(growing.snapshot().unmasked)]
      : ((await readSizes(sizes, datanets.length)) ?? (await load()).unmasked)
  // The records are read again only when a file is damaged.
  loading = undefined
  return {
    current: () => growing.snapshot(),
    unmasked,
    async repair() {
      await growing.repair()
      loading = undefined
    },
    erase: (position) => growing.erase([position]),
    close: () => growing.close(),
  }
}

async function writeSizes(file: string, unmasked: readonly bigint[]): Promise<void> {
  await writeFile(`${file}.part`, JSON.stringify(unmasked.map(String)), { flush: true })
  await rename(`${file}.part`, file)
}

async function readSizes(file: string, count: number): Promise<bigint[] | undefined> {
  try {
    const sizes = (JSON.parse(await readFile(file, 'utf8')) as string[]).map(BigInt)
    return sizes.length === count ? sizes : undefined
  } catch {
    return undefined
  }
}
