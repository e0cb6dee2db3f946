import { concatBytes, uintBytes } from '@openledger/primitives'
import { FR_BYTES } from '../bn254/wasm.ts'
import { SYMBOL_BYTES } from '../codec/payload.ts'
import type { Polynomials } from '../codec/polynomial.ts'

/** Products of two lists of field elements, word by word. */
export function multiplyWords(polynomials: Polynomials, a: Uint8Array, b: Uint8Array): Uint8Array {
  const count = a.length / SYMBOL_BYTES
  const address = polynomials.load(concatBytes(a, b), 2 * count)
  for (let at = address; at < address + count * FR_BYTES; at += FR_BYTES) {
    polynomials.module._mclBnFr_mul(at, at, at + count * FR_BYTES)
  }
  return polynomials.store(address, count)
}

/** Inverses of field elements, of 0 it is 0. */
export function invertWords(polynomials: Polynomials, words: Uint8Array): Uint8Array {
  const count = words.length / SYMBOL_BYTES
  const address = polynomials.load(words, count)
  polynomials.module._mclBnFr_invVec(address, address, count)
  return polynomials.store(address, count)
}

/** Coefficients of the product of all (z - root), lowest first, without the leading 1. */
export function vanishingPolynomial(polynomials: Polynomials, roots: Uint8Array): Uint8Array {
  const count = roots.length / SYMBOL_BYTES
  // Above the roots lie the coefficients, which start as the constant 1 at the top and grow downwards.
  const address = polynomials.load(
    concatBytes(roots, new Uint8Array((count + 1) * SYMBOL_BYTES)),
    2 * count + 1,
  )
  const { _mclBnFr_setInt32: setInt, _mclBnFr_mul: mul, _mclBnFr_sub: sub } = polynomials.module
  const top = address + 2 * count * FR_BYTES
  const product = polynomials.module._malloc(FR_BYTES)
  setInt(top, 1)
  for (let i = 0; i < count; i++) {
    const root = address + i * FR_BYTES
    // Times z: everything is one place further down than before; minus root times what was there.
    for (let at = top - (i + 1) * FR_BYTES; at < top; at += FR_BYTES) {
      mul(product, root, at + FR_BYTES)
      sub(at, at, product)
    }
  }
  polynomials.module._free(product)
  return polynomials.store(address + count * FR_BYTES, count)
}

/** The words 1, 2, …, count. */
export function countingWords(count: number): Uint8Array {
  return concatBytes(...Array.from({ length: count }, (_, i) => uintBytes(i + 1, SYMBOL_BYTES)))
}
