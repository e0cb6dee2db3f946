import { compareBytes, equalBytes, toHex } from '@openledger/primitives'
import { keysMatch, operatorId, signatureAndKeysMatch } from '../bn254/bls.ts'
import type { Bn254 } from '../bn254/bn254.ts'
import { negateG1 } from '../bn254/point.ts'
import type { EigenDACertificate } from '../certificate/types.ts'
import type { ChainView, QuorumState } from '../chain/chain-view.ts'
import { apkHash } from '../chain/static-chain-view.ts'
import { hashBatchHeader } from '../hashing/batch.ts'
import { demand } from './demand.ts'
import type { ProvenAttestations } from './proven-attestations.ts'

/** Did enough stake of every quorum of the blob sign the batch, by the keys that the chain has? @throws CertificateError. */
export async function verifySignatures(
  { curve, chain, proven }: { curve: Bn254; chain: ChainView; proven?: ProvenAttestations | undefined },
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
