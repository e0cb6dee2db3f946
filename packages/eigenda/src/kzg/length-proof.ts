import type { Bn254 } from '../bn254/bn254.ts'
import { G1_GENERATOR, G2_GENERATOR, negateG1 } from '../bn254/point.ts'
import type { BlobCommitment } from '../certificate/types.ts'
import type { KzgSetup } from './setup.ts'

/** e(C, G2) = e(G1, LC): both commit to the same polynomial. */
export function verifyLengthCommitment(curve: Bn254, c: BlobCommitment): boolean {
  return curve.pairingProductIsOne([
    [c.commitment, G2_GENERATOR],
    [negateG1(G1_GENERATOR), c.lengthCommitment],
  ])
}

/** e([τ^(2^28 - length)]1, LC) = e(G1, LP): the polynomial has fewer than `length` coefficients. */
export function verifyLengthProof(curve: Bn254, setup: KzgSetup, c: BlobCommitment): boolean {
  return curve.pairingProductIsOne([
    [setup.shiftedG1(c.length), c.lengthCommitment],
    [negateG1(G1_GENERATOR), c.lengthProof],
  ])
}
