import { BaseError, type BaseErrorOptions } from '@openledger/primitives'
import type { ErrorEdge } from '@openledger/service'

/** Reasons for which derivation must drop a certificate; numbers of EigenDA's proxy. */
export const DERIVATION = { parse: 1, recency: 2, invalid: 3, decode: 4 } as const

/** A certificate that can never be valid (or never again): derivation has to go on without it. */
export class CertificateError extends BaseError {
  readonly statusCode: number
  constructor(statusCode: number, message: string, options: Partial<BaseErrorOptions> = {}) {
    super(message, { ...options, code: 'INVALID_CERTIFICATE', retryable: false })
    this.statusCode = statusCode
  }
}

/** Codes of the adapter on top of the shared table. */
export const DA_ERRORS: Readonly<Record<string, ErrorEdge>> = {
  INVALID_CERTIFICATE: { title: 'Invalid certificate', http: 418, jsonRpc: -32000, exit: 1 },
  API_DISABLED: { title: 'API switched off', http: 403, jsonRpc: -32004, exit: 1 },
  READ_ONLY: { title: 'Read only', http: 500, jsonRpc: -32004, exit: 1 },
  // EigenDA's table: what the proxy cannot retrieve is 500, never 404, because 404 makes op-node give the data up.
  RETRIEVAL_FAILED: { title: 'Not retrievable now', http: 500, jsonRpc: -32002, exit: 75 },
  // What the disperser refuses is 503 too, except for its rate limit: L1 may take what EigenDA does not.
  DISPERSER_REJECTED: { title: 'Refused by the disperser', http: 503, jsonRpc: -32000, exit: 1 },
  DISPERSER_UNAUTHENTICATED: {
    title: 'Signer refused by the disperser',
    http: 503,
    jsonRpc: -32000,
    exit: 1,
  },
  PAYMENT_REFUSED: { title: 'Payment refused by the disperser', http: 503, jsonRpc: -32000, exit: 1 },
  DISPERSER_UNAVAILABLE: { title: 'Disperser not available', http: 503, jsonRpc: -32002, exit: 75 },
  DISPERSAL_TIMEOUT: { title: 'No certificate in time', http: 503, jsonRpc: -32002, exit: 75 },
  BLOB_KEY_MISMATCH: { title: 'Wrong answer of the disperser', http: 500, jsonRpc: -32603, exit: 75 },
  COMMITMENT_MISMATCH: { title: 'Wrong answer of the disperser', http: 500, jsonRpc: -32603, exit: 75 },
  MALFORMED_REPLY: { title: 'Wrong answer of the disperser', http: 500, jsonRpc: -32603, exit: 75 },
  CANCELLED: { title: 'Stopped before its end', http: 503, jsonRpc: -32002, exit: 75 },
  DISPERSAL_FAILED: { title: 'Dispersal failed', http: 503, jsonRpc: -32002, exit: 75 },
  // A batcher fails over to L1 on 503: being slow is reason enough.
  TIMEOUT: { title: 'Took too long', http: 503, jsonRpc: -32002, exit: 75 },
}
