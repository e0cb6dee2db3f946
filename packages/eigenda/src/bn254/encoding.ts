import {
  bytesToUint,
  concatBytes,
  InvalidInputError,
  NonCanonicalError,
  uintBytes,
} from '@openledger/primitives'
import type { Bn254 } from './bn254.ts'
import { FLAG } from './decompress.ts'
import { FP_MODULUS, type Fp2, type G1Point, type G2Point } from './point.ts'

const HALF = (FP_MODULUS - 1n) / 2n

/** 32 bytes big-endian, the y coordinate in two flag bits, as gnark-crypto writes G1. */
export function encodeG1(point: G1Point): Uint8Array {
  if (point.x === 0n && point.y === 0n) return concatBytes(Uint8Array.of(FLAG.infinity), new Uint8Array(31))
  const bytes = uintBytes(point.x, 32)
  bytes[0]! |= point.y > HALF ? FLAG.largest : FLAG.smallest
  return bytes
}

/** 64 bytes: x.c1 with flags, then x.c0, as gnark-crypto writes G2. */
export function encodeG2(point: G2Point): Uint8Array {
  const { x, y } = point
  if (x.c0 === 0n && x.c1 === 0n && y.c0 === 0n && y.c1 === 0n) {
    return concatBytes(Uint8Array.of(FLAG.infinity), new Uint8Array(63))
  }
  const bytes = concatBytes(uintBytes(x.c1, 32), uintBytes(x.c0, 32))
  bytes[0]! |= isLargest(y) ? FLAG.largest : FLAG.smallest
  return bytes
}

/**
 * Reads 32 compressed or 64 uncompressed bytes.
 * @throws InvalidInputError when they are not the encoding of a point of G1.
 */
export function decodeG1(curve: Bn254, bytes: Uint8Array): G1Point {
  if (!isPlain(bytes, 64)) return curve.decompressG1(bytes)
  const point = { x: coordinate(bytes, 0), y: coordinate(bytes, 32) }
  if (!curve.isOnG1(point)) throw new InvalidInputError('Expected a point of G1, got one off the curve.')
  return point
}

/**
 * Reads 64 compressed or 128 uncompressed bytes.
 * @throws InvalidInputError when they are not the encoding of a point of G2 (subgroup of order r).
 */
export function decodeG2(curve: Bn254, bytes: Uint8Array): G2Point {
  const point = isPlain(bytes, 128)
    ? {
        x: { c1: coordinate(bytes, 0), c0: coordinate(bytes, 32) },
        y: { c1: coordinate(bytes, 64), c0: coordinate(bytes, 96) },
      }
    : curve.decompressTwist(bytes)
  if (!curve.isOnG2(point)) throw new InvalidInputError('Expected a point of the subgroup G2.')
  return point
}

function isPlain(bytes: Uint8Array, length: number): boolean {
  return bytes.length === length && (bytes[0]! & FLAG.mask) === FLAG.uncompressed
}

/** Compares the imaginary parts first, as gnark-crypto's LexicographicallyLargest. */
function isLargest(y: Fp2): boolean {
  return y.c1 === 0n ? y.c0 > HALF : y.c1 > HALF
}

function coordinate(bytes: Uint8Array, at: number): bigint {
  const value = bytesToUint(bytes.subarray(at, at + 32))
  if (value >= FP_MODULUS) throw new NonCanonicalError('Expected a coordinate below the field modulus.')
  return value
}
