import { BaseError } from '@openledger/primitives'

export type BoundedQueueOptions = {
  name: string
  /** Tasks that run at the same time. */
  concurrency: number
  /** Tasks that may wait; one more is refused at once. */
  limit: number
}

export type BoundedQueue = {
  /** Runs the task when its turn comes. @throws BaseError `OVERLOADED` (retryable) when too many wait already. */
  run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>
  readonly active: number
  readonly waiting: number
  /** True when a further task would be refused. */
  readonly full: boolean
}

/** First come, first served; never more than `limit` wait: the caller hears "too busy" instead of waiting for ever. */
export function createBoundedQueue(options: BoundedQueueOptions): BoundedQueue {
  const { name, concurrency, limit } = options
  const line: Array<() => void> = []
  let active = 0

  const release = () => {
    const next = line.shift()
    if (next) next()
    else active--
  }

  const enter = (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted()
    if (active < concurrency) {
      active++
      return Promise.resolve()
    }
    if (line.length >= limit) {
      return Promise.reject(
        new BaseError(`Expected room among the ${limit} that may wait for ${name}, found none.`, {
          code: 'OVERLOADED',
          retryable: true,
          hint: 'Try again in a moment, with fewer requests at once.',
        }),
      )
    }
    return new Promise((resolve, reject) => {
      const turn = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        const index = line.indexOf(turn)
        if (index >= 0) line.splice(index, 1)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', leave, { once: true })
      line.push(turn)
    })
  }

  return {
    async run(task, signal) {
      await enter(signal)
      try {
        return await task()
      } finally {
        release()
      }
    },
    get active() {
      return active
    },
    get waiting() {
      return line.length
    },
    get full() {
      return active >= concurrency && line.length >= limit
    },
  }
}
