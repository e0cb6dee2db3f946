import type { Bn254 } from '../bn254/bn254.ts'
import type { EigenDACertificate } from '../certificate/types.ts'
import { demand } from './demand.ts'
import type { ProvenAttestations } from './proven-attestations.ts'

/** Is every point on its curve? Cheap beside {@link verifySubgroups}. @throws CertificateError `POINT`. */
export function verifyPoints(curve: Bn254, certificate: EigenDACertificate): void {
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

/**
 * Are the points of the twist in the subgroup?
 * @param ownCommitment the key of the blob has shown that the commitment is the caller's own.
 * @throws CertificateError `POINT`.
 */
export function verifySubgroups(
  { curve, proven }: { curve: Bn254; proven?: ProvenAttestations | undefined },
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
