import { setTimeout as sleep } from 'node:timers/promises'
import type { BaseError } from '@openledger/primitives'
import { toBaseError } from '../errors/to-base-error.ts'

export type RetryOptions = {
  /** Further attempts after the first. Default 3. */
  retries?: number
  /** Upper bound of the first pause in ms; doubles with each attempt. Default 100. */
  minDelayMs?: number
  /** Upper bound of any pause in ms. Default 5000. */
  maxDelayMs?: number
  signal?: AbortSignal
  /** Default: what the error says of itself (`retryable`). */
  shouldRetry?: (error: BaseError, attempt: number) => boolean
  onRetry?: (error: BaseError, attempt: number, delayMs: number) => void
  /** Uniform in [0, 1); handed in by tests. */
  random?: () => number
}

/**
 * Runs `run` until it succeeds, a failure is not worth repeating, or the attempts are used up; then throws the last failure as it came.
 * Pauses follow "full jitter" (uniform between 0 and the exponential bound). An error's `meta.retryAfterMs` is a lower bound of the pause.
 */
export async function retry<T>(run: (attempt: number) => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { retries = 3, minDelayMs = 100, maxDelayMs = 5000, signal, random = Math.random } = options
  const shouldRetry = options.shouldRetry ?? ((error: BaseError) => error.retryable)
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted()
    try {
      return await run(attempt)
    } catch (thrown) {
      const error = toBaseError(thrown)
      if (attempt >= retries || signal?.aborted || !shouldRetry(error, attempt)) throw thrown
      const bound = Math.min(maxDelayMs, minDelayMs * 2 ** attempt)
      const asked = Number(error.meta.retryAfterMs ?? 0)
      const delay = Math.max(Math.round(random() * bound), Number.isFinite(asked) ? asked : 0)
      options.onRetry?.(error, attempt, delay)
      await sleep(delay, undefined, signal ? { signal } : {})
    }
  }
}
