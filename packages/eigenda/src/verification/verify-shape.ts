import type { EigenDACertificate } from '../certificate/types.ts'
import { MAX_SYMBOLS, nextPowerOfTwo } from '../codec/payload.ts'
import { demand } from './demand.ts'

/** Limits of EigenDA's certificate verifier contract. */
const MAX_QUORUMS = 5
const MAX_NON_SIGNERS = 415

/** Lengths, orders and limits: what needs no arithmetic. @throws CertificateError `MALFORMED`. */
export function verifyShape(certificate: EigenDACertificate): void {
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
