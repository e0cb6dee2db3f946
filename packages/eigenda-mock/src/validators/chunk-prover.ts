import {
  type Bn254,
  type ChunkCoefficients,
  type ChunkParameters,
  cosetOf,
  encodeChunks,
  encodeG1,
  type Frame,
  G1_GENERATOR,
  invertWords,
  type Polynomials,
  rootsOfUnity,
  SYMBOL_BYTES,
  scalarPower,
  toScalar,
} from '@openledger/eigenda'
import { bytesToUint, concatBytes, uintBytes } from '@openledger/primitives'

/**
 * The chunks with these numbers and their proofs. Who knows the secret needs no reference string: the proof of a chunk is
 * [(p(τ) - chunk(τ)) / (τ^length - w^length)]1, w being the first point of its coset.
 */
export function proveChunks(
  { curve, polynomials }: { curve: Bn254; polynomials: Polynomials },
  tau: bigint,
  blob: Uint8Array,
  parameters: ChunkParameters,
  indices: readonly number[],
): Frame[] {
  const { chunks, length } = parameters
  const encoded = encodeChunks(polynomials, blob, parameters, indices)
  const roots = rootsOfUnity(polynomials, chunks)
  const power = scalarPower(tau, BigInt(length))
  const divisors = encoded.map(({ index }) => {
    const at = cosetOf(index, chunks) * SYMBOL_BYTES
    return toScalar(power - bytesToUint(roots.subarray(at, at + SYMBOL_BYTES)))
  })
  const inverses = invertWords(
    polynomials,
    concatBytes(...divisors.map((divisor) => uintBytes(divisor, SYMBOL_BYTES))),
  )
  const whole = polynomials.evaluateAt(blob, tau)
  return encoded.map((chunk: ChunkCoefficients, i) => {
    const inverse = bytesToUint(inverses.subarray(i * SYMBOL_BYTES, (i + 1) * SYMBOL_BYTES))
    const quotient = toScalar((whole - polynomials.evaluateAt(chunk.coefficients, tau)) * inverse)
    return { ...chunk, proof: encodeG1(curve.multiplyG1(G1_GENERATOR, quotient)) }
  })
}
