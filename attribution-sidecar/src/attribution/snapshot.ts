import { countUnset, masksAcross, type SnapshotRecord } from '@openledger/attribution'
import { ByteReader, NonCanonicalError, readTokens } from '@openledger/primitives'

/** Where a snapshot's record lies. */
export type RecordPlace = { readonly datanet: number; readonly index: number; readonly owner: number }

/** A model's data as its snapshot says, records in registry order, packed so that it goes to another thread at once. */
export type Snapshot = {
  /** Its Datanets, in the snapshot's order. */
  readonly datanets: readonly number[]
  readonly places: readonly RecordPlace[]
  /** Per record `varint count ‖ count × varint token id` (protocol §5), one after the other. */
  readonly tokens: Uint8Array
  /** Per record its mask of ceil(count / 8) bytes as its Datanet publishes it, one after the other. */
  readonly masks: Uint8Array
}

export type UnpackedSnapshot = {
  records: SnapshotRecord[]
  /** Across all Datanets of the snapshot. */
  masks: Uint8Array[]
  /** Unmasked tokens of each Datanet, in the snapshot's order. */
  unmasked: bigint[]
}

/** @throws NonCanonicalError when the parts do not fit together. */
export function unpackSnapshot({ datanets, places, tokens, masks }: Snapshot, k: number): UnpackedSnapshot {
  const reader = new ByteReader(tokens)
  const records = places.map(({ owner }) => ({ owner, tokens: readTokens(reader) }))
  reader.end()
  let offset = 0
  const own = records.map((record) => {
    const start = offset
    offset += (record.tokens.length + 7) >> 3
    return masks.slice(start, offset)
  })
  if (offset !== masks.length) {
    throw new NonCanonicalError(`Expected ${offset} bytes of masks, got ${masks.length}.`)
  }
  const across =
    datanets.length === 1
      ? own
      : masksAcross(
          records.map(({ tokens }, i) => ({ tokens, mask: own[i]! })),
          k,
        )
  const counts = new Map(datanets.map((datanet) => [datanet, 0]))
  places.forEach(({ datanet }, i) => {
    counts.set(datanet, counts.get(datanet)! + countUnset(across[i]!, records[i]!.tokens.length))
  })
  return { records, masks: across, unmasked: datanets.map((datanet) => BigInt(counts.get(datanet)!)) }
}
