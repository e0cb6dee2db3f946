import { Code, ConnectError } from '@connectrpc/connect'
import { BaseError, type BaseErrorOptions } from '@openledger/primitives'

/** What can go wrong between a payload and its certificate, or back. */
export type EigenDAErrorCode =
  | 'DISPERSER_REJECTED'
  | 'DISPERSER_UNAUTHENTICATED'
  | 'PAYMENT_REFUSED'
  | 'RATE_LIMITED'
  | 'DISPERSER_UNAVAILABLE'
  | 'BLOB_KEY_MISMATCH'
  | 'COMMITMENT_MISMATCH'
  | 'DISPERSAL_FAILED'
  | 'DISPERSAL_TIMEOUT'
  | 'MALFORMED_REPLY'
  | 'BLOB_UNAVAILABLE'
  | 'RELAY_CORRUPT'
  | 'BLOB_UNDECODABLE'
  | 'READ_ONLY'
  | 'CANCELLED'

export class EigenDAError extends BaseError {
  declare readonly code: EigenDAErrorCode
  /** True when another disperser, or another place for the data, may serve where this one does not. */
  readonly failover: boolean

  constructor(
    code: EigenDAErrorCode,
    message: string,
    options: Partial<Omit<BaseErrorOptions, 'code'>> & { failover?: boolean } = {},
  ) {
    super(message, { ...options, code })
    this.failover = options.failover ?? false
  }
}

type Mapping = { code: EigenDAErrorCode; retryable: boolean; failover: boolean }

const OUTAGE: Mapping = { code: 'DISPERSER_UNAVAILABLE', retryable: true, failover: true }
const BY_STATUS: Partial<Record<Code, Mapping>> = {
  [Code.InvalidArgument]: { code: 'DISPERSER_REJECTED', retryable: false, failover: false },
  [Code.OutOfRange]: { code: 'DISPERSER_REJECTED', retryable: false, failover: false },
  [Code.FailedPrecondition]: { code: 'DISPERSER_REJECTED', retryable: false, failover: false },
  [Code.AlreadyExists]: { code: 'DISPERSER_REJECTED', retryable: false, failover: false },
  [Code.Unimplemented]: { code: 'DISPERSER_REJECTED', retryable: false, failover: true },
  [Code.Unauthenticated]: { code: 'DISPERSER_UNAUTHENTICATED', retryable: false, failover: false },
  // A reservation refills and a deposit can be topped up, but hammering helps neither.
  [Code.PermissionDenied]: { code: 'PAYMENT_REFUSED', retryable: false, failover: true },
  [Code.ResourceExhausted]: { code: 'RATE_LIMITED', retryable: true, failover: false },
  [Code.Canceled]: { code: 'CANCELLED', retryable: true, failover: false },
}

/** The gRPC status of a disperser's or relay's refusal as an error of this package. */
export function fromGrpc(error: unknown, call: string): EigenDAError {
  if (error instanceof EigenDAError) return error
  const cause = ConnectError.from(error)
  const { code, retryable, failover } = isBrokenStream(cause) ? OUTAGE : (BY_STATUS[cause.code] ?? OUTAGE)
  return new EigenDAError(code, `${call} answered ${Code[cause.code]}: ${cause.rawMessage}`, {
    cause,
    retryable,
    failover,
    meta: { grpcStatus: Code[cause.code] },
  })
}

/** Node says CANCEL of every stream whose connection broke; who cancels a call here hears another message. */
function isBrokenStream({ code, rawMessage }: ConnectError): boolean {
  return code === Code.Canceled && rawMessage.startsWith('http/2 stream closed')
}

export function isStatus(error: unknown, status: Code): boolean {
  return error instanceof ConnectError && error.code === status
}
