import { describe, expect, it } from 'vitest'
import { createBufferPool } from './buffer-pool.ts'

describe('buffer pool', () => {
  it('gives the same memory again, to one at a time', () => {
    const pool = createBufferPool({ maxIdle: 1_000_000 })
    const first = pool.take(100_000)
    const second = pool.take(100_000)
    expect(first).toHaveLength(100_000)
    expect(first.buffer).not.toBe(second.buffer)
    pool.give(first.subarray(5))
    pool.give(first)
    const third = pool.take(70_000)
    expect(third.buffer).toBe(first.buffer)
    expect(pool.take(70_000).buffer).not.toBe(first.buffer)
  })

  it('waits for the last holder', () => {
    const pool = createBufferPool({ maxIdle: 1_000_000 })
    const buffer = pool.keep(pool.take(100_000))
    pool.give(buffer)
    expect(pool.take(100_000).buffer).not.toBe(buffer.buffer)
    pool.give(buffer)
    expect(pool.take(100_000).buffer).toBe(buffer.buffer)
  })

  it('keeps what may lie ready, of every size, and nothing of elsewhere', () => {
    const pool = createBufferPool({ maxIdle: 300_000 })
    const small = [pool.take(100_000), pool.take(100_000)] as const
    for (const buffer of [...small, Buffer.alloc(131_072), pool.take(10)]) pool.give(buffer)
    const large = pool.take(200_000)
    // The longest idle makes room.
    pool.give(large)
    expect(pool.take(200_000).buffer).toBe(large.buffer)
    expect(pool.take(100_000).buffer).not.toBe(small[0].buffer)
  })
})
