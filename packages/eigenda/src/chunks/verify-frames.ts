import { bytesToUint, concatBytes, InvalidInputError, uintBytes } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { FR_MODULUS, type G1Point, G2_GENERATOR, negateG1 } from '../bn254/point.ts'
import { SYMBOL_BYTES } from '../codec/payload.ts'
import type { Polynomials } from '../codec/polynomial.ts'
import { createPointTableG1 } from '../kzg/point-table.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { type ChunkParameters, cosetOf } from './chunk-parameters.ts'
import type { Frame } from './frame.ts'
import { rootsOfUnity } from './reed-solomon.ts'

/**
 * Are all frames of the committed polynomial? Of each, C - [chunk(τ)] + w^length · π = τ^length · π, where w is the first point of the chunk's
 * coset; the equations of all frames are added with random factors, so that one pairing product decides (EigenDA `encoding/v2/kzg/verifier`
 * UniversalVerify). A wrong frame passes with a chance of 2^-128.
 */
export function verifyFrames(
  { curve, polynomials, setup }: { curve: Bn254; polynomials: Polynomials; setup: KzgSetup },
  commitment: G1Point,
  { chunks, length }: ChunkParameters,
  frames: readonly Frame[],
): boolean {
  const factors = frames.map(() => bytesToUint(crypto.getRandomValues(new Uint8Array(16))))
  const roots = rootsOfUnity(polynomials, chunks)
  const leading = frames.map(({ index }) => wordAt(roots, cosetOf(index, chunks)))
  const proofs = createPointTableG1(curve, concatBytes(...frames.map(({ proof }) => proof)))
  let sum: G1Point
  let shifted: G1Point
  try {
    sum = proofs.sum(0, words(factors))
    shifted = proofs.sum(0, words(factors.map((factor, i) => (factor * leading[i]!) % FR_MODULUS)))
  } catch (error) {
    // A proof that is no point.
    if (error instanceof InvalidInputError) return false
    throw error
  } finally {
    proofs.free()
  }
  const total = factors.reduce((a, b) => a + b, 0n) % FR_MODULUS
  const combined = Array.from({ length }, (_, t) =>
    frames.reduce((a, { coefficients }, i) => a + factors[i]! * wordAt(coefficients, t), 0n),
  )
  const right = curve.sumG1([
    curve.multiplyG1(commitment, total),
    negateG1(setup.commitG1(words(combined.map((value) => value % FR_MODULUS)))),
    shifted,
  ])
  return curve.pairingProductIsOne([
    [right, G2_GENERATOR],
    [negateG1(sum), setup.powerG2(length)],
  ])
}

function words(values: readonly bigint[]): Uint8Array {
  return concatBytes(...values.map((value) => uintBytes(value, SYMBOL_BYTES)))
}

function wordAt(bytes: Uint8Array, index: number): bigint {
  return bytesToUint(bytes.subarray(index * SYMBOL_BYTES, (index + 1) * SYMBOL_BYTES))
}
