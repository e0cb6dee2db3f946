import { InvalidInputError } from '@openledger/primitives'

/** Bytes of a bitmap of `length` bits. Bit j is in byte j >> 3 at position j & 7, least significant first. */
export function bitmapBytes(length: number): number {
  return (length + 7) >> 3
}

export function getBit(bitmap: Uint8Array, index: number): boolean {
  return ((bitmap[index >> 3]! >> (index & 7)) & 1) === 1
}

export function setBit(bitmap: Uint8Array, index: number): void {
  bitmap[index >> 3]! |= 1 << (index & 7)
}

export function countUnset(bitmap: Uint8Array, length: number): number {
  let unset = length
  for (let byte of bitmap) for (; byte !== 0; byte &= byte - 1) unset--
  return unset
}

/** @throws InvalidInputError when the bitmap has another length or bits behind its end. */
export function assertBitmap(bitmap: Uint8Array, length: number): void {
  const bytes = bitmapBytes(length)
  const tail = length & 7
  if (bitmap.length !== bytes || (tail !== 0 && bitmap[bytes - 1]! >> tail !== 0)) {
    throw new InvalidInputError(
      `Expected a mask of ${length} bits in ${bytes} bytes with zeros behind, got ${bitmap.length} bytes.`,
      { code: 'MASK_SHAPE' },
    )
  }
}
