import { InvalidInputError } from '@openledger/primitives'

/**
 * floor(log2(x) · 2^16) by repeated squaring of a 64-bit mantissa, integers only: the one logarithm of every rule
 * of this package (`Math.log2` is implementation-approximated in ECMAScript and must not touch a weight).
 *
 * @param x integer in [1, 2^63).
 * @returns Q16 fixed point, below 63 · 2^16.
 */
export function log2Q16(x: number | bigint): number {
  const value = BigInt(x)
  if (value < 1n || value >= 1n << 63n) {
    throw new InvalidInputError(`Expected an integer in [1, 2^63) to take the logarithm of, got ${x}.`)
  }
  const exponent = value.toString(2).length - 1
  let mantissa = value << BigInt(63 - exponent)
  let bits = 0
  for (let i = 0; i < 16; i++) {
    mantissa = (mantissa * mantissa) >> 63n
    bits *= 2
    if (mantissa >= 1n << 64n) {
      mantissa >>= 1n
      bits += 1
    }
  }
  return exponent * 65_536 + bits
}
