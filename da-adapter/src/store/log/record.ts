import { crc32 } from 'node:zlib'

const MAGIC = Buffer.from('OLPL')
/** `"OLPL" ‖ u32 size ‖ 32 SHA-256 ‖ u32 CRC-32 of these 40 bytes`, then the payload. Big-endian. */
export const HEADER_BYTES = 44

export type RecordHeader = { key: Buffer; size: number }

/** @param key SHA-256 of the payload */
export function encodeHeader(key: Buffer, size: number): Buffer {
  const header = Buffer.allocUnsafe(HEADER_BYTES)
  MAGIC.copy(header)
  header.writeUInt32BE(size, 4)
  key.copy(header, 8)
  header.writeUInt32BE(crc32(header.subarray(0, 40)), 40)
  return header
}

/** Undefined when there is no whole header at `at`. */
export function decodeHeader(bytes: Buffer, at = 0): RecordHeader | undefined {
  const header = bytes.subarray(at, at + HEADER_BYTES)
  if (header.length < HEADER_BYTES || !header.subarray(0, 4).equals(MAGIC)) return undefined
  if (header.readUInt32BE(40) !== crc32(header.subarray(0, 40))) return undefined
  return { key: Buffer.from(header.subarray(8, 40)), size: header.readUInt32BE(4) }
}

/** Place of the first whole header at or after `from`; -1 when there is none. */
export function findHeader(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(MAGIC, from)
  while (at >= 0 && !decodeHeader(bytes, at)) at = bytes.indexOf(MAGIC, at + 1)
  return at
}
