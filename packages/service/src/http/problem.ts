import type { BaseError } from '@openledger/primitives'
import { type ErrorEdge, errorEdge } from '../errors/error-table.ts'
import { toBaseError } from '../errors/to-base-error.ts'

export const PROBLEM_TYPE = 'application/problem+json'

/** RFC 9457 problem details with this project's `code` and `retryable`. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  code: string
  retryable: boolean
}

/** Messages of internal errors stay inside; the request id leads to the log line. */
export function toProblem(
  thrown: unknown,
  requestId: string,
  extra: Readonly<Record<string, ErrorEdge>> = {},
): { problem: Problem; error: BaseError } {
  const error = toBaseError(thrown)
  const edge = errorEdge(error, extra)
  const problem = {
    type: `urn:openledger:error:${error.code}`,
    title: edge.title,
    status: edge.http,
    detail: error.message,
    instance: `urn:openledger:request:${requestId}`,
    code: error.code,
    retryable: error.retryable,
  }
  return { problem, error }
}
