import { InvalidInputError, toHex } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { encodeCertificateAbi } from '../certificate/certificate-abi.ts'
import { encodeCertificate } from '../certificate/certificate-rlp.ts'
import type { EigenDACertificate } from '../certificate/types.ts'
import type { ChainView } from '../chain/chain-view.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { CertificateError } from '../verification/certificate-error.ts'
import { createProvenAttestations } from '../verification/proven-attestations.ts'
import { verifyCertificate } from '../verification/verify-certificate.ts'

export type CertificateJudge = {
  /**
   * The certificate that came for a blob of the caller's own.
   * @returns its bytes: version and RLP.
   * @throws CertificateError when it is not valid.
   */
  judgeOwn(certificate: EigenDACertificate, blobKey: Uint8Array): Promise<Uint8Array>
  /** Anybody's; what was found valid before is not judged again. @throws CertificateError when it is not valid. */
  judge(certificate: EigenDACertificate): Promise<void>
}

/** Valid certificates that are remembered. */
const KEPT = 4096

/** Judges certificates here, by the verifier contract, or both ways. */
export function createCertificateJudge(
  how: 'local' | 'contract' | 'both',
  { curve, setup, chain }: { curve: Bn254; setup: KzgSetup; chain: ChainView },
): CertificateJudge {
  const valid = new Set<string>()
  const proven = createProvenAttestations()

  async function decide(certificate: EigenDACertificate, expected?: { blobKey: Uint8Array }): Promise<void> {
    if (how !== 'contract') await verifyCertificate({ curve, setup, chain, proven }, certificate, expected)
    if (how === 'local') return
    const block = certificate.batchHeader.referenceBlockNumber
    const code = await chain.checkCertificate?.(encodeCertificateAbi(certificate), block)
    if (code === undefined && how === 'contract') {
      throw new InvalidInputError('Expected a chain view with a verifier contract.', { code: 'NO_VERIFIER' })
    }
    if (code !== undefined && code !== 1) {
      throw new CertificateError('CONTRACT', `Expected the verifier contract to answer 1, got ${code}.`)
    }
  }

  function remember(commitment: Uint8Array): void {
    if (valid.size >= KEPT) valid.delete(valid.values().next().value!)
    valid.add(toHex(commitment))
  }

  return {
    async judgeOwn(certificate, blobKey) {
      await decide(certificate, { blobKey })
      const commitment = encodeCertificate(certificate)
      remember(commitment)
      return commitment
    },
    async judge(certificate) {
      const commitment = encodeCertificate(certificate)
      if (valid.has(toHex(commitment))) return
      await decide(certificate)
      remember(commitment)
    },
  }
}
