import { randomBytes } from 'node:crypto'

/** Something that stores bytes and gives them back. */
export type Subject = {
  readonly name: string
  put(payload: Uint8Array): Promise<unknown>
  get(reference: never): Promise<Uint8Array>
}

export type Measured = {
  readonly megabytesPerSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

export type CellResult = { readonly put: Measured; readonly get: Measured }

/** Puts `count` distinct payloads and gets each of them once, `concurrency` at a time; every answer is compared. */
export async function measureCell(
  subject: Subject,
  size: number,
  count: number,
  concurrency: number,
): Promise<CellResult> {
  const payloads = Array.from({ length: count }, () => payloadOf(size))
  const references: unknown[] = new Array(count)
  const put = await timed(count, concurrency, size, async (i) => {
    references[i] = await subject.put(payloads[i]!)
  })
  const get = await timed(count, concurrency, size, async (i) => {
    const found = await subject.get(references[i] as never)
    if (Buffer.compare(found, payloads[i]!) !== 0) throw new Error(`${subject.name} gave back other bytes`)
  })
  return { put, get }
}

/** Distinct and incompressible; one random block is enough for that. */
function payloadOf(size: number): Uint8Array {
  const block = randomBytes(Math.min(size, 65_536))
  const payload = Buffer.alloc(size)
  for (let at = 0; at < size; at += block.length) block.copy(payload, at)
  return payload
}

async function timed(
  count: number,
  concurrency: number,
  size: number,
  body: (index: number) => Promise<void>,
): Promise<Measured> {
  const latencies: number[] = []
  let next = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < count) {
        const index = next++
        const began = performance.now()
        await body(index)
        latencies.push(performance.now() - began)
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.min(count - 1, Math.floor(count * share))]!
  return { megabytesPerSecond: (count * size) / 1e6 / seconds, p50: at(0.5), p99: at(0.99) }
}
