import { compareBytes, InvalidInputError, NonCanonicalError, uintBytes } from '@openledger/primitives'
import { FP_MODULUS, type Fp2 } from './point.ts'
import { FP_BYTES, type MclModule } from './wasm.ts'

/** gnark-crypto's flags in the top two bits of the first byte (ecc/bn254 marshal.go). */
export const FLAG = { uncompressed: 0x00, infinity: 0x40, smallest: 0x80, largest: 0xc0, mask: 0xc0 } as const

const MODULUS = uintBytes(FP_MODULUS, 32)
/** b of the twist: 3 / (9 + i). */
const TWIST_B: Fp2 = {
  c0: 19485874751759354771024239261021720505790618469301721065564631296452457478373n,
  c1: 266929791119991161246907387137283842545076965332900288569378510910307636690n,
}

/** Writes points of 32 (G1) and 64 bytes (the twist) as gnark-crypto compresses them to the module's memory, affine with third coordinate 1. */
export type Decompressor = {
  /** @throws InvalidInputError when no point of G1 has these bytes. */
  g1(to: number, bytes: Uint8Array): void
  /** The subgroup is not checked. @throws InvalidInputError when no point of the twist has these bytes. */
  twist(to: number, bytes: Uint8Array): void
}

export function createDecompressor(module: MclModule): Decompressor {
  const m = module
  const raw = m._malloc(32)
  const [three, b, square] = [m._malloc(FP_BYTES), m._malloc(2 * FP_BYTES), m._malloc(2 * FP_BYTES)]
  m._mclBnFp_setInt32(three, 3)
  writeCoordinate(b, uintBytes(TWIST_B.c0, 32))
  writeCoordinate(b + FP_BYTES, uintBytes(TWIST_B.c1, 32))

  function writeCoordinate(to: number, bytes: Uint8Array, flagged = false): void {
    const memory = new Uint8Array(m.wasmMemory.buffer)
    memory.set(bytes, raw)
    if (flagged) memory[raw]! &= ~FLAG.mask
    if (compareBytes(memory.subarray(raw, raw + 32), MODULUS) >= 0) {
      throw new NonCanonicalError('Expected a coordinate below the field modulus.')
    }
    m._mclBnFp_setBigEndianMod(to, raw, 32)
  }

  return {
    g1(to, bytes) {
      const flag = flagOf('G1', 32, bytes)
      if (flag === FLAG.infinity) return m._mclBnG1_clear(to)
      const y = to + FP_BYTES
      writeCoordinate(to, bytes, true)
      m._mclBnFp_sqr(square, to)
      m._mclBnFp_mul(square, square, to)
      m._mclBnFp_add(square, square, three)
      if (m._mclBnFp_squareRoot(y, square) !== 0) {
        throw new InvalidInputError('Expected the x coordinate of a point of G1.')
      }
      if ((m._mclBnFp_isNegative(y) === 1) !== (flag === FLAG.largest)) m._mclBnFp_neg(y, y)
      m._mclBnFp_setInt32(to + 2 * FP_BYTES, 1)
    },
    twist(to, bytes) {
      const flag = flagOf('G2', 64, bytes)
      if (flag === FLAG.infinity) return m._mclBnG2_clear(to)
      const y = to + 2 * FP_BYTES
      writeCoordinate(to + FP_BYTES, bytes.subarray(0, 32), true)
      writeCoordinate(to, bytes.subarray(32))
      m._mclBnFp2_sqr(square, to)
      m._mclBnFp2_mul(square, square, to)
      m._mclBnFp2_add(square, square, b)
      if (m._mclBnFp2_squareRoot(y, square) !== 0) {
        throw new InvalidInputError('Expected the x coordinate of a point of the twist.')
      }
      // Which of two roots is the larger one is told by the imaginary parts first, as gnark-crypto's LexicographicallyLargest does.
      const part = m._mclBnFp_isZero(y + FP_BYTES) === 1 ? y : y + FP_BYTES
      if ((m._mclBnFp_isNegative(part) === 1) !== (flag === FLAG.largest)) m._mclBnFp2_neg(y, y)
      m._mclBnFp_setInt32(to + 4 * FP_BYTES, 1)
      m._mclBnFp_clear(to + 5 * FP_BYTES)
    },
  }
}

/** @throws InvalidInputError on a length or a flag that no compressed point has. */
function flagOf(group: string, length: number, bytes: Uint8Array): number {
  const flag = (bytes[0] ?? 0) & FLAG.mask
  if (bytes.length !== length || flag === FLAG.uncompressed) {
    throw new InvalidInputError(
      `Expected a ${group} point of ${length} compressed or ${2 * length} plain bytes, got ${bytes.length} bytes that start with ${bytes[0] ?? 'nothing'}.`,
    )
  }
  if (
    flag === FLAG.infinity &&
    ((bytes[0]! & ~FLAG.mask) !== 0 || bytes.subarray(1).some((byte) => byte !== 0))
  ) {
    throw new NonCanonicalError('Expected zeros after the flag of the point at infinity.')
  }
  return flag
}
