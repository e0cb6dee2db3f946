import { type ByteReader, NonCanonicalError } from '@openledger/primitives'

export function fail(message: string): never {
  throw new NonCanonicalError(message)
}

/** @throws NonCanonicalError unless `next` lies behind `previous`. */
export function assertRising(
  previous: string | number | undefined,
  next: string | number,
  what: string,
): void {
  if (previous !== undefined && previous >= next) {
    fail(`Expected ${what} in rising order, got ${next} behind ${previous}.`)
  }
}

/** Reads `count` items of at least `bytes` each, so that a lying count cannot make the reader allocate. */
export function readCounted<T>(
  reader: ByteReader,
  count: number,
  bytes: number,
  what: string,
  read: (index: number) => T,
): T[] {
  if (count * bytes > reader.remaining) fail(`Expected ${count} ${what}, got ${reader.remaining} bytes.`)
  return Array.from({ length: count }, (_, i) => read(i))
}
