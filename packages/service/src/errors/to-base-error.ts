import { BaseError, describeError, InvalidInputError, UnavailableError } from '@openledger/primitives'

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

const BY_HTTP_STATUS: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  402: 'PAYMENT_REQUIRED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  422: 'UNPROCESSABLE',
  429: 'RATE_LIMITED',
}

/** `code` of a system, library or SQLite error. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

/** Gives every thrown value the shape that the edges understand; what is unknown becomes `INTERNAL`, not retryable. */
export function toBaseError(error: unknown): BaseError {
  if (error instanceof BaseError) return error
  const code = codeOf(error)
  const text = describeError(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return new UnavailableError('Expected room on the disk, found none left.', {
      code: 'DISK_FULL',
      cause: error,
      hint: 'Free some space; nothing of this request was kept.',
    })
  }
  if (code.startsWith('SQLITE_')) return databaseError(code, text, error)
  if (NETWORK.has(code) || code.startsWith('ERR_HTTP2')) {
    return new UnavailableError(`A connection failed (${code}).`, { cause: error })
  }
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError')
    return new UnavailableError('It took too long.', { code: 'TIMEOUT', cause: error })
  if (name === 'AbortError' || code === 'ABORT_ERR') {
    return new UnavailableError('It was stopped before its end.', { code: 'ABORTED', cause: error })
  }
  if (name === 'ZodError' || name === '$ZodError') {
    return new InvalidInputError(describeIssues(error as { issues?: readonly Issue[] }), { cause: error })
  }
  const status = (error as { statusCode?: unknown } | null)?.statusCode
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new InvalidInputError(text, { code: BY_HTTP_STATUS[status] ?? 'INVALID_INPUT', cause: error })
  }
  return new BaseError('Something unforeseen went wrong.', { code: 'INTERNAL', cause: error })
}

type Issue = { path: readonly PropertyKey[]; message: string }

function describeIssues(error: { issues?: readonly Issue[] }): string {
  const parts = (error.issues ?? []).map(
    (issue) => `${issue.path.map(String).join('.') || 'value'}: ${issue.message}`,
  )
  return parts.join('; ') || 'Invalid input.'
}

function databaseError(code: string, text: string, cause: unknown): BaseError {
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new UnavailableError('The database is in use by another process.', {
      code: 'DATABASE_IN_USE',
      cause,
      hint: 'Stop the other process or choose another --datadir.',
    })
  }
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') {
    return new InvalidInputError(`The database is damaged (${text}).`, { code: 'DATABASE_CORRUPT', cause })
  }
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(code)) {
    return new InvalidInputError(`The database cannot be written (${text}).`, {
      code: 'DATABASE_UNWRITABLE',
      cause,
      hint: 'Make the folder writable or choose another --datadir.',
    })
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return new UnavailableError(`The disk refused the database (${code}).`, { cause })
  }
  return new BaseError('The database refused a statement.', { code: 'INTERNAL', cause })
}
