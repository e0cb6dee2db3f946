import { ByteReader, ByteWriter, InvalidInputError, NonCanonicalError, utf8 } from '@openledger/primitives'
import { MAX_CHUNK_BYTES, readCount, readMagic } from './limits.ts'

const HEADER_BYTES = 4 + 1 + 4 + 4 + 4

/** A run of sealed records as one DA payload. */
export type Chunk = { datanet: number; firstRecord: number; sealedRecords: Uint8Array[] }

export function encodeChunk(chunk: Chunk): Uint8Array {
  const writer = new ByteWriter().fixed(utf8('OLDC'), 4).u8(1).u32(chunk.datanet).u32(chunk.firstRecord)
  writer.u32(chunk.sealedRecords.length)
  for (const sealed of chunk.sealedRecords) writer.bytes(sealed)
  return writer.finish()
}

/** @throws NonCanonicalError on anything but the one encoding of a chunk of at least one record and at most `MAX_CHUNK_BYTES`. */
export function decodeChunk(bytes: Uint8Array): Chunk {
  if (bytes.length > MAX_CHUNK_BYTES) {
    throw new NonCanonicalError(`Expected a chunk of at most ${MAX_CHUNK_BYTES} bytes, got ${bytes.length}.`)
  }
  const reader = new ByteReader(bytes)
  readMagic(reader, 'OLDC')
  const datanet = reader.u32()
  const firstRecord = reader.u32()
  const count = readCount(reader, 4)
  if (count === 0) throw new NonCanonicalError('Expected at least one record in a chunk.')
  if (firstRecord + count > 2 ** 32) throw new NonCanonicalError('Expected record numbers below 2^32.')
  const sealedRecords = Array.from({ length: count }, () => reader.bytes())
  reader.end()
  return { datanet, firstRecord, sealedRecords }
}

/** Fills chunks with records in order, each as full as it gets. */
export function packChunks(
  datanet: number,
  firstRecord: number,
  sealedRecords: readonly Uint8Array[],
): Chunk[] {
  const chunks: Chunk[] = []
  let current: Chunk | undefined
  let size = 0
  sealedRecords.forEach((sealed, i) => {
    const bytes = 4 + sealed.length
    if (HEADER_BYTES + bytes > MAX_CHUNK_BYTES) {
      throw new InvalidInputError(`Expected a record that fits into a chunk, got ${sealed.length} bytes.`)
    }
    if (!current || size + bytes > MAX_CHUNK_BYTES) {
      current = { datanet, firstRecord: firstRecord + i, sealedRecords: [] }
      chunks.push(current)
      size = HEADER_BYTES
    }
    current.sealedRecords.push(sealed)
    size += bytes
  })
  return chunks
}
