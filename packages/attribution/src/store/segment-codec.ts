import { createHash } from 'node:crypto'
import { BaseError } from '@openledger/primitives'
import { type Owners, unsigned } from '../index/owner-samples.ts'
import { completeSegment, type Segment } from '../index/segment.ts'

/**
 * One segment as a file: a cache in this machine's byte order, not a protocol format.
 * `8 magic ‖ u32 × 6 lengths ‖ sections, each padded to 8 bytes ‖ 32 SHA-256 of all before`.
 */
const MAGIC = 'OLSEG\x01\x00\x00'
const HEADER = 32
const DIGEST = 32

function sections(segment: Omit<Segment, 'rowOwners' | 'samples' | 'pairs'>) {
  const { alphabet, text, starts, recordNumbers, recordOwners, order, heads } = segment
  return [
    alphabet,
    text,
    starts,
    recordNumbers,
    Float64Array.from(segment.owners),
    recordOwners,
    order,
    heads,
  ]
}

const padded = (bytes: number): number => (bytes + 7) & ~7

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

export function encodeSegment(segment: Segment): Uint8Array {
  const parts = sections(segment)
  const length = parts.reduce((sum, part) => sum + padded(part.byteLength), HEADER)
  const bytes = new Uint8Array(length + DIGEST)
  bytes.set(new TextEncoder().encode(MAGIC))
  const { alphabet, text, recordNumbers, owners, order } = segment
  new Uint32Array(bytes.buffer, 8, 6).set([
    alphabet.length,
    text.length,
    text.BYTES_PER_ELEMENT,
    recordNumbers.length,
    owners.length,
    order.length,
  ])
  let at = HEADER
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += padded(part.byteLength)
  }
  bytes.set(digest(bytes.subarray(0, length)), length)
  return bytes
}

/** @throws BaseError `SEGMENT_DAMAGED` unless the bytes are exactly what {@link encodeSegment} wrote. */
export function decodeSegment(stored: Uint8Array): Segment {
  const damaged = (what: string) =>
    new BaseError(`Expected a whole segment file, got ${what}.`, {
      code: 'SEGMENT_DAMAGED',
      hint: 'It is a cache: rebuild it from its records.',
    })
  if (stored.length < HEADER + DIGEST) throw damaged(`${stored.length} bytes`)
  const bytes = stored.byteOffset % 8 === 0 ? stored : stored.slice()
  const end = bytes.length - DIGEST
  if (digest(bytes.subarray(0, end)).compare(bytes.subarray(end)) !== 0) throw damaged('another checksum')
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) throw damaged('another format')
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + 8, 6)
  const [symbols, length, width, records, ownerCount, rows] = lengths as unknown as number[]
  let at = HEADER
  const take = <T>(
    Type: new (buffer: ArrayBuffer, offset: number, length: number) => T,
    size: number,
    n: number,
  ): T => {
    if (at + n * size > end) throw damaged('lengths beyond its end')
    const array = new Type(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, n)
    at += padded(n * size)
    return array
  }
  const owners = unsigned(ownerCount!, 0)
  const alphabet = take(Uint32Array, 4, symbols!)
  const text = width === 2 ? take(Uint16Array, 2, length!) : take(Uint32Array, 4, length!)
  const starts = take(Uint32Array, 4, records! + 1)
  const recordNumbers = take(Uint32Array, 4, records!)
  const accounts = [...take(Float64Array, 8, ownerCount!)]
  const Type = owners.constructor as new (buffer: ArrayBuffer, offset: number, length: number) => Owners
  const recordOwners = take(Type, owners.BYTES_PER_ELEMENT, records!)
  const order = take(Uint32Array, 4, rows!)
  const heads = take(Uint32Array, 4, symbols! + 1)
  if (at !== end) throw damaged('bytes that belong to nothing')
  return completeSegment({
    alphabet,
    text,
    starts,
    recordNumbers,
    owners: accounts,
    recordOwners,
    order,
    heads,
  })
}
