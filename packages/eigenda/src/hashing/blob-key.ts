import { concatBytes, fromHex, keccak256, toHex } from '@openledger/primitives'
import { encodeAbiParameters, getAddress, parseAbiParameters } from 'viem/utils'
import { commitmentAbi } from '../certificate/certificate-abi.ts'
import type {
  BlobCertificate,
  BlobCommitment,
  CertifiedBlobHeader,
  PaymentHeader,
} from '../certificate/types.ts'

const PAYMENT_HEADER = parseAbiParameters([
  'PaymentHeader header',
  'struct PaymentHeader { string accountId; int64 timestamp; uint256 cumulativePayment; }',
])
const BLOB_HEADER = parseAbiParameters([
  'uint16 version, bytes quorumNumbers, BlobCommitment commitment',
  'struct G1 { uint256 X; uint256 Y; }',
  'struct G2 { uint256[2] X; uint256[2] Y; }',
  'struct BlobCommitment { G1 commitment; G2 lengthCommitment; G2 lengthProof; uint32 length; }',
])
const BLOB_CERTIFICATE = parseAbiParameters('bytes32 blobKey, bytes signature, uint32[] relayKeys')

/** keccak256 of the ABI tuple of the payment header, the account in EIP-55 (EigenDA `core/data.go`). */
export function hashPaymentHeader(header: PaymentHeader): Uint8Array {
  const { timestamp, cumulativePayment } = header
  const accountId = getAddress(header.accountId)
  return keccak256(
    fromHex(encodeAbiParameters(PAYMENT_HEADER, [{ accountId, timestamp, cumulativePayment }])),
  )
}

/** Hash of version, quorums (ascending) and commitment: the blob header without the payment. */
export function hashBlobHeaderInner(
  version: number,
  quorumNumbers: Uint8Array,
  commitment: BlobCommitment,
): Uint8Array {
  const quorums = toHex(Uint8Array.from(quorumNumbers).sort())
  return keccak256(fromHex(encodeAbiParameters(BLOB_HEADER, [version, quorums, commitmentAbi(commitment)])))
}

/** The blob's identifier, 32 bytes (EigenDA `core/v2/serialization.go`). */
export function blobKey(header: CertifiedBlobHeader): Uint8Array {
  return keccak256(
    concatBytes(
      hashBlobHeaderInner(header.version, header.quorumNumbers, header.commitment),
      header.paymentHeaderHash,
    ),
  )
}

export function hashBlobCertificate(certificate: BlobCertificate): Uint8Array {
  return keccak256(
    fromHex(
      encodeAbiParameters(BLOB_CERTIFICATE, [
        toHex(blobKey(certificate.blobHeader)),
        toHex(certificate.signature),
        certificate.relayKeys,
      ]),
    ),
  )
}
