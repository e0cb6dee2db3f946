import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { openDatabase, silentLogger } from '@openledger/service'
import { describe, expect, it } from 'vitest'
import { createJournal, sha256 } from '../journal/journal.ts'
import { MIGRATIONS } from '../journal/schema.ts'
import { createPayloadFiles } from '../store/payload-files.ts'
import { createPayloadStore } from '../store/payload-store.ts'
import { createByteGate } from './byte-gate.ts'
import { readBody } from './read-body.ts'
import { receiveUpload } from './receive-upload.ts'

describe('byte gate', () => {
  it('lets in what fits, in order, and gives places back once', async () => {
    const gate = createByteGate({ limit: 10, queue: 2 })
    const order: string[] = []
    const first = await gate.enter(6)
    const enter = async (bytes: number, name: string) => {
      const leave = await gate.enter(bytes)
      order.push(name)
      return leave
    }
    const second = enter(6, 'second')
    const third = enter(1, 'third')
    await expect(gate.enter(1)).rejects.toMatchObject({ code: 'OVERLOADED', retryable: true })
    expect(gate).toMatchObject({ used: 6, waiting: 2 })
    first()
    first()
    for (const leave of [await second, await third]) leave()
    expect(order).toEqual(['second', 'third'])
    expect(gate.used).toBe(0)
  })

  it('gives all the room to what is larger than all the room', async () => {
    const gate = createByteGate({ limit: 10, queue: 2 })
    const leave = await gate.enter(1000)
    expect(gate.used).toBe(10)
    leave()
    expect(gate.used).toBe(0)
  })

  it('lets one leave the line', async () => {
    const gate = createByteGate({ limit: 10, queue: 2 })
    const leave = await gate.enter(10)
    const controller = new AbortController()
    const waiting = gate.enter(5, controller.signal)
    controller.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
    leave()
    expect(gate).toMatchObject({ used: 0, waiting: 0 })
  })
})

describe('readBody', () => {
  it('puts the pieces of a declared length in their places', async () => {
    const whole = Buffer.from(Array.from({ length: 50_000 }, (_, i) => i % 251))
    const pieces = [whole.subarray(0, 1), whole.subarray(1, 40_000), whole.subarray(40_000)]
    const body = { payload: whole, key: sha256(whole) }
    expect(await readBody(Readable.from(pieces), 50_000, 50_000)).toEqual(body)
    expect(await readBody(Readable.from(pieces), 50_000)).toEqual(body)
  })

  it.each([262_144, 262_145, 1_000_000])('hashes %d bytes in pieces as in one', async (size) => {
    const whole = Buffer.from(Array.from({ length: size }, (_, i) => i % 251))
    const pieces = [whole.subarray(0, 65_536), whole.subarray(65_536, 70_000), whole.subarray(70_000)]
    const { payload, key } = await readBody(Readable.from(pieces), size, size)
    expect([payload.equals(whole), key]).toEqual([true, sha256(whole)])
  })

  it('takes up to the limit and refuses nothing, more and broken streams', async () => {
    const { payload } = await readBody(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3)
    expect(payload).toEqual(Buffer.from('abc'))
    await expect(readBody(Readable.from([Buffer.from('abcd')]), 3)).rejects.toThrow('at most 3 bytes')
    await expect(readBody(Readable.from([]), 3)).rejects.toThrow('empty body')
    const broken = new Readable({ read() {} })
    broken.push('a')
    setImmediate(() => broken.destroy(new Error('gone')))
    await expect(readBody(broken, 3)).rejects.toThrow('gone')
    await expect(readBody(broken, 3)).rejects.toThrow('broke off')
  })
})

function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'))
  const database = openDatabase(':memory:', MIGRATIONS)
  const journal = createJournal(database.sqlite)
  const files = createPayloadFiles(folder, { sync: true })
  const store = createPayloadStore({ maxSize: 1e9 }, { journal, files, logger: silentLogger() })
  const entries = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return { folder, journal, files, store, entries, sqlite: database.sqlite }
}
/** As when the journal finds no room for its last row. */
const FULL_AT_PARENT =
  "create trigger full before insert on blob when new.location = 'parts' begin select raise(abort, 'no space left'); end"
const limits = { splitAbove: 150_000, chunkSize: 100_000, maxUpload: 1_000_000 }
const bytes = (length: number) => Buffer.alloc(length, (length % 251) + 1)

