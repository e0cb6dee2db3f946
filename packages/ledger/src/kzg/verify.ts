import { bls12_381 } from '@noble/curves/bls12-381.js'
import { mod } from '../curve/field.ts'
import type { G1 } from '../curve/g1.ts'
import { tauG2 } from './setup.ts'

const G1Point = bls12_381.G1.Point
const G2Point = bls12_381.G2.Point

/**
 * KZG check in pure JavaScript: is `y` the value at `z` of the polynomial that `commitment` commits to?
 * e(C − [y]₁ + z·π, [1]₂) = e(π, [τ]₂). Both points must be of the subgroup (the decoders check it).
 */
export function verifyOpening(commitment: G1, z: bigint, y: bigint, proof: G1): boolean {
  const left = commitment.subtract(G1Point.BASE.multiplyUnsafe(mod(y))).add(proof.multiplyUnsafe(mod(z)))
  const pairs = []
  if (!left.is0()) pairs.push({ g1: left, g2: G2Point.BASE })
  if (!proof.is0()) pairs.push({ g1: proof.negate(), g2: tauG2() })
  if (pairs.length === 0) return true
  const { Fp12 } = bls12_381.fields
  return Fp12.eql(bls12_381.pairingBatch(pairs), Fp12.ONE)
}
