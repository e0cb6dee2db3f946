import { type ByteReader, equalBytes, NonCanonicalError, utf8 } from '@openledger/primitives'

/**
 * Greatest size of a chunk in bytes: 31 bytes in each symbol but the first of a DA blob of 2^15 symbols (1 MiB). One byte more would need, and
 * pay for, twice that blob.
 */
export const MAX_CHUNK_BYTES = 31 * (2 ** 15 - 1)
/** Who gets the keys of a Datanet's records. */
export const TIERS = ['public', 'permissioned', 'sealed'] as const
export type Tier = (typeof TIERS)[number]

/** Reads a four-letter magic and the format's version byte 1. */
export function readMagic(reader: ByteReader, magic: string): void {
  if (!equalBytes(reader.fixed(4), utf8(magic))) throw new NonCanonicalError(`Expected the magic ${magic}.`)
  const version = reader.u8()
  if (version !== 1) throw new NonCanonicalError(`Expected version 1 of the format ${magic}, got ${version}.`)
}

/** Reads a count of items of at least `itemBytes` each, so that a lying count cannot make the reader allocate. */
export function readCount(reader: ByteReader, itemBytes: number): number {
  const count = reader.u32()
  if (count * itemBytes > reader.remaining) {
    throw new NonCanonicalError(
      `Expected ${count} items of at least ${itemBytes} bytes, got ${reader.remaining} bytes.`,
    )
  }
  return count
}