describe('receiveUpload', () => {
  it('keeps a single payload as long as it may', async () => {
    const { journal, entries, ...deps } = setUp()
    const whole = Buffer.concat([bytes(100_000), bytes(50_000)])
    const source = Readable.from([bytes(100_000), bytes(50_000)])
    const { row, payload } = await receiveUpload(source, limits, deps)
    expect(row).toMatchObject({ key: sha256(whole), size: 150_000, promised: true, location: 'file' })
    expect(payload?.equals(whole)).toBe(true)
    expect(entries()).toHaveLength(1)
  })

  it('cuts at the part size whatever the chunks are', async () => {
    const { journal, ...deps } = setUp()
    const whole = Buffer.from(Array.from({ length: 250_001 }, (_, index) => index % 256))
    const chunks = [1, 7, 99_999, 100_000, 250_000].map((end, index, all) =>
      whole.subarray(all[index - 1] ?? 0, end),
    )
    const { row } = await receiveUpload(Readable.from([...chunks, whole.subarray(250_000)]), limits, deps)
    expect(row).toMatchObject({ key: sha256(whole), size: 250_001, location: 'parts' })
    const parts = journal.parts(row.key)
    expect(parts.map(({ size }) => size)).toEqual([100_000, 100_000, 50_001])
    const loaded = await Promise.all(parts.map(({ key }) => deps.store.load(journal.find(key)!)))
    expect(Buffer.concat(loaded.map((part) => part!))).toEqual(whole)
  })

  it.each([
    [
      'breaks off',
      async function* () {
        yield bytes(350_000)
        throw new Error('connection lost')
      },
      'connection lost',
    ],
    [
      'is too large',
      async function* () {
        for (let i = 0; i < 11; i++) yield bytes(100_000)
      },
      'at most 1000000 bytes',
    ],
    ['is empty', async function* () {}, 'empty body'],
  ])('leaves nothing of an upload that %s', async (_, source, message) => {
    const { journal, entries, ...deps } = setUp()
    await expect(receiveUpload(Readable.from(source()), limits, deps)).rejects.toThrow(message)
    expect(entries()).toEqual([])
    expect(journal.counts()).toEqual([])
  })

  it.each(['draft', 'keep', 'journal'])('leaves nothing when there is no room left (%s)', async (where) => {
    const { files, journal, store, entries, sqlite } = setUp()
    let writes = 0
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    const failing = (name: string) => {
      if (name === where && ++writes === 3) throw full
    }
    const draft: typeof files.draft = async (part) => {
      failing('draft')
      return files.draft(part)
    }
    const keep: typeof files.keep = async (path, key) => {
      failing('keep')
      return files.keep(path, key)
    }
    const narrow = createPayloadStore(
      { maxSize: 1e9 },
      { journal, files: { ...files, keep }, logger: silentLogger() },
    )
    if (where === 'journal') sqlite.exec(FULL_AT_PARENT)
    const whole = Buffer.concat([bytes(100_000), bytes(100_001), bytes(100_002), bytes(90_000)])
    const deps = { store: narrow, files: { ...files, draft } }
    await expect(receiveUpload(Readable.from([whole]), limits, deps)).rejects.toThrow('no space left')
    expect(entries()).toEqual([])
    expect(journal.counts()).toEqual([])
    expect(narrow.cachedBytes).toBe(0)
    sqlite.exec('drop trigger if exists full')
    const { row } = await receiveUpload(Readable.from([whole]), limits, { store, files })
    expect(journal.parts(row.key)).toHaveLength(4)
  })

  it('reads no further ahead than the part that is being written', async () => {
    const { files, store } = setUp()
    let [sent, written, ahead] = [0, 0, 0]
    const source = async function* () {
      for (let i = 0; i < 500; i++) {
        sent += 20_000
        ahead = Math.max(ahead, sent - written)
        yield Buffer.alloc(20_000, i)
      }
    }
    const slow: typeof files.draft = async (part) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      written += part.length
      return files.draft(part)
    }
    const large = { splitAbove: 150_000, chunkSize: 100_000, maxUpload: 20_000_000 }
    await receiveUpload(Readable.from(source()), large, { store, files: { ...files, draft: slow } })
    // What is not split yet, a part, and the stream's own buffer of 16 pieces.
    expect(ahead).toBeLessThanOrEqual(150_000 + 100_000 + 17 * 20_000)
  })

  it('discards the drafts of an earlier process', async () => {
    const { folder, files, entries } = setUp()
    await files.draft(bytes(10))
    expect(entries()).toHaveLength(1)
    createPayloadFiles(folder, { sync: true })
    expect(entries()).toEqual([])
  })
})
