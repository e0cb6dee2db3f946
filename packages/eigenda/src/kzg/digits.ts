import { SYMBOL_BYTES } from '../codec/payload.ts'

/** Bits of a scalar below the group's order. */
const SCALAR_BITS = 254

export type Digits = {
  readonly bits: number
  readonly windows: number
  /** Digits from -2^(bits-1) to 2^(bits-1), lowest window first, `count` of them for each window. */
  readonly values: Int16Array
}

/** The window that costs least for `count` points: a bucket costs about as much as four additions of affine points. */
export function windowBits(count: number): number {
  let [best, least] = [2, Number.POSITIVE_INFINITY]
  for (let bits = 2; bits <= 15; bits++) {
    const cost = Math.ceil((SCALAR_BITS + 1) / bits) * (count + 4 * 2 ** (bits - 1))
    if (cost < least) [best, least] = [bits, cost]
  }
  return best
}

/** @param words scalars of 32 bytes big-endian below 2^254; a last word that is cut short counts as padded with zeros on the right */
export function signedDigits(
  words: Uint8Array,
  bits = windowBits(Math.ceil(words.length / SYMBOL_BYTES)),
): Digits {
  const count = Math.ceil(words.length / SYMBOL_BYTES)
  const windows = Math.ceil((SCALAR_BITS + 1) / bits)
  const values = new Int16Array(windows * count)
  const [mask, half] = [2 ** bits - 1, 2 ** (bits - 1)]
  for (let i = 0; i < count; i++) {
    const last = SYMBOL_BYTES * i + SYMBOL_BYTES - 1
    let carry = 0
    for (let window = 0; window < windows; window++) {
      const from = window * bits
      const low = last - (from >> 3)
      const first = SYMBOL_BYTES * i
      let chunk = words[low] ?? 0
      if (low > first) chunk |= (words[low - 1] ?? 0) << 8
      if (low > first + 1) chunk |= (words[low - 2] ?? 0) << 16
      let digit = (low < first ? 0 : (chunk >> (from & 7)) & mask) + carry
      carry = digit > half ? 1 : 0
      if (carry === 1) digit -= 2 ** bits
      values[window * count + i] = digit
    }
  }
  return { bits, windows, values }
}
