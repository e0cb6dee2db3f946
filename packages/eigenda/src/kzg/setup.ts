import type { G1Point, G2Point } from '../bn254/point.ts'
import type { BlobCommitment } from '../certificate/types.ts'

/** Symbols of the structured reference string: the degree that length proofs are shifted to. */
export const SRS_ORDER = 2 ** 28

/** The secret that commitments are made on: the real ceremony's points, or a public toy tau. */
export type KzgSetup = {
  /** Identifier of the structured reference string, for error messages. */
  readonly name: string
  /** [p(τ)]1 of the blob's coefficients: what a reader checks a relay's bytes with. */
  commitG1(blob: Uint8Array): G1Point
  /** Commitment with its proof of length, as the disperser wants it. @throws when the setup holds too few points for it. */
  commit(blob: Uint8Array): BlobCommitment | Promise<BlobCommitment>
  /** [τ^(2^28 - length)]1 for a power of two. */
  shiftedG1(length: number): G1Point
  /** [τ^exponent]2 for a power of two. */
  powerG2(exponent: number): G2Point
}

/** A setup that commits on the thread that asks. */
export type SyncKzgSetup = Omit<KzgSetup, 'commit'> & { commit(blob: Uint8Array): BlobCommitment }
