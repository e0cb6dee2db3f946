import { randomBytes } from 'node:crypto'

/** Time that the puts of a cell, or its gets, take at most, unless two rounds take longer. */
const CELL_MS = 1000
/** Bytes that a cell moves at most. */
const CELL_BYTES = 268_435_456
const BLOCK = randomBytes(65_536)

/** Something that stores bytes and gives them back. */
export type Subject = {
  readonly name: string
  /** Processor time of the process that is measured, milliseconds: it tells more than the clock where others share the machine. */
  processorMs?(): number
  put(payload: Uint8Array): Promise<unknown>
  get(reference: never): Promise<Uint8Array>
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

/**
 * Puts distinct payloads until time is up, but no more than fit into memory, and gets each of them once, `concurrency` at a time; every answer
 * is compared.
 */
export async function measureCell(subject: Subject, size: number, concurrency: number): Promise<CellResult> {
  const most = Math.max(2 * concurrency, Math.floor(CELL_BYTES / size))
  const payloads: Uint8Array[] = []
  const references: unknown[] = []
  const put = await timed(subject, most, concurrency, size, async (i) => {
    payloads[i] = payloadOf(size, i)
    references[i] = await subject.put(payloads[i]!)
  })
  const get = await timed(subject, payloads.length, concurrency, size, async (i) => {
    const found = await subject.get(references[i] as never)
    if (Buffer.compare(found, payloads[i]!) !== 0) throw new Error(`${subject.name} gave back other bytes`)
  })
  return { put, get }
}

/** Distinct and incompressible; one random block is enough for that. */
function payloadOf(size: number, index: number): Uint8Array {
  const payload = Buffer.allocUnsafe(size)
  for (let at = 0; at < size; at += BLOCK.length) BLOCK.copy(payload, at)
  payload.writeUInt32BE(index, 0)
  // Of another run or another subject too.
  randomBytes(8).copy(payload, 4)
  return payload
}

/** Until `most` requests are made or, after two for each that is under way at a time, time is up. */
async function timed(
  subject: Subject,
  most: number,
  concurrency: number,
  size: number,
  body: (index: number) => Promise<void>,
): Promise<Measured> {
  const latencies: number[] = []
  let next = 0
  const before = subject.processorMs?.()
  const started = performance.now()
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < most && (next < 2 * concurrency || performance.now() - started < CELL_MS)) {
        const index = next++
        const began = performance.now()
        await body(index)
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
