import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, silentLogger } from '@openledger/service'
import { describe, expect, it } from 'vitest'
import { type BlobRow, createJournal, sha256 } from '../journal/journal.ts'
import { MIGRATIONS } from '../journal/schema.ts'
import { createBufferPool } from './buffer-pool.ts'
import { createLruCache } from './lru-cache.ts'
import { createPayloadFiles } from './payload-files.ts'
import { createPayloadStore } from './payload-store.ts'

function setUp(maxSize = 1e9) {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  const { sqlite } = openDatabase(':memory:', MIGRATIONS)
  const journal = createJournal(sqlite)
  const files = createPayloadFiles(folder, { sync: true })
  const store = createPayloadStore({ maxSize }, { journal, files, logger: silentLogger() })
  return { folder, sqlite, journal, files, store }
}
const payload = (seed: number, length: number) => Buffer.alloc(length, seed)
const content = (seed: number, length: number) => {
  const bytes = payload(seed, length)
  return { payload: bytes, key: sha256(bytes) }
}
const commitment = (seed: number) => Buffer.alloc(40, seed)

describe('payload store', () => {
  it.each([1, 65_536, 65_537, 300_000])('gives back %d bytes', async (length) => {
    const { store } = setUp()
    const row = await store.accept(content(7, length), { promised: true })
    expect(row.location).toBe(length <= 65_536 ? 'inline' : 'file')
    expect(await store.load(row)).toEqual(payload(7, length))
  })

  it('notices a damaged file and a damaged row, and drops them', async () => {
    const { store, journal, sqlite, folder } = setUp()
    const large = await store.accept(content(1, 100_000), { promised: true })
    const path = join(folder, large.key.toString('hex', 0, 1), large.key.toString('hex'))
    const bytes = readFileSync(path)
    bytes[5_000]! ^= 1
    writeFileSync(path, bytes)
    expect(await store.load(large)).toBeUndefined()
    expect(journal.find(large.key)?.location).toBe('none')
    const small = await store.accept(content(2, 100), { promised: true })
    sqlite.prepare('update payload set bytes = ? where key = ?').run(payload(3, 100), small.key)
    expect(await store.load(small)).toBeUndefined()
    const again = await store.accept(content(2, 100), { promised: true })
    expect(await store.load(again)).toEqual(payload(2, 100))
  })

  it('knows a commitment row that the disk has damaged', async () => {
    const { store, journal, sqlite } = setUp()
    const row = await store.accept(content(1, 100), { promised: true })
    await journal.complete(row.key, commitment(1))
    expect(journal.keyOf(commitment(1))).toEqual(row.key)
    sqlite.prepare('update certificate set key = ?').run(sha256(Buffer.of(9)))
    expect(journal.keyOf(commitment(1))).toBeUndefined()
  })

  it('writes without waiting for the disk as well, whole or not at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'store-'))
    const files = createPayloadFiles(folder, { sync: false })
    const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 1).fill(2, 1)]
    for (const [i, key] of keys.entries()) await files.write(key, payload(i, 100_000))
    for (const [i, key] of keys.entries())
      expect(await files.read(key, 100_000, Buffer.alloc)).toEqual(payload(i, 100_000))
    expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  })

  it('drops the least recently read first, never what is promised or pinned', async () => {
    const { store, journal, folder } = setUp(350_000)
    const rows: BlobRow[] = []
    for (const seed of [1, 2, 3]) {
      const row = await store.accept(content(seed, 100_000), { promised: false })
      await journal.complete(row.key, commitment(seed))
      rows.push(row)
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await store.load(rows[0]!)
    const open = await store.accept(content(4, 100_000), { promised: true })
    await expect
      .poll(() => rows.map(({ key }) => journal.find(key)?.location))
      .toEqual(['file', 'none', 'file'])
    await store.accept(content(5, 100_000), { promised: false, pinned: 2 })
    await expect.poll(() => store.cachedBytes).toBeLessThanOrEqual(350_000)
    expect(await store.load(journal.find(open.key)!)).toBeDefined()
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(files).toHaveLength(3)
  })

  it('pins the parts of an upload until it is complete', async () => {
    const { store, journal, files } = setUp()
    const part = payload(1, 100_000)
    const parts = [{ key: sha256(part), size: part.length, draft: await files.draft(part) }]
    const whole = sha256(Buffer.of(1))
    await store.acceptParts(whole, part.length, parts)
    expect(journal.find(sha256(part))?.pinned).toBe(1)
    await journal.complete(whole, commitment(1))
    expect(journal.find(sha256(part))?.pinned).toBe(0)
  })
})

describe('group commit', () => {
  it('undoes a failing write alone', async () => {
    const { journal, sqlite } = setUp()
    sqlite.exec(
      "create trigger no_thirteen before insert on blob when new.size = 13 begin select raise(abort, 'thirteen'); end",
    )
    const accept = (size: number) =>
      journal.accept({
        key: sha256(payload(1, size)),
        size,
        location: 'inline',
        promised: true,
        inline: payload(1, size),
      })
    const results = await Promise.allSettled([accept(12), accept(13), accept(14)])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(journal.find(sha256(payload(1, 13)))).toBeUndefined()
    expect(journal.openCount()).toBe(2)
  })

  it('rejects all of a turn when the disk is full, and goes on afterwards', async () => {
    const { journal, sqlite } = setUp()
    sqlite.pragma('max_page_count = 20')
    const accept = (seed: number, size: number) =>
      journal.accept({
        key: sha256(payload(seed, size)),
        size,
        location: 'inline',
        promised: true,
        inline: payload(seed, size),
      })
    const results = await Promise.allSettled([accept(1, 10), accept(2, 60_000), accept(3, 60_000)])
    expect(results.some(({ status }) => status === 'rejected')).toBe(true)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'SQLITE_FULL' })
    }
    sqlite.pragma('max_page_count = 1000')
    expect((await accept(4, 10)).size).toBe(10)
    const kept = results.filter(({ status }) => status === 'fulfilled').length
    expect(journal.openCount()).toBe(kept + 1)
  })
})

describe('LRU cache', () => {
  it('stays within its room and forgets the oldest', () => {
    const cache = createLruCache({ maxBytes: 800 }, { pool: createBufferPool({ maxIdle: 0 }) })
    for (let i = 0; i < 9; i++) cache.set(String(i), Buffer.alloc(100))
    expect(cache.get('0')).toBeUndefined()
    expect(cache.get('1')).toBeDefined()
    cache.set('9', Buffer.alloc(100))
    expect(cache.get('1')).toBeDefined()
    expect(cache.get('2')).toBeUndefined()
    cache.set('large', Buffer.alloc(101))
    expect(cache.get('large')).toBeUndefined()
    expect(cache.bytes).toBe(800)
  })

  it('holds the buffers of the pool that it keeps, and no longer', () => {
    const pool = createBufferPool({ maxIdle: 1e6 })
    const cache = createLruCache({ maxBytes: 800_000 }, { pool })
    const [first, second] = [pool.take(100_000), pool.take(100_000)]
    cache.set('a', first)
    pool.give(first)
    expect(pool.take(100_000).buffer).not.toBe(first.buffer)
    cache.set('a', second)
    expect(pool.take(100_000).buffer).toBe(first.buffer)
  })
})
