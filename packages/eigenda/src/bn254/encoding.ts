import {
  bytesToUint,
  concatBytes,
  InvalidInputError,
  NonCanonicalError,
  uintBytes,
} from '@openledger/primitives'
import type { Bn254 } from './bn254.ts'
import { FP_MODULUS, type Fp2, G1_INFINITY, type G1Point, G2_INFINITY, type G2Point } from './point.ts'

/** gnark-crypto's flags in the top two bits of the first byte (ecc/bn254 marshal.go). */
const UNCOMPRESSED = 0x00
const INFINITY = 0x40
const SMALLEST = 0x80
const LARGEST = 0xc0
const MASK = 0xc0

const HALF = (FP_MODULUS - 1n) / 2n
/** b of the twist: 3 / (9 + i). */
const TWIST_B: Fp2 = {
  c0: 19485874751759354771024239261021720505790618469301721065564631296452457478373n,
  c1: 266929791119991161246907387137283842545076965332900288569378510910307636690n,
}

/** 32 bytes big-endian, the y coordinate in two flag bits, as gnark-crypto writes G1. */
export function encodeG1(point: G1Point): Uint8Array {
  if (point.x === 0n && point.y === 0n) return concatBytes(Uint8Array.of(INFINITY), new Uint8Array(31))
  const bytes = uintBytes(point.x, 32)
  bytes[0]! |= point.y > HALF ? LARGEST : SMALLEST
  return bytes
}

/** 64 bytes: x.c1 with flags, then x.c0, as gnark-crypto writes G2. */
export function encodeG2(point: G2Point): Uint8Array {
  const { x, y } = point
  if (x.c0 === 0n && x.c1 === 0n && y.c0 === 0n && y.c1 === 0n) {
    return concatBytes(Uint8Array.of(INFINITY), new Uint8Array(63))
  }
  const bytes = concatBytes(uintBytes(x.c1, 32), uintBytes(x.c0, 32))
  bytes[0]! |= isLargest(y) ? LARGEST : SMALLEST
  return bytes
}

/**
 * Reads 32 compressed or 64 uncompressed bytes.
 * @throws InvalidInputError when they are not the encoding of a point of G1.
 */
export function decodeG1(curve: Bn254, bytes: Uint8Array): G1Point {
  const flag = (bytes[0] ?? 0) & MASK
  if (bytes.length === 64 && flag === UNCOMPRESSED) {
    const point = { x: coordinate(bytes, 0), y: coordinate(bytes, 32) }
    if (!curve.isOnG1(point)) throw new InvalidInputError('Expected a point of G1, got one off the curve.')
    return point
  }
  if (bytes.length !== 32 || flag === UNCOMPRESSED) throw wrongShape('G1', 32, bytes)
  if (flag === INFINITY) {
    expectZeros(bytes)
    return G1_INFINITY
  }
  const x = coordinate(bytes, 0)
  const root = curve.squareRoot((x * x * x + 3n) % FP_MODULUS)
  if (root === undefined) throw new InvalidInputError('Expected the x coordinate of a point of G1.')
  const y = root > HALF === (flag === LARGEST) ? root : negate(root)
  return { x, y }
}

/**
 * Reads 64 compressed or 128 uncompressed bytes.
 * @throws InvalidInputError when they are not the encoding of a point of G2 (subgroup of order r).
 */
export function decodeG2(curve: Bn254, bytes: Uint8Array): G2Point {
  const point = decodeTwist(curve, bytes)
  if (!curve.isOnG2(point)) throw new InvalidInputError('Expected a point of the subgroup G2.')
  return point
}

/** As {@link decodeG2}, for whoever checks the subgroup of many points at once. */
export function decodeTwist(curve: Bn254, bytes: Uint8Array): G2Point {
  const flag = (bytes[0] ?? 0) & MASK
  let point: G2Point
  if (bytes.length === 128 && flag === UNCOMPRESSED) {
    point = {
      x: { c1: coordinate(bytes, 0), c0: coordinate(bytes, 32) },
      y: { c1: coordinate(bytes, 64), c0: coordinate(bytes, 96) },
    }
  } else {
    if (bytes.length !== 64 || flag === UNCOMPRESSED) throw wrongShape('G2', 64, bytes)
    if (flag === INFINITY) {
      expectZeros(bytes)
      return G2_INFINITY
    }
    const x = { c1: coordinate(bytes, 0), c0: coordinate(bytes, 32) }
    const root = curve.squareRootFp2(add(multiply(multiply(x, x), x), TWIST_B))
    if (root === undefined) throw new InvalidInputError('Expected the x coordinate of a point of the twist.')
    const y = isLargest(root) === (flag === LARGEST) ? root : { c0: negate(root.c0), c1: negate(root.c1) }
    point = { x, y }
  }
  if (!curve.isOnTwist(point)) throw new InvalidInputError('Expected a point of the twist.')
  return point
}

/** Compares the imaginary parts first, as gnark-crypto's LexicographicallyLargest. */
function isLargest(y: Fp2): boolean {
  return y.c1 === 0n ? y.c0 > HALF : y.c1 > HALF
}

function coordinate(bytes: Uint8Array, at: number): bigint {
  // A copy even of a Buffer, whose own slice would be a view.
  const part = new Uint8Array(bytes.subarray(at, at + 32))
  if (at === 0) part[0]! &= ~MASK
  const value = bytesToUint(part)
  if (value >= FP_MODULUS) throw new NonCanonicalError('Expected a coordinate below the field modulus.')
  return value
}

function expectZeros(bytes: Uint8Array): void {
  if ((bytes[0]! & ~MASK) !== 0 || bytes.subarray(1).some((byte) => byte !== 0)) {
    throw new NonCanonicalError('Expected zeros after the flag of the point at infinity.')
  }
}

function negate(value: bigint): bigint {
  return value === 0n ? 0n : FP_MODULUS - value
}

function add(a: Fp2, b: Fp2): Fp2 {
  return { c0: (a.c0 + b.c0) % FP_MODULUS, c1: (a.c1 + b.c1) % FP_MODULUS }
}

function multiply(a: Fp2, b: Fp2): Fp2 {
  const c0 = (a.c0 * b.c0 - a.c1 * b.c1) % FP_MODULUS
  return { c0: c0 < 0n ? c0 + FP_MODULUS : c0, c1: (a.c0 * b.c1 + a.c1 * b.c0) % FP_MODULUS }
}

function wrongShape(group: string, length: number, bytes: Uint8Array): InvalidInputError {
  return new InvalidInputError(
    `Expected a ${group} point of ${length} compressed or ${2 * length} plain bytes, got ${bytes.length} bytes that start with ${bytes[0] ?? 'nothing'}.`,
  )
}
