import { bitmapBytes, countUnset, masksAcross, type SnapshotRecord } from '@openledger/attribution'
import { ByteReader, NonCanonicalError, readTokens } from '@openledger/primitives'

/** Where a snapshot's record lies. */
export type RecordPlace = {
  readonly datanet: number
  readonly index: number
  readonly owner: number
  /** It belongs to no snapshot any more: its place stays, so that numbers do not depend on what was erased when. */
  readonly erased: boolean
}

/** Records packed so that they go to another thread at once. */
export type PackedRecords = {
  /** Per record `varint count ‖ count × varint token id` (protocol §5), one after the other; nothing of erased ones. */
  readonly tokens: Uint8Array
  /** Per record its mask of ceil(count / 8) bytes as its Datanet publishes it, one after the other; nothing of erased ones. */
  readonly masks: Uint8Array
}

/** A model's data as its snapshot says, records in registry order. */
export type Snapshot = {
  /** Its Datanets, in the snapshot's order. */
  readonly datanets: readonly number[]
  readonly places: readonly RecordPlace[]
  /** Reads the records. */
  load(): PackedRecords
}

export type UnpackedRecords = {
  records: SnapshotRecord[]
  /** Across all Datanets of the snapshot; an erased record is masked whole. */
  masks: Uint8Array[]
  /** Unmasked tokens of each Datanet, in the snapshot's order. */
  unmasked: bigint[]
}

/** @throws NonCanonicalError when the parts do not fit together. */
export function unpackRecords(
  { datanets, places }: Pick<Snapshot, 'datanets' | 'places'>,
  { tokens, masks }: PackedRecords,
  k: number,
): UnpackedRecords {
  const reader = new ByteReader(tokens)
  // Nobody can read an erased record: as many tokens as a record has at least, all masked, take its place.
  const records = places.map(({ owner, erased }) => ({
    owner,
    tokens: erased ? new Uint32Array(k) : readTokens(reader),
  }))
  reader.end()
  let offset = 0
  const own = records.map(({ tokens: { length } }, i) => {
    if (places[i]!.erased) return wholeMask(length)
    const start = offset
    offset += bitmapBytes(length)
    return masks.slice(start, offset)
  })
  if (offset !== masks.length) {
    throw new NonCanonicalError(`Expected ${offset} bytes of masks, got ${masks.length}.`)
  }
  const across = datanets.length === 1 ? own : acrossDatanets(records, own, places, k)
  const counts = new Map(datanets.map((datanet) => [datanet, 0]))
  places.forEach(({ datanet }, i) => {
    counts.set(datanet, counts.get(datanet)! + countUnset(across[i]!, records[i]!.tokens.length))
  })
  return { records, masks: across, unmasked: datanets.map((datanet) => BigInt(counts.get(datanet)!)) }
}

function wholeMask(length: number): Uint8Array {
  return Uint8Array.from(
    { length: bitmapBytes(length) },
    (_, byte) => 2 ** Math.min(8, length - 8 * byte) - 1,
  )
}

function acrossDatanets(
  records: readonly SnapshotRecord[],
  own: readonly Uint8Array[],
  places: readonly RecordPlace[],
  k: number,
): Uint8Array[] {
  const kept = [...records.keys()].filter((i) => !places[i]!.erased)
  const across = [...own]
  const masks = masksAcross(
    kept.map((i) => ({ tokens: records[i]!.tokens, mask: own[i]! })),
    k,
  )
  for (const [j, i] of kept.entries()) across[i] = masks[j]!
  return across
}
