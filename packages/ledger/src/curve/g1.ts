import type { WeierstrassPoint } from '@noble/curves/abstract/weierstrass.js'
import { bls12_381 } from '@noble/curves/bls12-381.js'
import { bytesToUint, NonCanonicalError, uintBytes } from '@openledger/primitives'
import { mod } from './field.ts'

/** A point of BLS12-381's G1 in the library's projective form. */
export type G1 = WeierstrassPoint<bigint>

const Point = bls12_381.G1.Point
const Fp = bls12_381.fields.Fp
const P = Fp.ORDER
const HALF_P = (P - 1n) / 2n

/** Bytes of a point as EIP-2537 has it: x and y, each 16 zero bytes and 48 big-endian bytes; infinity is all zero. */
export const G1_BYTES = 128
/** Bytes of a point in the compressed ZCash form that EIP-4844 uses. */
export const G1_COMPRESSED_BYTES = 48

/** The point at infinity: the commitment of an empty page. */
export const G1_INFINITY: G1 = Point.ZERO

function coordinate(bytes: Uint8Array, name: string): bigint {
  for (let i = 0; i < 16; i++) {
    if (bytes[i] !== 0) throw new NonCanonicalError(`Expected 16 zero bytes before ${name} of a point.`)
  }
  const value = bytesToUint(bytes.subarray(16))
  if (value >= P) throw new NonCanonicalError(`Expected ${name} of a point below the field's modulus.`)
  return value
}

function assertSubgroup(point: G1): G1 {
  if (!point.isTorsionFree())
    throw new NonCanonicalError('Expected a point of the prime-order subgroup of G1.')
  return point
}

/**
 * Reads the 128-byte form. Checks canonical coordinates and the curve equation (what G1ADD checks), and the prime-order
 * subgroup unless `subgroup` is false (what G1MSM checks).
 */
export function decodeG1(bytes: Uint8Array, { subgroup = true }: { subgroup?: boolean } = {}): G1 {
  if (bytes.length !== G1_BYTES) {
    throw new NonCanonicalError(`Expected a point of ${G1_BYTES} bytes, got ${bytes.length}.`)
  }
  const x = coordinate(bytes.subarray(0, 64), 'x')
  const y = coordinate(bytes.subarray(64), 'y')
  if (x === 0n && y === 0n) return Point.ZERO
  if (Fp.sqr(y) !== Fp.add(Fp.mul(Fp.sqr(x), x), 4n)) {
    throw new NonCanonicalError('Expected a point on the curve y² = x³ + 4.')
  }
  const point = Point.fromAffine({ x, y })
  return subgroup ? assertSubgroup(point) : point
}

export function encodeG1(point: G1): Uint8Array {
  const bytes = new Uint8Array(G1_BYTES)
  if (point.is0()) return bytes
  const { x, y } = point.toAffine()
  bytes.set(uintBytes(x, 48), 16)
  bytes.set(uintBytes(y, 48), 80)
  return bytes
}

/** 128-byte form to the compressed form, without arithmetic on the curve: the bytes must come from a checked point. */
export function compressG1(bytes: Uint8Array): Uint8Array {
  const x = Uint8Array.from(bytes.subarray(16, 64))
  const y = bytesToUint(bytes.subarray(80, 128))
  if (y === 0n && x.every((byte) => byte === 0)) {
    x[0] = 0xc0
    return x
  }
  x[0]! |= y > HALF_P ? 0xa0 : 0x80
  return x
}

/**
 * Reads the compressed form: canonical flags, x below the modulus, the curve equation, and the subgroup unless
 * `subgroup` is false (only for points that a trusted library has just made).
 */
export function decompressG1(bytes: Uint8Array, { subgroup = true }: { subgroup?: boolean } = {}): G1 {
  if (bytes.length !== G1_COMPRESSED_BYTES) {
    throw new NonCanonicalError(
      `Expected a compressed point of ${G1_COMPRESSED_BYTES} bytes, got ${bytes.length}.`,
    )
  }
  const flags = bytes[0]! & 0xe0
  // A copy: `slice` of a Node `Buffer` would be the caller's own bytes.
  const masked = Uint8Array.from(bytes)
  masked[0]! &= 0x1f
  const x = bytesToUint(masked)
  if (flags === 0xc0 && x === 0n) return Point.ZERO
  if ((flags !== 0x80 && flags !== 0xa0) || x >= P) {
    throw new NonCanonicalError('Expected a canonical compressed point of G1.')
  }
  const square = Fp.add(Fp.mul(Fp.sqr(x), x), 4n)
  let y: bigint
  try {
    y = Fp.sqrt(square)
  } catch (cause) {
    throw new NonCanonicalError('Expected a point on the curve y² = x³ + 4.', { cause })
  }
  if (y > HALF_P !== (flags === 0xa0)) y = Fp.neg(y)
  const point = Point.fromAffine({ x, y })
  return subgroup ? assertSubgroup(point) : point
}

/** Σ scalarᵢ · pointᵢ with the scalars taken modulo the group order; points of the subgroup only. */
export function combineG1(points: readonly G1[], scalars: readonly bigint[]): G1 {
  let sum: G1 = Point.ZERO
  points.forEach((point, i) => {
    sum = sum.add(point.multiplyUnsafe(mod(scalars[i]!)))
  })
  return sum
}
