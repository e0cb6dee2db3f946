import { ByteReader, ByteWriter, NonCanonicalError } from '@openledger/primitives'
import { G1_BYTES } from '../curve/g1.ts'
import type { Entries } from '../kzg/entries.ts'
import { readEntries, writeEntries } from '../settlement/entries-codec.ts'
import { encodeHeader, HEADER_BYTES, type Header, readHeader } from '../settlement/header.ts'

/** What a settlement did to one book page, so that it can be taken back. */
export type PageChange = { bookPage: number; old: Uint8Array; entries: Entries }

/** A record that is not final yet: its header and the way back to the record before it. */
export type HistoryRecord = {
  header: Header
  record: Uint8Array
  before: Header
  changes: readonly PageChange[]
}

/** `u8 1 ‖ header ‖ record ‖ previous header ‖ u16 k ‖ k × (u16 b ‖ old 128 ‖ entries)` */
export function encodeHistoryRecord({ header, record, before, changes }: HistoryRecord): Uint8Array {
  const writer = new ByteWriter()
    .u8(1)
    .fixed(encodeHeader(header), HEADER_BYTES)
    .fixed(record, 32)
    .fixed(encodeHeader(before), HEADER_BYTES)
    .u16(changes.length)
  for (const { bookPage, old, entries } of changes) {
    writer.u16(bookPage).fixed(old, G1_BYTES)
    writeEntries(writer, entries)
  }
  return writer.finish()
}

/** @throws NonCanonicalError */
export function decodeHistoryRecord(bytes: Uint8Array): HistoryRecord {
  const reader = new ByteReader(bytes)
  if (reader.u8() !== 1) throw new NonCanonicalError('Expected a stored record of version 1.')
  const header = readHeader(reader)
  const record = reader.fixed(32)
  const before = readHeader(reader)
  const count = reader.u16()
  const changes: PageChange[] = []
  for (let i = 0; i < count; i++) {
    changes.push({ bookPage: reader.u16(), old: reader.fixed(G1_BYTES), entries: readEntries(reader) })
  }
  reader.end()
  return { header, record, before, changes }
}
