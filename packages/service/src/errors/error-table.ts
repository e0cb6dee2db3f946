import { type BaseError, InvalidInputError, UnavailableError } from '@openledger/primitives'

/** What the three edges say about one error code. Exit: 1 = the user's fault, do not restart; 75 = the environment's, restart. */
export type ErrorEdge = { title: string; http: number; jsonRpc: number; exit: 1 | 75 }

const edge = (title: string, http: number, jsonRpc: number, exit: 1 | 75 = 1): ErrorEdge => ({
  title,
  http,
  jsonRpc,
  exit,
})

/** The codes that every service shares; JSON-RPC codes follow JSON-RPC 2.0 and EIP-1474. */
export const ERROR_TABLE: Readonly<Record<string, ErrorEdge>> = {
  INVALID_INPUT: edge('Invalid input', 400, -32602),
  NON_CANONICAL: edge('Not the canonical encoding', 400, -32602),
  INVALID_CONFIG: edge('Invalid configuration', 500, -32603),
  UNAUTHENTICATED: edge('Not authenticated', 401, -32000),
  PAYMENT_REQUIRED: edge('Payment required', 402, -32000),
  FORBIDDEN: edge('Forbidden', 403, -32000),
  NOT_FOUND: edge('Not found', 404, -32001),
  METHOD_NOT_ALLOWED: edge('Method not allowed', 405, -32601),
  CONFLICT: edge('Conflict', 409, -32000),
  GONE: edge('Gone', 410, -32001),
  PAYLOAD_TOO_LARGE: edge('Payload too large', 413, -32000),
  UNSUPPORTED_MEDIA_TYPE: edge('Unsupported media type', 415, -32000),
  UNPROCESSABLE: edge('Cannot be processed', 422, -32000),
  RATE_LIMITED: edge('Too many requests', 429, -32005, 75),
  OVERLOADED: edge('Too busy', 429, -32005, 75),
  INTERNAL: edge('Internal error', 500, -32603, 75),
  NOT_IMPLEMENTED: edge('Not implemented', 501, -32004),
  UNAVAILABLE: edge('Not available', 503, -32002, 75),
  CIRCUIT_OPEN: edge('Not available', 503, -32002, 75),
  TIMEOUT: edge('Took too long', 504, -32002, 75),
  ABORTED: edge('Aborted', 503, -32002, 75),
  DISK_FULL: edge('No space left', 507, -32002, 75),
  PORT_IN_USE: edge('Port in use', 500, -32603),
  ADDRESS_UNAVAILABLE: edge('Address not available', 500, -32603),
  DATABASE_VERSION: edge('Database of another version', 500, -32603),
  DATABASE_UNWRITABLE: edge('Database cannot be written', 500, -32603),
  DATABASE_IN_USE: edge('Database in use', 500, -32603, 75),
  DATABASE_CORRUPT: edge('Database damaged', 500, -32603),
}

/** Looks a code up in `extra`, then in the shared table, then by the kind of error. */
export function errorEdge(error: BaseError, extra: Readonly<Record<string, ErrorEdge>> = {}): ErrorEdge {
  const known = extra[error.code] ?? ERROR_TABLE[error.code]
  if (known) return known
  if (error instanceof InvalidInputError) return ERROR_TABLE.INVALID_INPUT!
  if (error instanceof UnavailableError || error.retryable) return ERROR_TABLE.UNAVAILABLE!
  return ERROR_TABLE.INTERNAL!
}

/** The table as Markdown, for the documentation. */
export function errorTableMarkdown(extra: Readonly<Record<string, ErrorEdge>> = {}): string {
  const rows = Object.entries({ ...ERROR_TABLE, ...extra }).map(
    ([code, row]) => `| \`${code}\` | ${row.title} | ${row.http} | ${row.jsonRpc} | ${row.exit} |`,
  )
  return ['| code | meaning | HTTP | JSON-RPC | exit |', '|---|---|---|---|---|', ...rows].join('\n')
}
