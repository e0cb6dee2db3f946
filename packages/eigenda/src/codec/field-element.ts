import { FR_MODULUS } from '../bn254/point.ts'
import { SYMBOL_BYTES } from './payload.ts'

const MODULUS_BYTES = Uint8Array.from({ length: 32 }, (_, i) =>
  Number((FR_MODULUS >> BigInt(8 * (31 - i))) & 0xffn),
)

/** Index of the first 32-byte big-endian word that is not below the scalar field's modulus, or -1. A short last word is padded with zeros on the right. */
export function firstNonCanonicalSymbol(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += SYMBOL_BYTES) {
    if (bytes[at]! < MODULUS_BYTES[0]!) continue
    for (let i = 0; ; i++) {
      if (i === SYMBOL_BYTES) return at / SYMBOL_BYTES
      const difference = (bytes[at + i] ?? 0) - MODULUS_BYTES[i]!
      if (difference < 0) break
      if (difference > 0) return at / SYMBOL_BYTES
    }
  }
  return -1
}
