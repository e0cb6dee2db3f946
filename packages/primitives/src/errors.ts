/** Extra facts that an error carries for the person who reads it; never secrets. */
export type ErrorMeta = Readonly<Record<string, string | number | bigint | boolean | undefined>>

export type BaseErrorOptions = {
  /** Stable identifier that the edges map to HTTP status, JSON-RPC code and exit code. */
  code: string
  /** True when the same request may succeed later without being changed. */
  retryable?: boolean
  cause?: unknown
  meta?: ErrorMeta
  /** What the person can do about it. */
  hint?: string
}

/** Root of all errors of this project: a short sentence, a stable code, facts and whether a retry can help. */
export class BaseError extends Error {
  readonly shortMessage: string
  readonly code: string
  readonly retryable: boolean
  readonly meta: ErrorMeta
  readonly hint: string | undefined

  constructor(shortMessage: string, options: BaseErrorOptions) {
    super(
      options.hint ? `${shortMessage} ${options.hint}` : shortMessage,
      options.cause === undefined ? {} : { cause: options.cause },
    )
    this.name = new.target.name
    this.shortMessage = shortMessage
    this.code = options.code
    this.retryable = options.retryable ?? false
    this.meta = options.meta ?? {}
    this.hint = options.hint
  }
}

/** The input is at fault: the same input never succeeds. */
export class InvalidInputError extends BaseError {
  constructor(shortMessage: string, options: Partial<BaseErrorOptions> = {}) {
    super(shortMessage, { ...options, code: options.code ?? 'INVALID_INPUT', retryable: false })
  }
}

/** Bytes that are not the one canonical encoding of anything. */
export class NonCanonicalError extends InvalidInputError {
  constructor(shortMessage: string, options: Partial<BaseErrorOptions> = {}) {
    super(shortMessage, { ...options, code: 'NON_CANONICAL' })
  }
}

/** Something outside of this process is at fault: trying again may help. */
export class UnavailableError extends BaseError {
  constructor(shortMessage: string, options: Partial<BaseErrorOptions> = {}) {
    super(shortMessage, {
      ...options,
      code: options.code ?? 'UNAVAILABLE',
      retryable: options.retryable ?? true,
    })
  }
}

/** One line that a person can read: the short message, the causes' short messages, the hint. */
export function describeError(error: unknown): string {
  const parts: string[] = []
  let current: unknown = error
  for (let depth = 0; current instanceof Error && depth < 5; depth++) {
    const text =
      current instanceof BaseError ? current.message : current.message.split('\n')[0] || current.name
    if (!parts.includes(text)) parts.push(text)
    current = current.cause
  }
  return parts.length > 0 ? parts.join(': ') : String(error)
}
