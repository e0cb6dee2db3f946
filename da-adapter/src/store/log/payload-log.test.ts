import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLogger } from '@openledger/service'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../journal/journal.ts'
import { createBufferPool } from '../buffer-pool.ts'
import { createAppendFile } from './append-file.ts'
import { openPayloadLog, type PayloadLog } from './payload-log.ts'
import { decodeHeader, encodeHeader, HEADER_BYTES } from './record.ts'

const newPath = () => join(mkdtempSync(join(tmpdir(), 'payload-log-')), 'log')
const open = (path: string, sync = false) =>
  openPayloadLog(path, { sync }, { pool: createBufferPool({ maxIdle: 1e7 }), logger: silentLogger() })
const payload = (seed: number, length: number) => Buffer.alloc(length, seed)
/** Around the sizes at which the way of writing, reading or checking changes. */
const SIZES = [1, 4_096, 65_535, 65_536, 262_144, 262_145, 1_000_000]

async function fill(log: PayloadLog): Promise<Buffer[]> {
  const payloads = SIZES.map((size, seed) => payload(seed, size))
  await Promise.all(payloads.map((bytes) => log.append(sha256(bytes), bytes)))
  return payloads
}

describe('payload log', () => {
  it('writes small ones together and answers a large one before the next is written', async () => {
    const file = createAppendFile(openSync(newPath(), 'w+'), { end: 0, sync: false })
    const large = [payload(1, 300_000), payload(2, 300_000), payload(3, 300_000)]
    const small = [payload(4, 10), payload(5, 20)]
    const ends = await Promise.all(
      [...large, ...small].map(async (piece) => ({ at: await file.append([piece]), end: file.end })),
    )
    expect(ends).toEqual([
      { at: 0, end: 300_000 },
      { at: 300_000, end: 600_000 },
      // What is small is written at once.
      { at: 600_000, end: 900_030 },
      { at: 900_000, end: 900_030 },
      { at: 900_010, end: 900_030 },
    ])
    await file.close()
  })

  it.each([false, true])('gives back what came at once, also to the next process (sync %s)', async (sync) => {
    const path = newPath()
    const log = open(path, sync)
    const payloads = await fill(log)
    for (const bytes of payloads) expect(await log.read(sha256(bytes))).toEqual(bytes)
    expect(await log.read(sha256(payload(99, 5)))).toBeUndefined()
    const { bytes: before } = log
    await fill(log)
    expect(log.bytes).toBe(before)
    await log.close()
    const next = open(path)
    for (const bytes of payloads) expect(await next.read(sha256(bytes))).toEqual(bytes)
    await next.close()
  })

  it.each([1, 43, 44, 100])(
    'forgets a last record that lacks %d bytes, and goes on in its place',
    async (lacking) => {
      const path = newPath()
      const log = open(path)
      const payloads = await fill(log)
      await log.close()
      truncateSync(path, log.bytes - lacking)
      const next = open(path)
      const last = payloads.at(-1)!
      expect(await next.read(sha256(last))).toBeUndefined()
      expect(next.bytes).toBe(log.bytes - last.length - HEADER_BYTES)
      await next.append(sha256(last), last)
      for (const bytes of payloads) expect(await next.read(sha256(bytes))).toEqual(bytes)
      await next.close()
    },
  )

  it('overwrites rubbish after the end', async () => {
    const path = newPath()
    const log = open(path)
    await fill(log)
    await log.close()
    appendFileSync(path, encodeHeader(sha256(), 1_000_000))
    const next = open(path)
    expect(next.bytes).toBe(log.bytes)
    const more = payload(50, 100)
    await next.append(sha256(more), more)
    await next.close()
    expect(await open(path).read(sha256(more))).toEqual(more)
  })

  it('drops the one payload that the disk has damaged, whether hashed or sealed, and takes it again', async () => {
    const path = newPath()
    const log = open(path)
    const [small, large] = [payload(1, 1_000), payload(2, 100_000)]
    for (const bytes of [small, large]) await log.append(sha256(bytes), bytes)
    const disk = readFileSync(path)
    disk[HEADER_BYTES + 5]! ^= 1
    disk[2 * HEADER_BYTES + small.length + 99_999]! ^= 1
    writeFileSync(path, disk)
    for (const bytes of [small, large]) {
      expect(await log.read(sha256(bytes))).toBeUndefined()
      await log.append(sha256(bytes), bytes)
      expect(await log.read(sha256(bytes))).toEqual(bytes)
    }
    await log.close()
  })

  it('loses one payload to a damaged header, not those behind it', async () => {
    const path = newPath()
    const log = open(path)
    const payloads = [payload(1, 3_000_000), payload(2, 10), payload(3, 10)]
    for (const bytes of payloads) await log.append(sha256(bytes), bytes)
    await log.close()
    const disk = readFileSync(path)
    disk[5]! ^= 1
    writeFileSync(path, disk)
    const next = open(path)
    const found = await Promise.all(payloads.map((bytes) => next.read(sha256(bytes))))
    expect(found).toEqual([undefined, payloads[1], payloads[2]])
    expect(next.bytes).toBe(log.bytes)
    await next.close()
  })
})

describe('record header', () => {
  it('is read back, and not with any bit changed', () => {
    const header = encodeHeader(sha256(Buffer.of(1)), 4_000_000_000)
    expect(decodeHeader(header)).toEqual({ key: sha256(Buffer.of(1)), size: 4_000_000_000 })
    for (let bit = 0; bit < 8 * HEADER_BYTES; bit++) {
      const wrong = Buffer.from(header)
      wrong[bit >> 3]! ^= 1 << (bit & 7)
      expect(decodeHeader(wrong)).toBeUndefined()
    }
  })
})

describe('append file', () => {
  it('cuts off what the disk had no room for, and goes on behind what it had', async () => {
    // Every write to it fails: there is no room.
    const full = createAppendFile(openSync('/dev/full', 'r+'), { end: 7, sync: false })
    for (const size of [10, 300_000]) {
      const answers = await Promise.allSettled([
        full.append([payload(1, size)]),
        full.append([payload(2, 5)]),
      ])
      expect(answers.map((answer) => answer.status === 'rejected' && answer.reason.code)).toEqual([
        'ENOSPC',
        'ENOSPC',
      ])
      expect(full.end).toBe(7)
    }
    await full.close()
  })

  it('rejects what it cannot write, and keeps the order of what it can', async () => {
    const path = newPath()
    const file = createAppendFile(openSync(path, 'w+'), { end: 0, sync: false })
    const pieces = [payload(1, 10), payload(2, 300_000), payload(3, 10), payload(4, 300_000)]
    const places = await Promise.all(pieces.map((piece) => file.append([piece])))
    expect(places).toEqual([0, 10, 300_010, 300_020])
    await file.close()
    expect(readFileSync(path)).toEqual(Buffer.concat(pieces))
    const readOnly = openSync(path, 'r')
    const refused = createAppendFile(readOnly, { end: 0, sync: false })
    await expect(refused.append([payload(1, 10)])).rejects.toMatchObject({ code: 'EBADF' })
    closeSync(readOnly)
  })
})
