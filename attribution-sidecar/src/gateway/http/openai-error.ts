import { type ErrorEdge, toProblem } from '@openledger/service'
import { PaymentRequiredError } from '../payments/payment-required.ts'

export type OpenAiError = {
  error: { message: string; type: string; param: string | null; code: string }
  openledger?: Record<string, unknown>
}

const TYPES: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  402: 'insufficient_quota',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
}

/** An error in the shape that OpenAI's client libraries read. */
export function toOpenAiError(
  thrown: unknown,
  requestId: string,
  errors: Readonly<Record<string, ErrorEdge>>,
): { status: number; body: OpenAiError } {
  const { problem, error } = toProblem(thrown, requestId, errors)
  const type = TYPES[problem.status] ?? (problem.status < 500 ? 'invalid_request_error' : 'server_error')
  const { field } = error.meta
  return {
    status: problem.status,
    body: {
      error: {
        message: problem.detail,
        type,
        param: typeof field === 'string' && field !== '' ? field : null,
        code: problem.code,
      },
      ...(error instanceof PaymentRequiredError ? { openledger: error.details } : {}),
    },
  }
}
