import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, silentLogger } from '@openledger/service'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Backend } from '../backend/backend.ts'
import { createByteGate } from '../intake/byte-gate.ts'
import { createJournal, sha256 } from '../journal/journal.ts'
import { MIGRATIONS } from '../journal/schema.ts'
import { createAdapterMetrics } from '../metrics.ts'
import { createBufferPool } from '../store/buffer-pool.ts'
import { createPayloadFiles } from '../store/payload-files.ts'
import { createPayloadStore } from '../store/payload-store.ts'
import { createHold } from './held.ts'
import { createReadStored } from './read-stored.ts'
import { createRetriever } from './retriever.ts'

const SIZE = 100_000
const BLOB = 131_072
const commitmentOf = (bytes: Buffer) => Buffer.concat([Buffer.of(1, 0), sha256(bytes)])
const payloads = [1, 2, 3].map((seed) => Buffer.alloc(SIZE, seed))

/** A network that counts, and is as quick as it is told to be. @param memory bytes of the cache in memory */
function setUp({ memory = 0, network = async () => {} } = {}) {
  const { sqlite } = openDatabase(':memory:', MIGRATIONS)
  const journal = createJournal(sqlite)
  const logger = silentLogger()
  const files = createPayloadFiles(mkdtempSync(join(tmpdir(), 'retriever-')), { sync: false })
  const store = createPayloadStore({ maxSize: 1e9 }, { journal, files, logger })
  const room = createByteGate({ limit: 2 * BLOB, queue: 0 })
  const pool = createBufferPool({ maxIdle: 1e6 })
  const hold = createHold({ room, pool })
  const byCommitment = new Map(payloads.map((bytes) => [commitmentOf(bytes).toString('hex'), bytes]))
  let fetched = 0
  const backend = {
    layer: 0,
    sizeOf: () => BLOB,
    async retrieve(commitment: Buffer) {
      fetched++
      await network()
      return Buffer.from(byCommitment.get(commitment.toString('hex'))!)
    },
  } as unknown as Backend
  const retriever = createRetriever(
    { concurrency: 64, queue: 64, retries: 0, timeout: 5000, cacheMemory: memory, verify: 'hash' },
    {
      ...{ backend, journal, store, pool, logger },
      ...{ hold, readStored: createReadStored({ store, pool, hold }) },
      metrics: createAdapterMetrics(),
    },
  )
  onTestFinished(() => retriever.close())
  const read = (index: number) => retriever.retrieve(commitmentOf(payloads[index]!))
  /** Reads and is done: afterwards the payload is on the disk. */
  const bring = async (index: number) => {
    ;(await read(index)).release()
    await expect.poll(() => journal.keyOf(commitmentOf(payloads[index]!))).toBeDefined()
  }
  return { room, retriever, read, bring, fetched: () => fetched }
}

describe('retriever', () => {
  it('limits what is fetched from the network by the bytes of its blobs', async () => {
    const { room, read } = setUp()
    const [first, second] = await Promise.all([read(0), read(1)])
    expect(room.used).toBe(2 * BLOB)
    await expect(read(2)).rejects.toMatchObject({ code: 'OVERLOADED' })
    first.release()
    const third = await read(2)
    expect(third.payload.equals(payloads[2]!)).toBe(true)
    for (const held of [second, third]) held.release()
    expect(room.used).toBe(0)
  })

  it.each([
    ['the disk', 0],
    ['memory', 8 * SIZE],
  ])('limits what is read from %s by its bytes, until its readers have it', async (_where, memory) => {
    const { room, read, bring, fetched } = setUp({ memory })
    for (const index of [0, 1, 2]) await bring(index)
    const [first, second] = [await read(0), await read(1)]
    expect(room.used).toBe(2 * SIZE)
    await expect(read(2)).rejects.toMatchObject({ code: 'OVERLOADED' })
    for (const held of [first, second]) held.release()
    const third = await read(2)
    const again = [await read(2)]
    expect([first, third].map(({ payload }) => payload.length)).toEqual([SIZE, SIZE])
    for (const { payload } of [third, ...again]) expect(payload.equals(payloads[2]!)).toBe(true)
    for (const held of [third, ...again]) held.release()
    expect([room.used, fetched()]).toEqual([0, 3])
  })

  it('fetches once for all who ask at the same time', async () => {
    const { room, read, fetched } = setUp()
    const [first, second] = await Promise.all([read(0), read(0)])
    expect([fetched(), room.used]).toEqual([1, BLOB])
    first.release()
    expect(room.used).toBe(BLOB)
    expect(second.payload.equals(payloads[0]!)).toBe(true)
    second.release()
    expect(room.used).toBe(0)
  })

  it('gives the room back when the network fails', async () => {
    const { room, read } = setUp({ network: () => Promise.reject(new Error('down')) })
    await expect(read(0)).rejects.toMatchObject({ code: 'RETRIEVAL_FAILED' })
    expect(room.used).toBe(0)
  })
})
