import {
  type BlobCommitment,
  type Bn254,
  createSrsSetup,
  createToySetup,
  equalG1,
  equalG2,
  type KzgSetup,
  loadBundledSrs,
  nextPowerOfTwo,
  Polynomials,
  SYMBOL_BYTES,
  verifyLengthCommitment,
  verifyLengthProof,
} from '@openledger/eigenda'
import type { MockOptions } from './options.ts'

export type Commitments = {
  readonly setup: KzgSetup
  /** Undefined where this mode cannot make any. */
  readonly commit: ((blob: Uint8Array) => BlobCommitment) | undefined
  /** Is `given` all that the blob's commitment must be, the length included? */
  matches(blob: Uint8Array, given: BlobCommitment): boolean
}

/** The three modes of the mock. */
export async function createCommitments(curve: Bn254, { kzg, tau }: MockOptions): Promise<Commitments> {
  const polynomials = new Polynomials(curve)
  if (kzg === 'toy') {
    const setup = createToySetup(curve, polynomials, tau)
    return {
      setup,
      commit: setup.commit,
      matches(blob, given) {
        const own = setup.commit(blob)
        return (
          own.length === given.length &&
          equalG1(own.commitment, given.commitment) &&
          equalG2(own.lengthCommitment, given.lengthCommitment) &&
          equalG2(own.lengthProof, given.lengthProof)
        )
      },
    }
  }
  const setup = createSrsSetup(curve, await loadBundledSrs())
  return {
    setup,
    commit: undefined,
    // With the first G1 points only, the pairings say the same as making the two G2 points again would.
    matches: (blob, given) =>
      kzg === 'none' ||
      (nextPowerOfTwo(Math.ceil(blob.length / SYMBOL_BYTES)) === given.length &&
        equalG1(setup.commitG1(blob), given.commitment) &&
        verifyLengthCommitment(curve, given) &&
        verifyLengthProof(curve, setup, given)),
  }
}
