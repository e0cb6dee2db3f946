import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { NODE_FLAGS } from '@openledger/da-adapter/node-flags'
import { freePort } from '@openledger/devnet'
import { write } from '../report.ts'
import { type Started, startProgram } from './da/processes.ts'

const MIB = 1_048_576
/** What an adapter may hold, MiB: an aim of this project. */
const AIM = 256

/**
 * `npm run bench -- da-memory [MIB]`: most memory that the adapter holds while it takes one upload of 1 GiB as a stream and disperses it, and
 * that a second adapter holds, which has nothing but the commitment, while the same is read from it. @throws when it is more than the aim
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const mebibytes = args.map(Number).find((size) => size > 0) ?? 1024
  const folder = await mkdtemp(join(tmpdir(), 'bench-da-memory-'))
  const closing: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    // Its memory is not what is measured, so it may keep its blobs on the disk.
    const place = ['--port', '0', '--http-port', '0', '--datadir', join(folder, 'mock')]
    const mock = await startProgram('packages/eigenda-mock/src/main.ts', place)
    closing.push(() => mock.stop())
    const { http: mockUrl } = JSON.parse(mock.line) as { http: string }
    const adapter = async (name: string) => {
      const port = await freePort()
      const started = await startProgram(
        'da-adapter/src/main.ts',
        [
          ...['--backend', 'mock', '--mock.url', mockUrl, '--http.port', String(port)],
          ...['--datadir', join(folder, name), '--log.level', 'error', '--dispersal.timeout', '10m'],
        ],
        NODE_FLAGS,
      )
      closing.push(() => started.stop())
      return { url: `http://127.0.0.1:${port}`, started }
    }
    const first = await adapter('first')
    const upload = await send(first.url, mebibytes)
    const taken = first.started.peakMebibytes()
    write(`taken: ${taken} MiB at most\n`)
    const commitment = await certificate(first.url, upload.key, first.started)
    const dispersed = first.started.peakMebibytes()
    write(`dispersed: ${dispersed} MiB at most\n`)
    const own = await read(`${first.url}/v1/blobs/${upload.key}`)
    const readHere = first.started.peakMebibytes()
    await first.started.stop()
    const second = await adapter('second')
    const elsewhere = await read(`${second.url}/v1/commitments/${commitment}`)
    const readElsewhere = second.started.peakMebibytes()
    if (own !== upload.key || elsewhere !== upload.key)
      throw new Error('Other bytes came back than were sent.')
    const most = Math.max(taken, dispersed, readHere, readElsewhere)
    if (most >= AIM) throw new Error(`Expected less than ${AIM} MiB, got ${most}.`)
    return {
      'payload MiB': mebibytes,
      'peak MiB while taking': taken,
      'peak MiB until the certificate': dispersed,
      'peak MiB with reading it back': readHere,
      'peak MiB of a second adapter that reads it': readElsewhere,
    }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

/** Sends distinct mebibytes as a stream of unknown length. */
async function send(url: string, mebibytes: number): Promise<{ key: string }> {
  const hash = createHash('sha256')
  const block = randomBytes(MIB)
  async function* body() {
    for (let i = 0; i < mebibytes; i++) {
      const part = Buffer.from(block)
      part.writeUInt32BE(i)
      hash.update(part)
      yield new Uint8Array(part)
    }
  }
  const reply = await fetch(`${url}/v1/blobs`, {
    method: 'POST',
    body: body() as unknown as NonNullable<RequestInit['body']>,
    duplex: 'half',
  } as RequestInit)
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
  const { key } = (await reply.json()) as { key: string }
  if (key !== `0x${hash.digest('hex')}`) throw new Error('Expected the SHA-256 of what was sent as the key.')
  return { key }
}

async function certificate(url: string, key: string, adapter: Started): Promise<string> {
  for (let shown = 0; ; await sleep(500)) {
    const status = await (await fetch(`${url}/v1/blobs/${key}/status`)).json()
    const { commitment, error, parts } = status as {
      commitment?: string
      error?: { message: string }
      parts?: { done: number; total: number }
    }
    if (commitment) return commitment
    if (error) throw new Error(error.message)
    if (parts && parts.done >= shown + 100) {
      shown = parts.done
      write(`${parts.done} of ${parts.total} parts, ${adapter.peakMebibytes()} MiB at most\n`)
    }
  }
}

/** @returns the SHA-256 of what is read. */
async function read(url: string): Promise<string> {
  const reply = await fetch(url)
  if (!reply.ok || !reply.body) throw new Error(`${reply.status} ${await reply.text()}`)
  const hash = createHash('sha256')
  for await (const part of reply.body) hash.update(part)
  return `0x${hash.digest('hex')}`
}
