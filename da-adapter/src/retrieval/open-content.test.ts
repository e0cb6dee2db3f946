import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { encodeManifest, innerCommitment, manifestCommitment } from '../commitment/manifest.ts'
import { createByteGate } from '../intake/byte-gate.ts'
import { type Journal, sha256 } from '../journal/journal.ts'
import { createBufferPool } from '../store/buffer-pool.ts'
import { createHold } from './held.ts'
import { createContentReader } from './open-content.ts'
import type { Retriever } from './retriever.ts'

const PARTS = 60
const parts = Array.from({ length: PARTS }, (_, i) => Buffer.alloc(200_000, i))
const commitmentOf = (bytes: Buffer) => Buffer.concat([Buffer.of(1, 0, 3), sha256(bytes)])

/** A network that counts what is fetched from it. */
function setUp() {
  const manifest = encodeManifest({
    hash: sha256(...parts),
    size: PARTS * 200_000,
    parts: parts.map((part) => ({ size: part.length, hash: sha256(part), commitment: commitmentOf(part) })),
  })
  const network = new Map([manifest, ...parts].map((bytes) => [commitmentOf(bytes).toString('hex'), bytes]))
  const fetched: string[] = []
  const room = createByteGate({ limit: 1_000_000, queue: 0 })
  const hold = createHold({ room, pool: createBufferPool({ maxIdle: 0 }) })
  const retriever = {
    async retrieve(commitment: Buffer) {
      fetched.push(commitment.toString('hex'))
      const bytes = network.get(commitment.toString('hex'))!
      return hold(bytes.length, async () => bytes)
    },
  } as unknown as Retriever
  const reader = createContentReader({
    journal: { find: () => undefined } as unknown as Journal,
    ...{ retriever, readStored: async () => undefined },
  })
  return { commitment: manifestCommitment(commitmentOf(manifest)), reader, fetched, room }
}

describe('reading a large upload', () => {
  it('fetches no further ahead than the reader reads', async () => {
    const { commitment, reader, fetched } = setUp()
    expect(innerCommitment(commitment)[1]).toBe(0)
    const { size, body } = await reader.byCommitment(commitment)
    expect(size).toBe(PARTS * 200_000)
    const read: Buffer[] = []
    let bytes = 0
    for await (const piece of body) {
      read.push(piece as Buffer)
      bytes += (piece as Buffer).length
      for (let i = 0; i < 5; i++) await turn()
      // The manifest, the parts that were read, one in the stream's buffer, one on its way, one ahead.
      expect(fetched.length).toBeLessThanOrEqual(1 + bytes / 200_000 + 3)
    }
    expect(Buffer.concat(read).equals(Buffer.concat(parts))).toBe(true)
    expect(new Set(fetched).size).toBe(1 + PARTS)
  })

  it('counts two parts at most, and none when its reader is done or has gone', async () => {
    const { commitment, reader, room } = setUp()
    const [done, gone, unread] = [
      await reader.byCommitment(commitment),
      await reader.byCommitment(commitment),
      await reader.byCommitment(commitment),
    ]
    unread.release()
    expect(room.used).toBe(2 * 200_000)
    for await (const _piece of gone.body) break
    gone.release()
    await turn()
    expect(room.used).toBe(200_000)
    for await (const _piece of done.body) expect(room.used).toBeLessThanOrEqual(2 * 200_000)
    expect(room.used).toBe(0)
    done.release()
    expect(room.used).toBe(0)
  })
})
