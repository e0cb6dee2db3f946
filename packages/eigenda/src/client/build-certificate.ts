import { equals } from '@bufbuild/protobuf'
import { operatorId } from '../bn254/bls.ts'
import type { Bn254 } from '../bn254/bn254.ts'
import { decodeG1, decodeG2 } from '../bn254/encoding.ts'
import type { CertifiedBlobHeader, EigenDACertificate } from '../certificate/types.ts'
import type { ChainView } from '../chain/chain-view.ts'
import { BlobHeaderSchema, type BlobHeader as HeaderMessage } from '../generated/common/v2/common_v2_pb.ts'
import type { BlobStatusReply } from '../generated/disperser/v2/disperser_v2_pb.ts'
import { EigenDAError } from './errors.ts'
import { certifiedHeader, headerFromMessage } from './messages.ts'

/**
 * The certificate that a status reply amounts to, with the registry positions that the chain gives for it. Nothing is
 * verified yet beyond that every part is there and every point is one.
 *
 * @param own the header that was sent; a reply with the same one is not decoded again.
 */
export async function buildCertificate(
  curve: Bn254,
  chain: ChainView,
  reply: BlobStatusReply,
  own?: { message: HeaderMessage; header: CertifiedBlobHeader },
): Promise<EigenDACertificate> {
  const header = reply.signedBatch?.header
  const attestation = reply.signedBatch?.attestation
  const info = reply.blobInclusionInfo
  const blobCertificate = info?.blobCertificate
  const blobHeader = blobCertificate?.blobHeader
  if (!header || !attestation || !info || !blobCertificate || !blobHeader) {
    throw malformed('a signed batch with the blob certificate')
  }
  if (header.batchRoot.length !== 32) throw malformed('a batch root of 32 bytes')
  if (header.referenceBlockNumber > 0xffffffffn) throw malformed('a reference block number of 32 bits')
  if (attestation.quorumApks.length !== attestation.quorumNumbers.length) {
    throw malformed('one aggregate key for each quorum')
  }
  if (attestation.quorumNumbers.some((q) => q > 255) || blobHeader.quorumNumbers.some((q) => q > 255)) {
    throw malformed('quorum numbers below 256')
  }
  const order = attestation.quorumNumbers
    .map((quorum, i) => ({ quorum, i }))
    .sort((a, b) => a.quorum - b.quorum)
  const referenceBlockNumber = Number(header.referenceBlockNumber)
  try {
    const nonSigners = attestation.nonSignerPubkeys.map((key) => decodeG1(curve, key))
    const body = {
      batchHeader: { batchRoot: header.batchRoot, referenceBlockNumber },
      blobInclusionInfo: {
        blobCertificate: {
          blobHeader:
            own && equals(BlobHeaderSchema, own.message, blobHeader)
              ? own.header
              : certifiedHeader(headerFromMessage(curve, blobHeader)),
          signature: blobCertificate.signature,
          relayKeys: blobCertificate.relayKeys,
        },
        blobIndex: info.blobIndex,
        inclusionProof: info.inclusionProof,
      },
      signedQuorumNumbers: Uint8Array.from(order.map(({ quorum }) => quorum)),
    }
    const indices = await chain.signatureIndices(
      referenceBlockNumber,
      order.map(({ quorum }) => quorum),
      nonSigners.map(operatorId),
    )
    const nonSignerStakesAndSignature = {
      ...indices,
      nonSignerPubkeys: nonSigners,
      quorumApks: order.map(({ i }) => decodeG1(curve, attestation.quorumApks[i]!)),
      apkG2: decodeG2(curve, attestation.apkG2),
      sigma: decodeG1(curve, attestation.sigma),
    }
    const version = await chain.certificateVersion(referenceBlockNumber)
    return version === 4
      ? {
          version,
          ...body,
          nonSignerStakesAndSignature,
          offchainDerivationVersion: await chain.offchainDerivationVersion(referenceBlockNumber),
        }
      : { version, ...body, nonSignerStakesAndSignature }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'UNAVAILABLE') throw cause
    throw new EigenDAError('MALFORMED_REPLY', 'Expected a status reply that makes a certificate.', {
      cause,
      retryable: true,
      failover: true,
    })
  }
}

function malformed(expected: string): EigenDAError {
  return new EigenDAError('MALFORMED_REPLY', `Expected ${expected} in the status reply of the disperser.`, {
    retryable: true,
    failover: true,
  })
}
