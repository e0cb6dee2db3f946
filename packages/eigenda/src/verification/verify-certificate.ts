import { compareBytes, equalBytes, toHex } from '@openledger/primitives'
import { keysMatch, operatorId, signatureAndKeysMatch } from '../bn254/bls.ts'
import type { Bn254 } from '../bn254/bn254.ts'
import { negateG1 } from '../bn254/point.ts'
import type { EigenDACertificate } from '../certificate/types.ts'
import type { ChainView, QuorumState } from '../chain/chain-view.ts'
import { apkHash } from '../chain/static-chain-view.ts'
import { MAX_SYMBOLS, nextPowerOfTwo } from '../codec/payload.ts'
import { hashBatchHeader, verifyInclusion } from '../hashing/batch.ts'
import { blobKey, hashBlobCertificate } from '../hashing/blob-key.ts'
import { verifyLength, verifyLengthCommitment, verifyLengthProof } from '../kzg/length-proof.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { CertificateError, type CertificateFault } from './certificate-error.ts'
import type { ProvenAttestations } from './proven-attestations.ts'

/** Limits of EigenDA's certificate verifier contract. */
const MAX_QUORUMS = 5
const MAX_NON_SIGNERS = 415

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

function demand(condition: boolean, fault: CertificateFault, message: string): asserts condition {
  if (!condition) throw new CertificateError(fault, message)
}

function verifyShape(certificate: EigenDACertificate): void {
  const { blobHeader, signature } = certificate.blobInclusionInfo.blobCertificate
  const s = certificate.nonSignerStakesAndSignature
  const signed = certificate.signedQuorumNumbers
  const { length } = blobHeader.commitment
  demand(
    length > 0 && length <= MAX_SYMBOLS && nextPowerOfTwo(length) === length,
    'MALFORMED',
    `Expected a blob length that is a power of two up to ${MAX_SYMBOLS} symbols, got ${length}.`,
  )
  demand(
    signature.length === 65,
    'MALFORMED',
    `Expected a blob signature of 65 bytes, got ${signature.length}.`,
  )
  for (const quorums of [blobHeader.quorumNumbers, signed]) {
    demand(
      quorums.length > 0 &&
        quorums.length <= MAX_QUORUMS &&
        quorums.every((q, i) => i === 0 || q > quorums[i - 1]!),
      'MALFORMED',
      `Expected 1 to ${MAX_QUORUMS} ascending quorums, got [${[...quorums].join(', ')}].`,
    )
  }
  demand(
    s.quorumApks.length === signed.length &&
      s.quorumApkIndices.length === signed.length &&
      s.totalStakeIndices.length === signed.length &&
      s.nonSignerStakeIndices.length === signed.length,
    'MALFORMED',
    `Expected one aggregate key and one row of indices for each of the ${signed.length} signed quorums.`,
  )
  demand(
    s.nonSignerPubkeys.length <= MAX_NON_SIGNERS &&
      s.nonSignerQuorumBitmapIndices.length === s.nonSignerPubkeys.length,
    'MALFORMED',
    `Expected at most ${MAX_NON_SIGNERS} non-signers with one bitmap index each.`,
  )
}

function verifyPoints(curve: Bn254, certificate: EigenDACertificate): void {
  const { commitment: c } = certificate.blobInclusionInfo.blobCertificate.blobHeader
  const s = certificate.nonSignerStakesAndSignature
  const g1 = {
    commitment: [c.commitment],
    'aggregate signature': [s.sigma],
    'quorum key': s.quorumApks,
    'non-signer key': s.nonSignerPubkeys,
  }
  for (const [what, points] of Object.entries(g1)) {
    for (const point of points)
      demand(curve.isOnG1(point), 'POINT', `Expected the ${what} to be a point of G1.`)
  }
  for (const [what, point] of Object.entries(pointsOfG2(certificate))) {
    demand(curve.isOnTwist(point), 'POINT', `Expected the ${what} to be a point of the twist.`)
  }
}

/** @param ownCommitment the key of the blob has shown that the commitment is the caller's own. */
function verifySubgroups(
  { curve, proven }: VerificationContext,
  certificate: EigenDACertificate,
  ownCommitment: boolean,
): void {
  for (const [what, point] of Object.entries(pointsOfG2(certificate))) {
    const isKey = what === 'aggregate key'
    if (isKey ? proven?.hasKey(point) : ownCommitment) continue
    demand(curve.isOnG2(point), 'POINT', `Expected the ${what} to be a point of G2.`)
  }
}

