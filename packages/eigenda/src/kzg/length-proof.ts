import { bytesToUint, keccak256 } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { encodeG1, encodeG2 } from '../bn254/encoding.ts'
import { FR_MODULUS, G1_GENERATOR, G2_GENERATOR, negateG1 } from '../bn254/point.ts'
import type { BlobCommitment } from '../certificate/types.ts'
import type { KzgSetup } from './setup.ts'

/** e(C, G2) = e(G1, LC): both commit to the same polynomial. */
export function verifyLengthCommitment(curve: Bn254, c: BlobCommitment): boolean {
  return curve.pairingProductIsOne([
    [c.commitment, G2_GENERATOR],
    [negateG1(G1_GENERATOR), c.lengthCommitment],
  ])
}

/**
 * {@link verifyLengthCommitment} and {@link verifyLengthProof} at half the price: the two equations are added with a factor that depends on all
 * they contain.
 */
export function verifyLength(curve: Bn254, setup: Pick<KzgSetup, 'shiftedG1'>, c: BlobCommitment): boolean {
  const shifted = setup.shiftedG1(c.length)
  const parts = [
    encodeG1(c.commitment),
    encodeG2(c.lengthCommitment),
    encodeG2(c.lengthProof),
    encodeG1(shifted),
  ]
  const factor = bytesToUint(keccak256(...parts)) % FR_MODULUS
  return curve.pairingProductIsOne([
    [c.commitment, G2_GENERATOR],
    [curve.sumG1([curve.multiplyG1(shifted, factor), negateG1(G1_GENERATOR)]), c.lengthCommitment],
    [negateG1(curve.multiplyG1(G1_GENERATOR, factor)), c.lengthProof],
  ])
}

/** e([τ^(2^28 - length)]1, LC) = e(G1, LP): the polynomial has fewer than `length` coefficients. */
export function verifyLengthProof(curve: Bn254, setup: KzgSetup, c: BlobCommitment): boolean {
  return curve.pairingProductIsOne([
    [setup.shiftedG1(c.length), c.lengthCommitment],
    [negateG1(G1_GENERATOR), c.lengthProof],
  ])
}
