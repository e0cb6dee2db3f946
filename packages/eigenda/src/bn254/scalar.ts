import { FR_MODULUS } from './point.ts'

/** `value` reduced into [0, r). */
export function toScalar(value: bigint): bigint {
  const rest = value % FR_MODULUS
  return rest < 0n ? rest + FR_MODULUS : rest
}

/** base^exponent modulo r. */
export function scalarPower(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, toScalar(base)]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % FR_MODULUS
    square = (square * square) % FR_MODULUS
  }
  return result
}
