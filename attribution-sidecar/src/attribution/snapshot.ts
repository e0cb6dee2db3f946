import type { SnapshotRecord } from '@openledger/attribution'
import { ByteReader, NonCanonicalError, readTokens } from '@openledger/primitives'

/** Where a snapshot's record lies. */
export type RecordPlace = { readonly datanet: number; readonly index: number; readonly owner: number }

/** A model's data as its snapshot says, records in registry order, packed so that it goes to another thread at once. */
export type Snapshot = {
  readonly places: readonly RecordPlace[]
  /** Per record `varint count ‖ count × varint token id` (protocol §5), one after the other. */
  readonly tokens: Uint8Array
  /** Per record its mask of ceil(count / 8) bytes, one after the other. */
  readonly masks: Uint8Array
}

/** @throws NonCanonicalError when the parts do not fit together. */
export function unpackSnapshot({ places, tokens, masks }: Snapshot): {
  records: SnapshotRecord[]
  masks: Uint8Array[]
} {
  const reader = new ByteReader(tokens)
  const records = places.map(({ owner }) => ({ owner, tokens: readTokens(reader) }))
  reader.end()
  let offset = 0
  const unpacked = records.map((record) => {
    const start = offset
    offset += (record.tokens.length + 7) >> 3
    return masks.slice(start, offset)
  })
  if (offset !== masks.length) {
    throw new NonCanonicalError(`Expected ${offset} bytes of masks, got ${masks.length}.`)
  }
  return { records, masks: unpacked }
}
