import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  createLocalNetworkClient,
  type DispersalTicket,
  type EigenDACertificate,
  fetchNetworkConfig,
} from '@openledger/eigenda'
import { toHex } from '@openledger/primitives'
import { expect, test } from 'vitest'

const PROGRAM = fileURLToPath(new URL('main.ts', import.meta.url))
const KILLS = 4
const WRITERS = 4

/** Below the ports of outgoing connections: a client that tries again and again would take the port of the server that it waits for. */
async function freePort(): Promise<number> {
  const server = createServer().listen(randomInt(10_000, 32_000), '127.0.0.1')
  try {
    await once(server, 'listening')
    return (server.address() as { port: number }).port
  } catch {
    return freePort()
  } finally {
    server.close()
  }
}

async function startProcess(args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=src', PROGRAM, ...args, '--exit-with-parent'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await Promise.race([
    once(child.stdout!, 'data'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the mock ended with ${code}`))),
  ])
  return child
}

test('kill -9 at random moments loses no acknowledged blob, leaves no half one, and bills each once', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'eigenda-mock-kill-'))
  const [port, httpPort] = [await freePort(), await freePort()]
  const args = [
    '--port',
    `${port}`,
    '--http-port',
    `${httpPort}`,
    '--datadir',
    dataDir,
    '--batch-interval',
    '30',
  ]
  let child = await startProcess(args)
  const config = await fetchNetworkConfig(`http://127.0.0.1:${httpPort}`)
  const client = await createLocalNetworkClient(config, { signerKey: `0x${'88'.repeat(32)}` })
  const written: { payload: Uint8Array; certificate: EigenDACertificate; key: string }[] = []
  let ended = false
  let refused = 0

  async function writer(id: number): Promise<void> {
    for (let i = 0; !ended; i++) {
      const payload = new Uint8Array(1 + ((i * 977) % 5000)).fill(id + 1)
      payload.set(new TextEncoder().encode(`${id}/${i}`).subarray(0, payload.length))
      let ticket: DispersalTicket | undefined
      // The same request again until there is a certificate; a request that got lost with its acknowledgement is billed once.
      while (!ended) {
        try {
          const { certificate, blobKey } = await client.disperse(payload, {
            ...(ticket ? { ticket } : {}),
            onTicket: (fresh) => {
              ticket = fresh
            },
          })
          written.push({ payload, certificate, key: toHex(blobKey) })
          break
        } catch (error) {
          expect(error).toMatchObject({ retryable: true })
          refused++
          await sleep(20)
        }
      }
    }
  }

  const writers = Array.from({ length: WRITERS }, (_, id) => writer(id))
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(100 + Math.random() * 400)
      child.kill('SIGKILL')
      await once(child, 'exit')
      child = await startProcess(args)
    }
    const enough = written.length + WRITERS
    await expect.poll(() => written.length).toBeGreaterThan(enough)
    ended = true
    await Promise.all(writers)
    expect(refused).toBeGreaterThan(0)
    for (const { payload, certificate } of written)
      expect(await client.retrieve(certificate)).toEqual(payload)
    const names = await readdir(dataDir)
    const blobs = names.filter((name) => name.endsWith('.blob'))
    expect(new Set(written.map(({ key }) => key)).size).toBe(written.length)
    for (const { key } of written) expect(blobs.some((name) => name.includes(key.slice(2)))).toBe(true)
    // Who was interrupted at the end may have one more each.
    expect(blobs.length - written.length).toBeLessThanOrEqual(WRITERS)
    const bill = (await (await fetch(`http://127.0.0.1:${httpPort}/payments`)).json()) as object
    expect(Object.values(bill)).toEqual([expect.objectContaining({ blobs: blobs.length })])
  } finally {
    ended = true
    await Promise.allSettled(writers)
    client.close()
    child.kill('SIGKILL')
    await rm(dataDir, { recursive: true, force: true })
  }
})
