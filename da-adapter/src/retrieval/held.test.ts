import { describe, expect, it } from 'vitest'
import { createByteGate } from '../intake/byte-gate.ts'
import { createBufferPool } from '../store/buffer-pool.ts'
import { createHold, shareHeld } from './held.ts'

const SIZE = 100_000

function setUp() {
  const room = createByteGate({ limit: 250_000, queue: 0 })
  const pool = createBufferPool({ maxIdle: 1e6 })
  const hold = createHold({ room, pool })
  const open = () => hold(SIZE, async () => pool.take(SIZE))
  /** Whether the next buffer is this one again. */
  const isFree = (buffer: Buffer) => pool.take(SIZE).buffer === buffer.buffer
  return { room, hold, open, isFree }
}

describe('a held payload', () => {
  it('counts, and is refused when there is no room', async () => {
    const { room, open, isFree } = setUp()
    const [first, second] = [(await open())!, (await open())!]
    expect(room.used).toBe(2 * SIZE)
    await expect(open()).rejects.toMatchObject({ code: 'OVERLOADED', retryable: true })
    first.release()
    first.release()
    expect(room.used).toBe(SIZE)
    expect(isFree(first.payload)).toBe(true)
    second.release()
    expect(room.used).toBe(0)
  })

  it('is not used again when its reader keeps it', async () => {
    const { room, open, isFree } = setUp()
    const held = (await open())!
    expect(held.keep()).toBe(held.payload)
    held.release()
    expect(room.used).toBe(0)
    expect(isFree(held.payload)).toBe(false)
  })

  it('gives the room back of what is not found or fails', async () => {
    const { room, hold } = setUp()
    expect(await hold(SIZE, async () => undefined)).toBeUndefined()
    await expect(hold(SIZE, () => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged')
    expect(room.used).toBe(0)
  })

  it('ends with the last of several readers', async () => {
    const { room, open, isFree } = setUp()
    const join = shareHeld(open().then((held) => held!))
    const [first, second] = await Promise.all([join(), join()])
    expect([room.used, first.payload]).toEqual([SIZE, second.payload])
    first.release()
    first.release()
    expect(room.used).toBe(SIZE)
    expect(isFree(first.payload)).toBe(false)
    second.release()
    expect(room.used).toBe(0)
    expect(isFree(first.payload)).toBe(true)
  })

  it('is kept when one of several readers keeps it', async () => {
    const { room, open, isFree } = setUp()
    const join = shareHeld(open().then((held) => held!))
    const [first, second] = await Promise.all([join(), join()])
    first.keep()
    second.release()
    expect(room.used).toBe(0)
    expect(isFree(first.payload)).toBe(false)
  })
})
