import { fromHex, NonCanonicalError, toHex } from '@openledger/primitives'
import { decodeAbiParameters, encodeAbiParameters, parseAbiParameters } from 'viem/utils'
import type { G1Point, G2Point } from '../bn254/point.ts'
import type { BlobCommitment, EigenDACertificate } from './types.ts'

const STRUCTS = [
  'struct G1 { uint256 X; uint256 Y; }',
  'struct G2 { uint256[2] X; uint256[2] Y; }',
  'struct BatchHeader { bytes32 batchRoot; uint32 referenceBlockNumber; }',
  'struct BlobCommitment { G1 commitment; G2 lengthCommitment; G2 lengthProof; uint32 length; }',
  'struct BlobHeader { uint16 version; bytes quorumNumbers; BlobCommitment commitment; bytes32 paymentHeaderHash; }',
  'struct BlobCertificate { BlobHeader blobHeader; bytes signature; uint32[] relayKeys; }',
  'struct BlobInclusionInfo { BlobCertificate blobCertificate; uint32 blobIndex; bytes inclusionProof; }',
  'struct NonSigner { uint32[] nonSignerQuorumBitmapIndices; G1[] nonSignerPubkeys; G1[] quorumApks; G2 apkG2; G1 sigma; uint32[] quorumApkIndices; uint32[] totalStakeIndices; uint32[][] nonSignerStakeIndices; }',
] as const
const FIELDS =
  'BatchHeader batchHeader; BlobInclusionInfo blobInclusionInfo; NonSigner nonSignerStakesAndSignature; bytes signedQuorumNumbers;'

const V3 = parseAbiParameters([
  'Certificate certificate',
  ...STRUCTS,
  `struct Certificate { ${FIELDS} }` as const,
])
const V4 = parseAbiParameters([
  'Certificate certificate',
  ...STRUCTS,
  `struct Certificate { ${FIELDS} uint16 offchainDerivationVersion; }` as const,
])

type AbiG1 = { X: bigint; Y: bigint }
type AbiG2 = { X: readonly [bigint, bigint]; Y: readonly [bigint, bigint] }

const g1 = (p: G1Point): AbiG1 => ({ X: p.x, Y: p.y })
const g2 = (p: G2Point): AbiG2 => ({ X: [p.x.c1, p.x.c0], Y: [p.y.c1, p.y.c0] })
const fromG1 = (p: AbiG1): G1Point => ({ x: p.X, y: p.Y })
const fromG2 = (p: AbiG2): G2Point => ({ x: { c1: p.X[0], c0: p.X[1] }, y: { c1: p.Y[0], c0: p.Y[1] } })

/** The commitment as an ABI struct; G2 coordinates imaginary part first (EIP-197). */
export function commitmentAbi(commitment: BlobCommitment) {
  return {
    commitment: g1(commitment.commitment),
    lengthCommitment: g2(commitment.lengthCommitment),
    lengthProof: g2(commitment.lengthProof),
    length: commitment.length,
  }
}

/** `abi.encode(certificate)`: the argument of `checkDACert`. A certificate of version 2 is encoded as version 3. */
export function encodeCertificateAbi(certificate: EigenDACertificate): Uint8Array {
  const { blobCertificate } = certificate.blobInclusionInfo
  const s = certificate.nonSignerStakesAndSignature
  const body = {
    batchHeader: {
      batchRoot: toHex(certificate.batchHeader.batchRoot),
      referenceBlockNumber: certificate.batchHeader.referenceBlockNumber,
    },
    blobInclusionInfo: {
      blobCertificate: {
        blobHeader: {
          version: blobCertificate.blobHeader.version,
          quorumNumbers: toHex(blobCertificate.blobHeader.quorumNumbers),
          commitment: commitmentAbi(blobCertificate.blobHeader.commitment),
          paymentHeaderHash: toHex(blobCertificate.blobHeader.paymentHeaderHash),
        },
        signature: toHex(blobCertificate.signature),
        relayKeys: blobCertificate.relayKeys,
      },
      blobIndex: certificate.blobInclusionInfo.blobIndex,
      inclusionProof: toHex(certificate.blobInclusionInfo.inclusionProof),
    },
    nonSignerStakesAndSignature: {
      nonSignerQuorumBitmapIndices: s.nonSignerQuorumBitmapIndices,
      nonSignerPubkeys: s.nonSignerPubkeys.map(g1),
      quorumApks: s.quorumApks.map(g1),
      apkG2: g2(s.apkG2),
      sigma: g1(s.sigma),
      quorumApkIndices: s.quorumApkIndices,
      totalStakeIndices: s.totalStakeIndices,
      nonSignerStakeIndices: s.nonSignerStakeIndices,
    },
    signedQuorumNumbers: toHex(certificate.signedQuorumNumbers),
  }
  return fromHex(
    certificate.version === 4
      ? encodeAbiParameters(V4, [
          { ...body, offchainDerivationVersion: certificate.offchainDerivationVersion },
        ])
      : encodeAbiParameters(V3, [body]),
  )
}

/** @throws NonCanonicalError unless `bytes` is what {@link encodeCertificateAbi} gives for a certificate of this version. */
export function decodeCertificateAbi(bytes: Uint8Array, version: 3 | 4): EigenDACertificate {
  let certificate: EigenDACertificate
  let again: Uint8Array
  try {
    const [c] = decodeAbiParameters(version === 4 ? V4 : V3, bytes)
    const { blobCertificate } = c.blobInclusionInfo
    const { blobHeader } = blobCertificate
    const s = c.nonSignerStakesAndSignature
    const body = {
      batchHeader: { ...c.batchHeader, batchRoot: fromHex(c.batchHeader.batchRoot) },
      blobInclusionInfo: {
        blobCertificate: {
          blobHeader: {
            version: blobHeader.version,
            quorumNumbers: fromHex(blobHeader.quorumNumbers),
            commitment: {
              commitment: fromG1(blobHeader.commitment.commitment),
              lengthCommitment: fromG2(blobHeader.commitment.lengthCommitment),
              lengthProof: fromG2(blobHeader.commitment.lengthProof),
              length: blobHeader.commitment.length,
            },
            paymentHeaderHash: fromHex(blobHeader.paymentHeaderHash),
          },
          signature: fromHex(blobCertificate.signature),
          relayKeys: blobCertificate.relayKeys,
        },
        blobIndex: c.blobInclusionInfo.blobIndex,
        inclusionProof: fromHex(c.blobInclusionInfo.inclusionProof),
      },
      nonSignerStakesAndSignature: {
        ...s,
        nonSignerPubkeys: s.nonSignerPubkeys.map(fromG1),
        quorumApks: s.quorumApks.map(fromG1),
        apkG2: fromG2(s.apkG2),
        sigma: fromG1(s.sigma),
      },
      signedQuorumNumbers: fromHex(c.signedQuorumNumbers),
    }
    certificate =
      version === 4
        ? {
            version,
            ...body,
            offchainDerivationVersion: (c as { offchainDerivationVersion: number }).offchainDerivationVersion,
          }
        : { version, ...body }
    // The decoder takes integers that are too wide for their type; the encoder does not.
    again = encodeCertificateAbi(certificate)
  } catch (cause) {
    throw new NonCanonicalError('Expected the ABI encoding of a certificate.', { cause })
  }
  if (again.length !== bytes.length || again.some((byte, i) => byte !== bytes[i])) {
    throw new NonCanonicalError('Expected the canonical ABI encoding of a certificate.')
  }
  return certificate
}
