import { BaseError, InvalidInputError, UnavailableError } from '@openledger/primitives'
import { describe, expect, it } from 'vitest'
import { createBoundedQueue } from './bounded-queue.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'
import { retry } from './retry.ts'

const fast = { minDelayMs: 1, maxDelayMs: 2 }

describe('retry', () => {
  it('repeats what is retryable and returns the first success', async () => {
    let calls = 0
    const result = await retry(async () => {
      if (++calls < 3) throw new UnavailableError('down')
      return calls
    }, fast)
    expect(result).toBe(3)
  })

  it('never repeats a bad request, and throws the last failure as it came', async () => {
    let calls = 0
    const failing = async (error: Error) => {
      calls++
      throw error
    }
    const bad = new InvalidInputError('bad')
    await expect(retry(() => failing(bad), fast)).rejects.toBe(bad)
    expect(calls).toBe(1)
    const down = new UnavailableError('down')
    await expect(retry(() => failing(down), { ...fast, retries: 2 })).rejects.toBe(down)
    expect(calls).toBe(4)
  })

  it('bounds each pause by the exponential, at least what the error asks for', async () => {
    const delays: number[] = []
    const options = { retries: 4, minDelayMs: 2, maxDelayMs: 5, random: () => 0.999 }
    const onRetry = (_error: BaseError, _attempt: number, delay: number) => delays.push(delay)
    await retry(async () => Promise.reject(new UnavailableError('x')), { ...options, onRetry }).catch(
      () => {},
    )
    expect(delays).toEqual([2, 4, 5, 5])
    const asking = new UnavailableError('x', { meta: { retryAfterMs: 12 } })
    await retry(async () => Promise.reject(asking), { ...options, retries: 1, onRetry }).catch(() => {})
    expect(delays.at(-1)).toBe(12)
  })

  it('stops waiting when aborted', async () => {
    const controller = new AbortController()
    const running = retry(async () => Promise.reject(new UnavailableError('x')), {
      minDelayMs: 60_000,
      maxDelayMs: 60_000,
      random: () => 0.9,
      signal: controller.signal,
    })
    setTimeout(() => controller.abort(), 5)
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('bounded queue', () => {
  it('runs at most `concurrency`, in order, and refuses beyond the limit', async () => {
    const queue = createBoundedQueue({ name: 'work', concurrency: 2, limit: 2 })
    const order: number[] = []
    let most = 0
    const gates = [0, 1, 2, 3].map(() => Promise.withResolvers<void>())
    const runs = gates.map((gate, index) =>
      queue.run(async () => {
        order.push(index)
        most = Math.max(most, queue.active)
        await gate.promise
        return index
      }),
    )
    expect(queue).toMatchObject({ active: 2, waiting: 2, full: true })
    await expect(queue.run(async () => 9)).rejects.toMatchObject({ code: 'OVERLOADED', retryable: true })
    for (const gate of gates) gate.resolve()
    expect(await Promise.all(runs)).toEqual([0, 1, 2, 3])
    expect(order).toEqual([0, 1, 2, 3])
    expect(most).toBe(2)
    expect(queue).toMatchObject({ active: 0, waiting: 0 })
  })

  it('gives the place back after failures and after leaving the line', async () => {
    const queue = createBoundedQueue({ name: 'work', concurrency: 1, limit: 1 })
    await expect(queue.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x')
    const gate = Promise.withResolvers<void>()
    const first = queue.run(() => gate.promise)
    const controller = new AbortController()
    const second = queue.run(async () => 2, controller.signal)
    controller.abort(new Error('left'))
    await expect(second).rejects.toThrow('left')
    expect(queue.waiting).toBe(0)
    gate.resolve()
    await first
    expect(await queue.run(async () => 3)).toBe(3)
  })
})

describe('circuit breaker', () => {
  it('opens after failures of the peer, not after bad requests, and tries again', async () => {
    const states: string[] = []
    const breaker = createCircuitBreaker({
      name: 'peer',
      threshold: 2,
      halfOpenAfterMs: 2000,
      onState: (s) => states.push(s),
    })
    for (let i = 0; i < 5; i++)
      await breaker.run(() => Promise.reject(new InvalidInputError('bad'))).catch(() => {})
    expect(breaker.state).toBe('closed')
    for (let i = 0; i < 2; i++)
      await breaker.run(() => Promise.reject(new UnavailableError('down'))).catch(() => {})
    await expect(breaker.run(async () => 1)).rejects.toMatchObject({ code: 'CIRCUIT_OPEN', retryable: true })
    await expect.poll(() => breaker.run(async () => 1).catch(() => 0)).toBe(1)
    expect(states).toEqual(['open', 'half-open', 'closed'])
  })

  it('passes errors through as they came', async () => {
    const error = new BaseError('odd', { code: 'ODD' })
    await expect(createCircuitBreaker({ name: 'peer' }).run(() => Promise.reject(error))).rejects.toBe(error)
  })
})
