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

  it('keeps what may lie ready and nothing of elsewhere', () => {
    const pool = createBufferPool({ maxIdle: 150_000 })
    const buffers = [pool.take(100_000), pool.take(100_000)]
    for (const buffer of [...buffers, Buffer.alloc(131_072), pool.take(10)]) pool.give(buffer)
    const again = [pool.take(100_000), pool.take(100_000)].map(({ buffer }) => buffer)
    expect(again[0]).toBe(buffers[0]!.buffer)
    expect(again[1]).not.toBe(buffers[1]!.buffer)
  })
})
