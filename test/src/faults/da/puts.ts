import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

export type Acknowledged = { payload: Buffer; commitment: string }
export type PutCounts = { acknowledged: Acknowledged[]; requests: number; broken: number; refused: number }

const GIVE_UP_MS = 300_000

export const noPuts = (): PutCounts => ({ acknowledged: [], requests: 0, broken: 0, refused: 0 })

/**
 * Puts payloads of random size (1 B to 40 KB), each until it is acknowledged, over the three ways in turn.
 * @param counts is counted up meanwhile
 */
export async function putAll(
  url: string,
  puts: number,
  concurrency: number,
  counts: PutCounts,
): Promise<void> {
  let next = 0
  const work = async () => {
    while (next < puts) {
      const index = next++
      const size = 8 + Math.floor(Math.random() ** 3 * 40_000)
      const payload = randomBytes(size)
      payload.writeUInt32BE(index)
      const commitment = await putOne(url, payload, index % 3, counts)
      counts.acknowledged.push({ payload, commitment })
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}

async function putOne(url: string, payload: Buffer, way: number, counts: PutCounts): Promise<string> {
  const deadline = Date.now() + GIVE_UP_MS
  while (Date.now() < deadline) {
    counts.requests++
    try {
      const commitment = way === 0 ? await alternative(url, payload) : await blob(url, payload, way === 1)
      if (commitment) return commitment
      counts.refused++
    } catch {
      // The connection broke: the server was killed in the middle, or is not back yet.
      counts.broken++
    }
    await sleep(20 + Math.random() * 60)
  }
  throw new Error('A put was not acknowledged within five minutes.')
}

async function alternative(url: string, payload: Buffer): Promise<string | undefined> {
  const reply = await fetch(`${url}/put`, { method: 'POST', body: payload })
  const body = Buffer.from(await reply.arrayBuffer())
  return reply.ok ? `0x${body.toString('hex')}` : undefined
}

async function blob(url: string, payload: Buffer, wait: boolean): Promise<string | undefined> {
  const reply = await fetch(`${url}/v1/blobs${wait ? '?wait=true' : ''}`, { method: 'POST', body: payload })
  const status = (await reply.json()) as { key?: string; commitment?: string }
  if (!reply.ok || !status.key) return undefined
  if (status.commitment) return status.commitment
  // Accepted: from here on only the promise counts, the content is not sent again.
  const deadline = Date.now() + GIVE_UP_MS
  while (Date.now() < deadline) {
    await sleep(50)
    const polled = await fetch(`${url}/v1/blobs/${status.key}/status`).catch(() => undefined)
    if (polled?.status === 404) throw new Error('An accepted blob was forgotten.')
    const now = (await polled?.json().catch(() => undefined)) as { commitment?: string } | undefined
    if (now?.commitment) return now.commitment
  }
  throw new Error('An accepted blob was not dispersed within five minutes.')
}
