import { equalBytes, toHex } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import type { EigenDACertificate } from '../certificate/types.ts'
import type { ChainView } from '../chain/chain-view.ts'
import { verifyInclusion } from '../hashing/batch.ts'
import { blobKey, hashBlobCertificate } from '../hashing/blob-key.ts'
import { verifyLength, verifyLengthCommitment, verifyLengthProof } from '../kzg/length-proof.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { demand } from './demand.ts'
import type { ProvenAttestations } from './proven-attestations.ts'
import { verifyPoints, verifySubgroups } from './verify-points.ts'
import { verifyShape } from './verify-shape.ts'
import { verifySignatures } from './verify-signatures.ts'

export type VerificationContext = {
  readonly curve: Bn254
  readonly setup: KzgSetup
  readonly chain: ChainView
  /** What of attestations has been found true before: all blobs of a batch have the same one. */
  readonly proven?: ProvenAttestations
}

/**
 * Checks everything that makes a certificate true, without asking anybody but the chain view for facts: the shape, the
 * points, the proof of length, the inclusion in the batch, and that enough stake of every quorum signed the batch
 * (EigenDA `contracts/src/integrations/cert/`, EigenLayer `BLSSignatureChecker`).
 *
 * @param expected the blob key that the certificate must be for, when the caller knows it. Its commitment is then taken
 *   to be the caller's own and the proof of length is not checked again.
 * @throws CertificateError with the first fault found.
 */
export async function verifyCertificate(
  context: VerificationContext,
  certificate: EigenDACertificate,
  expected?: { blobKey: Uint8Array },
): Promise<void> {
  verifyShape(certificate)
  if (expected) {
    const key = blobKey(certificate.blobInclusionInfo.blobCertificate.blobHeader)
    demand(
      equalBytes(key, expected.blobKey),
      'HEADER_MISMATCH',
      `Expected a certificate of blob ${toHex(expected.blobKey)}, got one of ${toHex(key)}.`,
    )
  }
  // Cheap checks first: what is wrong in most ways is refused before any multiplication or pairing.
  verifyPoints(context.curve, certificate)
  verifyBatchInclusion(certificate)
  verifySubgroups(context, certificate, expected !== undefined)
  if (!expected) verifyProof(context, certificate)
  await verifyParameters(context.chain, certificate)
  await verifySignatures(context, certificate)
}

function verifyBatchInclusion(certificate: EigenDACertificate): void {
  const { blobCertificate, blobIndex, inclusionProof } = certificate.blobInclusionInfo
  demand(
    verifyInclusion(
      certificate.batchHeader.batchRoot,
      hashBlobCertificate(blobCertificate),
      blobIndex,
      inclusionProof,
    ),
    'INCLUSION_PROOF',
    `Expected the blob certificate at index ${blobIndex} of batch ${toHex(certificate.batchHeader.batchRoot)}.`,
  )
}

function verifyProof({ curve, setup }: VerificationContext, certificate: EigenDACertificate): void {
  const { commitment } = certificate.blobInclusionInfo.blobCertificate.blobHeader
  if (verifyLength(curve, setup, commitment)) return
  demand(
    verifyLengthCommitment(curve, commitment),
    'LENGTH_PROOF',
    'Expected commitment and length commitment to be of the same polynomial.',
  )
  demand(
    verifyLengthProof(curve, setup, commitment),
    'LENGTH_PROOF',
    `Expected a proof on the ${setup.name} reference string that the blob has at most ${commitment.length} symbols.`,
  )
}

async function verifyParameters(chain: ChainView, certificate: EigenDACertificate): Promise<void> {
  const block = certificate.batchHeader.referenceBlockNumber
  const { version } = certificate.blobInclusionInfo.blobCertificate.blobHeader
  const parameters = await chain.blobParameters(version)
  demand(
    parameters !== undefined,
    'BLOB_VERSION',
    `Expected a blob version that exists on chain, got ${version}.`,
  )
  const { maxOperators, chunks, codingRate } = parameters
  const { confirmation, adversary } = await chain.securityThresholds(block)
  demand(
    confirmation > adversary &&
      codingRate * (chunks - maxOperators) * (confirmation - adversary) >= 100 * chunks,
    'SECURITY_PARAMETERS',
    `Expected parameters of blob version ${version} that let honest operators rebuild a blob.`,
  )
  if (certificate.version === 4) {
    const derivation = await chain.offchainDerivationVersion(block)
    demand(
      certificate.offchainDerivationVersion === derivation,
      'DERIVATION_VERSION',
      `Expected derivation version ${derivation}, got ${certificate.offchainDerivationVersion}.`,
    )
  }
}
