import { ByteReader, ByteWriter, NonCanonicalError, utf8 } from '@openledger/primitives'
import { readCount, readMagic } from './limits.ts'

/** The keys of a version's records in order; `null` where the record is erased. */
export type KeyTable = {
  datanet: number
  version: number
  firstRecord: number
  keys: readonly (Uint8Array | null)[]
}

/** Context of the sealed envelope in which the key table lies on the DA. */
export function keyTableContext(chainId: number | bigint, datanet: number, version: number): string {
  return `OL/keys/1/${chainId}/${datanet}/${version}`
}

export function encodeKeyTable(table: KeyTable): Uint8Array {
  const writer = new ByteWriter().fixed(utf8('OLDK'), 4).u8(1)
  writer.u32(table.datanet).u32(table.version).u32(table.firstRecord).u32(table.keys.length)
  for (const key of table.keys) key ? writer.u8(1).fixed(key, 32) : writer.u8(0)
  return writer.finish()
}

/** @throws NonCanonicalError on anything but the one encoding. */
export function decodeKeyTable(bytes: Uint8Array): KeyTable {
  const reader = new ByteReader(bytes)
  readMagic(reader, 'OLDK')
  const datanet = reader.u32()
  const version = reader.u32()
  const firstRecord = reader.u32()
  const keys: (Uint8Array | null)[] = []
  const count = readCount(reader, 1)
  for (let i = 0; i < count; i++) {
    const kind = reader.u8()
    if (kind > 1) throw new NonCanonicalError(`Expected 0 or 1 in front of a record's key, got ${kind}.`)
    keys.push(kind === 1 ? reader.fixed(32) : null)
  }
  reader.end()
  return { datanet, version, firstRecord, keys }
}
