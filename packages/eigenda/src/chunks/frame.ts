import { concatBytes, InvalidInputError, NonCanonicalError } from '@openledger/primitives'
import { firstNonCanonicalSymbol } from '../codec/field-element.ts'
import { SYMBOL_BYTES } from '../codec/payload.ts'
import type { ChunkCoefficients } from './reed-solomon.ts'

const PROOF_BYTES = 32

/** A chunk with the proof that it is of its blob: a compressed point of G1. */
export type Frame = ChunkCoefficients & { readonly proof: Uint8Array }

/** The proof, then the coefficients, as EigenDA's validators answer (`encoding/serialization.go` SerializeGnark). */
export function encodeFrame({ proof, coefficients }: Frame): Uint8Array {
  return concatBytes(proof, coefficients)
}

/** @throws InvalidInputError when these are not a proof and `length` field elements. */
export function decodeFrame(bytes: Uint8Array, index: number, length: number): Frame {
  const expected = PROOF_BYTES + length * SYMBOL_BYTES
  if (bytes.length !== expected) {
    throw new InvalidInputError(`Expected a chunk of ${expected} bytes, got ${bytes.length}.`)
  }
  const coefficients = bytes.slice(PROOF_BYTES)
  const bad = firstNonCanonicalSymbol(coefficients)
  if (bad !== -1)
    throw new NonCanonicalError(`Expected field elements below the modulus, coefficient ${bad} is not.`)
  return { index, proof: bytes.slice(0, PROOF_BYTES), coefficients }
}
