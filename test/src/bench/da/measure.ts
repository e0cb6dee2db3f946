import { randomBytes } from 'node:crypto'

/** Bytes that the puts of a cell move at most. */
const CELL_BYTES = 268_435_456
const BLOCK = randomBytes(65_536)

/** Something that stores bytes and gives them back. */
export type Subject = {
  readonly name: string
  /** Processor time of the process that is measured, milliseconds: it tells more than the clock where others share the machine. */
  processorMs?(): number
  /** As many requests at the same time as callers; each has a `lane` of its own, from 0. */
  put(payload: Uint8Array, lane: number): Promise<unknown>
  get(reference: never, lane: number): Promise<Uint8Array>
}

export type Measured = {
  readonly megabytesPerSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Processor time of the process that was measured, milliseconds a request. */
  readonly processor: number | undefined
}

export type CellResult = { readonly put: Measured; readonly get: Measured }

/** `ms` = time that the puts of a cell, or its gets, take, unless `least` for each lane take longer. */
export type Cell = {
  readonly size: number
  readonly concurrency: number
  readonly ms: number
  readonly least: number
}

/** Puts distinct payloads until time is up and gets them, in turn, until time is up again; every answer is compared. */
export async function measureCell(subject: Subject, cell: Cell): Promise<CellResult> {
  // Of this subject and round alone: nothing that is put was ever there.
  const salt = randomBytes(8)
  const references: unknown[] = []
  const most = Math.max(cell.least * cell.concurrency, Math.floor(CELL_BYTES / cell.size))
  const put = await timed(subject, cell, most, async (i, lane) => {
    references[i] = await subject.put(payloadOf(cell.size, i, salt), lane)
  })
  const get = await timed(subject, cell, Number.POSITIVE_INFINITY, async (i, lane) => {
    const index = i % references.length
    const found = await subject.get(references[index] as never, lane)
    if (!same(found, cell.size, index, salt)) throw new Error(`${subject.name} gave back other bytes`)
  })
  return { put, get }
}

/** Distinct by their beginning, incompressible: one random block is enough for that. */
function payloadOf(size: number, index: number, salt: Buffer): Uint8Array {
  const payload = Buffer.allocUnsafe(size)
  for (let at = 0; at < size; at += BLOCK.length) BLOCK.copy(payload, at)
  payload.writeUInt32BE(index, 0)
  salt.copy(payload, 4)
  return payload
}

function same(found: Uint8Array, size: number, index: number, salt: Buffer): boolean {
  const begin = payloadOf(Math.min(size, BLOCK.length), index, salt)
  if (found.length !== size || Buffer.compare(found.subarray(0, begin.length), begin) !== 0) return false
  for (let at = BLOCK.length; at < size; at += BLOCK.length) {
    const part = found.subarray(at, at + BLOCK.length)
    if (Buffer.compare(part, BLOCK.subarray(0, part.length)) !== 0) return false
  }
  return true
}

/** Until `most` requests are made or, after the least for each lane, time is up. */
async function timed(
  subject: Subject,
  { size, concurrency, ms, least }: Cell,
  most: number,
  body: (index: number, lane: number) => Promise<void>,
): Promise<Measured> {
  const latencies: number[] = []
  let next = 0
  const before = subject.processorMs?.()
  const started = performance.now()
  await Promise.all(
    Array.from({ length: concurrency }, async (_, lane) => {
      while (next < most && (next < least * concurrency || performance.now() - started < ms)) {
        const index = next++
        const began = performance.now()
        await body(index, lane)
        latencies.push(performance.now() - began)
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const count = next
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.min(count - 1, Math.floor(count * share))]!
  const processor = before === undefined ? undefined : (subject.processorMs!() - before) / count
  return { megabytesPerSecond: (count * size) / 1e6 / seconds, p50: at(0.5), p99: at(0.99), processor }
}