function pointsOfG2(certificate: EigenDACertificate) {
  const { lengthCommitment, lengthProof } =
    certificate.blobInclusionInfo.blobCertificate.blobHeader.commitment
  return {
    'aggregate key': certificate.nonSignerStakesAndSignature.apkG2,
    'length commitment': lengthCommitment,
    'length proof': lengthProof,
  }
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

async function verifySignatures(
  { curve, chain, proven }: VerificationContext,
  certificate: EigenDACertificate,
): Promise<void> {
  const block = certificate.batchHeader.referenceBlockNumber
  const signed = [...certificate.signedQuorumNumbers]
  const s = certificate.nonSignerStakesAndSignature
  const ids = s.nonSignerPubkeys.map(operatorId)
  ids.forEach((id, i) => {
    demand(
      i === 0 || compareBytes(ids[i - 1]!, id) < 0,
      'NON_SIGNERS',
      'Expected the non-signers once each, ascending by operator identifier.',
    )
  })
  const states = await chain.quorumStates(block, signed, s.quorumApkIndices)
  const byQuorum = new Map(states.map((state) => [state.quorum, state]))
  signed.forEach((quorum, i) => {
    const state = byQuorum.get(quorum)
    demand(
      state !== undefined && equalBytes(state.apkHash, apkHash(s.quorumApks[i]!)),
      'QUORUM_KEY',
      `Expected the aggregate key of quorum ${quorum} at block ${block}.`,
    )
  })
  const quorumsOf = ids.map((id) => signed.filter((q) => byQuorum.get(q)!.stakeOf(toHex(id)) !== undefined))
  quorumsOf.forEach((quorums, i) => {
    demand(
      quorums.length > 0,
      'NON_SIGNERS',
      `Expected non-signer ${toHex(ids[i]!)} to be in a signed quorum.`,
    )
  })
  const indices = await chain.signatureIndices(block, signed, ids)
  demand(
    JSON.stringify([
      indices.nonSignerQuorumBitmapIndices,
      indices.quorumApkIndices,
      indices.totalStakeIndices,
      indices.nonSignerStakeIndices,
    ]) ===
      JSON.stringify([
        s.nonSignerQuorumBitmapIndices,
        s.quorumApkIndices,
        s.totalStakeIndices,
        s.nonSignerStakeIndices,
      ]),
    'SIGNATURE_INDICES',
    `Expected the positions in the registries that hold at block ${block}.`,
  )
  const absent = s.nonSignerPubkeys.flatMap((key, i) => quorumsOf[i]!.map(() => negateG1(key)))
  const apkG1 = curve.sumG1([...s.quorumApks, ...absent])
  const digest = hashBatchHeader(certificate.batchHeader)
  if (!proven?.has(digest, apkG1, s.apkG2, s.sigma)) {
    if (!signatureAndKeysMatch(curve, digest, apkG1, s.apkG2, s.sigma)) {
      demand(
        keysMatch(curve, apkG1, s.apkG2),
        'AGGREGATE_KEY',
        'Expected the aggregate key in G2 of the quorums without the non-signers.',
      )
      demand(false, 'BLS_SIGNATURE', 'Expected a signature of the operators over the batch header.')
    }
    proven?.add(digest, apkG1, s.apkG2, s.sigma)
  }
  const { confirmation } = await chain.securityThresholds(block)
  const confirmed = signed.filter(
    (q) => signedStakePercent(byQuorum.get(q)!, ids) >= BigInt(confirmation) * 100n,
  )
  verifyQuorums(certificate, confirmed, await chain.requiredQuorums(block), confirmation)
}

/** Hundredths of a percent of the quorum's stake that signed, rounded down. */
function signedStakePercent(state: QuorumState, nonSigners: readonly Uint8Array[]): bigint {
  let stake = state.totalStake
  for (const id of nonSigners) stake -= state.stakeOf(toHex(id)) ?? 0n
  return state.totalStake === 0n ? 0n : (stake * 10_000n) / state.totalStake
}

function verifyQuorums(
  certificate: EigenDACertificate,
  confirmed: readonly number[],
  required: readonly number[],
  confirmation: number,
): void {
  const ofBlob = [...certificate.blobInclusionInfo.blobCertificate.blobHeader.quorumNumbers]
  const weak = ofBlob.filter((quorum) => !confirmed.includes(quorum))
  demand(
    weak.length === 0,
    'SIGNED_STAKE',
    `Expected ${confirmation} % of the stake to have signed each quorum of the blob, not so in [${weak.join(', ')}].`,
  )
  const missing = required.filter((quorum) => !ofBlob.includes(quorum))
  demand(
    missing.length === 0,
    'REQUIRED_QUORUMS',
    `Expected the blob in the required quorums [${missing.join(', ')}].`,
  )
}
