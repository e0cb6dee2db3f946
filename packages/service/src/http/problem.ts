import type { BaseError } from '@openledger/primitives'
import { type ErrorEdge, errorEdge } from '../errors/error-table.ts'
import { toBaseError } from '../errors/to-base-error.ts'
import type { Logger } from '../log/create-logger.ts'

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

/** The whole answer to a request that failed, and its line in the log. */
export function problemAnswer(
  thrown: unknown,
  request: { id: string; method: string },
  logger: Logger,
  extra?: Readonly<Record<string, ErrorEdge>>,
): { status: number; headers: Record<string, string>; body: string } {
  const { problem, error } = toProblem(thrown, request.id, extra)
  const log = problem.status >= 500 ? 'error' : 'debug'
  logger[log](
    { requestId: request.id, method: request.method, code: error.code, err: error },
    error.shortMessage,
  )
  const after = Number(error.meta.retryAfterMs)
  const headers = {
    'content-type': `${PROBLEM_TYPE}; charset=utf-8`,
    ...(after > 0 ? { 'retry-after': String(Math.ceil(after / 1000)) } : {}),
  }
  return { status: problem.status, headers, body: JSON.stringify(problem) }
}
