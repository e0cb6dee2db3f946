import { ByteReader, ByteWriter, taggedHash, uintBytes } from '@openledger/primitives'
import { EMPTY_ROOT } from '../books/tree.ts'

/** What a record commits to (protocol §3): the state of all books after one settlement. */
export type Header = {
  number: bigint
  /** Rollbacks before this record: a record that was rolled back can never come again. */
  generation: bigint
  /** Record before this one. */
  previous: Uint8Array
  batchHash: Uint8Array
  /** keccak of the DA commitment. */
  certificateHash: Uint8Array
  pagesRoot: Uint8Array
  /** Σ of all debits of ordinary pages so far, in nOPEN (u96). */
  total: bigint
  /** Σ credits − Σ debits of commons pages so far, in nOPEN (u96). */
  commons: bigint
}

export const HEADER_BYTES = 168

const ZERO = new Uint8Array(32)

/** Header of record 0: the empty ledger. */
export const GENESIS_HEADER: Header = Object.freeze({
  number: 0n,
  generation: 0n,
  previous: ZERO,
  batchHash: ZERO,
  certificateHash: ZERO,
  pagesRoot: EMPTY_ROOT,
  total: 0n,
  commons: 0n,
})

export function encodeHeader(header: Header): Uint8Array {
  return new ByteWriter()
    .u64(header.number)
    .u64(header.generation)
    .fixed(header.previous, 32)
    .fixed(header.batchHash, 32)
    .fixed(header.certificateHash, 32)
    .fixed(header.pagesRoot, 32)
    .u96(header.total)
    .u96(header.commons)
    .finish()
}

export function readHeader(reader: ByteReader): Header {
  return {
    number: reader.u64(),
    generation: reader.u64(),
    previous: reader.fixed(32),
    batchHash: reader.fixed(32),
    certificateHash: reader.fixed(32),
    pagesRoot: reader.fixed(32),
    total: reader.u96(),
    commons: reader.u96(),
  }
}

/** @throws NonCanonicalError on anything but the 168 bytes of a header. */
export function decodeHeader(bytes: Uint8Array): Header {
  const reader = new ByteReader(bytes)
  const header = readHeader(reader)
  reader.end()
  return header
}

/** record = H("OL/record/1", fields as 32-byte words). */
export function recordHash(header: Header): Uint8Array {
  return taggedHash(
    'OL/record/1',
    uintBytes(header.number, 32),
    uintBytes(header.generation, 32),
    header.previous,
    header.batchHash,
    header.certificateHash,
    header.pagesRoot,
    uintBytes(header.total, 32),
    uintBytes(header.commons, 32),
  )
}
