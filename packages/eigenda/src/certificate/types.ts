import type { G1Point, G2Point } from '../bn254/point.ts'

/** Commitment of a blob with its proof of length. */
export type BlobCommitment = {
  readonly commitment: G1Point
  readonly lengthCommitment: G2Point
  readonly lengthProof: G2Point
  /** Symbols of 32 bytes; a power of two. */
  readonly length: number
}

export type PaymentHeader = {
  /** EIP-55 address of the payer. */
  readonly accountId: string
  /** Unix time in nanoseconds; the nonce of the blob. */
  readonly timestamp: bigint
  /** Wei; 0 when a reservation pays. */
  readonly cumulativePayment: bigint
}

/** Header as the certificate carries it: of the payment only the hash. */
export type CertifiedBlobHeader = {
  readonly version: number
  /** One byte a quorum, ascending. */
  readonly quorumNumbers: Uint8Array
  readonly commitment: BlobCommitment
  readonly paymentHeaderHash: Uint8Array
}

export type BlobCertificate = {
  readonly blobHeader: CertifiedBlobHeader
  /** 65 bytes of the payer over the blob key. */
  readonly signature: Uint8Array
  readonly relayKeys: readonly number[]
}

export type BatchHeader = { readonly batchRoot: Uint8Array; readonly referenceBlockNumber: number }

export type BlobInclusionInfo = {
  readonly blobCertificate: BlobCertificate
  readonly blobIndex: number
  /** Siblings from the leaf to the root, 32 bytes each. */
  readonly inclusionProof: Uint8Array
}

/** Positions in the histories on chain that `BLSSignatureChecker` reads. */
export type SignatureIndices = {
  readonly nonSignerQuorumBitmapIndices: readonly number[]
  readonly quorumApkIndices: readonly number[]
  readonly totalStakeIndices: readonly number[]
  readonly nonSignerStakeIndices: readonly (readonly number[])[]
}

export type NonSignerStakesAndSignature = SignatureIndices & {
  readonly nonSignerPubkeys: readonly G1Point[]
  readonly quorumApks: readonly G1Point[]
  /** Summed over the signed quorums: who signs in two counts twice. */
  readonly apkG2: G2Point
  readonly sigma: G1Point
}

type CertificateBody = {
  readonly batchHeader: BatchHeader
  readonly blobInclusionInfo: BlobInclusionInfo
  readonly nonSignerStakesAndSignature: NonSignerStakesAndSignature
  readonly signedQuorumNumbers: Uint8Array
}

/** EigenDA certificate: V2 and V3 carry the same facts in another order, V4 adds the derivation version. */
export type EigenDACertificate =
  | (CertificateBody & { readonly version: 2 | 3 })
  | (CertificateBody & { readonly version: 4; readonly offchainDerivationVersion: number })

/** What differs from the certificate's version by one: the byte in front of it in a commitment. */
export const VERSION_BYTE = { 2: 0x01, 3: 0x02, 4: 0x03 } as const
