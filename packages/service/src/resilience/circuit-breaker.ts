import { BaseError, UnavailableError } from '@openledger/primitives'
import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'
import { toBaseError } from '../errors/to-base-error.ts'

export type BreakerState = 'closed' | 'half-open' | 'open'
export type CircuitBreakerOptions = {
  name: string
  /** Failures in a row that open it. Default 5. */
  threshold?: number
  /** After this many ms one trial call is let through. Default 5000. */
  halfOpenAfterMs?: number
  onState?: (state: BreakerState) => void
}
export type CircuitBreaker = {
  run<T>(task: () => Promise<T>): Promise<T>
  readonly state: BreakerState
}

/** Spares a peer that is down. Only errors that say `retryable` count: a bad request says nothing about the peer's health. */
export function createCircuitBreaker(options: CircuitBreakerOptions): CircuitBreaker {
  const { name, threshold = 5, halfOpenAfterMs = 5000 } = options
  const policy = circuitBreaker(
    handleWhen((error) => {
      const base = toBaseError(error)
      return base.retryable && base.code !== 'ABORTED'
    }),
    { halfOpenAfter: halfOpenAfterMs, breaker: new ConsecutiveBreaker(threshold) },
  )
  const state = (): BreakerState =>
    policy.state === CircuitState.Closed
      ? 'closed'
      : policy.state === CircuitState.HalfOpen
        ? 'half-open'
        : 'open'
  policy.onStateChange(() => options.onState?.(state()))
  return {
    async run(task) {
      try {
        return await policy.execute(task)
      } catch (error) {
        if (error instanceof BrokenCircuitError && !(error instanceof BaseError)) {
          throw new UnavailableError(`${name} failed ${threshold} times in a row and is given a rest.`, {
            code: 'CIRCUIT_OPEN',
            meta: { retryAfterMs: halfOpenAfterMs },
          })
        }
        throw error
      }
    },
    get state() {
      return state()
    },
  }
}
