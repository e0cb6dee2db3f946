/** Bytes of the bitmap of `tokens` bits; bit j lies in byte j >> 3 at position j & 7, 1 = masked. */
export function maskBytes(tokens: number): number {
  return Math.floor((tokens + 7) / 8)
}

/** True when the bitmap has the length that belongs to `tokens` and no bit behind its end. */
export function isMaskOf(mask: Uint8Array, tokens: number): boolean {
  const tail = tokens & 7
  return mask.length === maskBytes(tokens) && (tail === 0 || mask[mask.length - 1]! >> tail === 0)
}

/** Zero bits of a bitmap of `tokens` bits: the tokens that count. */
export function countUnmasked(mask: Uint8Array, tokens: number): number {
  let unmasked = tokens
  for (let byte of mask) for (; byte !== 0; byte &= byte - 1) unmasked--
  return unmasked
}
