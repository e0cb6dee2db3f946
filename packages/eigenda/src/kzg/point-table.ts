import { UnavailableError } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { decodeG1, decodeG2 } from '../bn254/encoding.ts'
import type { G1Point, G2Point } from '../bn254/point.ts'
import { G1_BYTES, G2_BYTES } from '../bn254/wasm.ts'
import { nextPowerOfTwo } from '../codec/payload.ts'

/** Points of a reference string in the module's memory, decompressed when they are first needed. */
export type PointTable = {
  readonly count: number
  /** Address of `count` points from `start` on. @throws UnavailableError when the file holds fewer. */
  address(start: number, count: number): number
}

/** @param bytes compressed points of 32 bytes (G1) or 64 bytes (G2), in order. */
export function createPointTable(curve: Bn254, group: 'G1' | 'G2', bytes: Uint8Array): PointTable {
  const encoded = group === 'G1' ? 32 : 64
  const width = group === 'G1' ? G1_BYTES : G2_BYTES
  const count = Math.floor(bytes.length / encoded)
  const blocks = new Map<string, number>()
  return {
    count,
    address(start, wanted) {
      if (start < 0 || start + wanted > count) {
        throw new UnavailableError(
          `Expected ${wanted} points of ${group} from number ${start} on, the reference string at hand has ${count}.`,
          {
            code: 'SRS_TOO_SHORT',
            retryable: false,
            hint: 'Supply the full files of the reference string, or let the disperser commit.',
          },
        )
      }
      // A table that starts at 0 serves every shorter one too.
      const size = start === 0 ? Math.min(count, nextPowerOfTwo(wanted)) : wanted
      const key = `${start}+${size}`
      let address = blocks.get(key)
      if (address === undefined) {
        address = curve.module._malloc(size * width)
        for (let i = 0; i < size; i++) {
          const at = (start + i) * encoded
          const point = bytes.subarray(at, at + encoded)
          if (group === 'G1') curve.writeG1(address + i * width, decodeG1(curve, point))
          else curve.writeG2(address + i * width, decodeG2(curve, point))
        }
        blocks.set(key, address)
      }
      return address
    },
  }
}

export function multiScalarG1(curve: Bn254, points: number, scalars: number, count: number): G1Point {
  return multiScalar(curve, G1_BYTES, points, scalars, count, curve.module._mclBnG1_mulVec, (a) =>
    curve.readG1(a),
  )
}

export function multiScalarG2(curve: Bn254, points: number, scalars: number, count: number): G2Point {
  return multiScalar(curve, G2_BYTES, points, scalars, count, curve.module._mclBnG2_mulVec, (a) =>
    curve.readG2(a),
  )
}

function multiScalar<T>(
  curve: Bn254,
  width: number,
  points: number,
  scalars: number,
  count: number,
  mulVec: (to: number, points: number, scalars: number, count: number) => void,
  read: (address: number) => T,
): T {
  const result = curve.module._malloc(width)
  try {
    mulVec(result, points, scalars, count)
    return read(result)
  } finally {
    curve.module._free(result)
  }
}
