import { BaseError, type ErrorMeta } from '@openledger/primitives'

/** Why a certificate is not valid; stable, for machines. */
export type CertificateFault =
  | 'MALFORMED'
  | 'POINT'
  | 'HEADER_MISMATCH'
  | 'LENGTH_PROOF'
  | 'INCLUSION_PROOF'
  | 'BLOB_VERSION'
  | 'SECURITY_PARAMETERS'
  | 'QUORUM_KEY'
  | 'NON_SIGNERS'
  | 'SIGNATURE_INDICES'
  | 'AGGREGATE_KEY'
  | 'BLS_SIGNATURE'
  | 'SIGNED_STAKE'
  | 'REQUIRED_QUORUMS'
  | 'DERIVATION_VERSION'
  | 'CERTIFICATE_VERSION'
  | 'CONTRACT'

/** The certificate is invalid for ever: asking again does not help. */
export class CertificateError extends BaseError {
  readonly fault: CertificateFault
  constructor(fault: CertificateFault, message: string, options: { cause?: unknown; meta?: ErrorMeta } = {}) {
    super(message, { ...options, code: `CERTIFICATE_${fault}`, retryable: false })
    this.fault = fault
  }
}
