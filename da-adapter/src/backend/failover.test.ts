import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Mock } from '@openledger/eigenda-mock'
import { UnavailableError } from '@openledger/primitives'
import { silentLogger } from '@openledger/service'
import { beforeAll, describe, expect, it } from 'vitest'
import { createBufferPool } from '../store/buffer-pool.ts'
import { openPayloadLog } from '../store/log/payload-log.ts'
import { bytesOf, hexOf, useServices } from '../testing/harness.ts'
import type { Backend, DisperseContext } from './backend.ts'
import { createFailoverBackend } from './failover-backend.ts'
import { createMemoryBackend } from './memory-backend.ts'

const services = useServices()
let mock: Mock
beforeAll(async () => {
  mock = await services.mock({ chainId: 560_048 })
})

const pool = createBufferPool({ maxIdle: 0 })
const log = openPayloadLog(join(services.folder(), 'log'), { sync: false }, { pool, logger: silentLogger() })

type Script = (context: DisperseContext) => Promise<Buffer>

function backend(name: string, calls: string[], scripts: Script[]): Backend {
  return {
    ...createMemoryBackend({ maxPayload: 100 }, { log }),
    async disperse(_payload, context) {
      calls.push(`${name}${context.ticket ? ` with ${context.ticket}` : ''}`)
      const script = scripts.shift()
      return script ? script(context) : Buffer.from(name)
    },
  }
}
const refuse =
  (code: string, ticket?: string): Script =>
  async (context) => {
    if (ticket) await context.saveTicket(Buffer.from(ticket))
    throw new UnavailableError(code, { code })
  }

function dispersing(scripts: Script[], ticket?: Buffer) {
  const calls: string[] = []
  const tickets: Array<string | undefined> = []
  const both = createFailoverBackend([backend('first', calls, scripts), backend('second', calls, [])], {
    threshold: 2,
    restMs: 60_000,
  })
  const disperse = async (kept = ticket) =>
    both
      .disperse(Buffer.of(1), {
        signal: new AbortController().signal,
        ticket: kept,
        saveTicket: async (given) => void tickets.push(given?.toString()),
        onStage: () => {},
      })
      .then(String, (error) => `error ${error.code}`)
  return { calls, tickets, disperse }
}

describe('two dispersers', () => {
  it('use the first while it works', async () => {
    const { disperse, calls } = dispersing([])
    expect(await disperse()).toBe('first')
    expect(calls).toEqual(['first'])
  })

  it.each(['DISPERSAL_FAILED', 'PAYMENT_REFUSED', 'DISPERSER_UNAUTHENTICATED'])(
    'go on to the second after %s, which settles the request',
    async (code) => {
      const { disperse, calls } = dispersing([refuse(code, 't')])
      expect(await disperse()).toBe('second')
      expect(calls).toEqual(['first', 'second'])
    },
  )

  it('go on when nothing was sent', async () => {
    const { disperse } = dispersing([refuse('DISPERSER_UNAVAILABLE')])
    expect(await disperse()).toBe('second')
  })

  it('keep a request that may have arrived with its disperser, until that one is given a rest', async () => {
    const lost = refuse('DISPERSER_UNAVAILABLE', 't')
    const { disperse, calls, tickets } = dispersing([lost, lost])
    expect(await disperse()).toBe('error DISPERSER_UNAVAILABLE')
    expect(tickets).toEqual(['\0t'])
    expect(await disperse(Buffer.from('\0t'))).toBe('error DISPERSER_UNAVAILABLE')
    expect(await disperse(Buffer.from('\0t'))).toBe('second')
    expect(calls).toEqual(['first', 'first with t', 'second'])
  })

  it('ask the disperser that has the request first, and forget one that is gone', async () => {
    const second = dispersing([])
    expect(await second.disperse(Buffer.from('\x01t'))).toBe('second')
    expect(second.calls).toEqual(['second with t'])
    const gone = dispersing([])
    expect(await gone.disperse(Buffer.from('\x05t'))).toBe('first')
    expect(gone.calls).toEqual(['first'])
  })

  it('take over on the wire when nobody answers at the first', async () => {
    const adapter = await services.adapter({
      main: { backend: 'mock', datadir: services.folder() },
      mock: { url: mock.httpUrl },
      eigenda: { disperserUrl: ['http://127.0.0.1:1', mock.url] },
      dispersal: { retries: 4, retryDelay: 5, failoverThreshold: 2, breakerRest: 60_000 },
    })
    const body = randomBytes(200)
    const commitment = await hexOf(await adapter.put(body))
    expect(commitment).toMatch(/^010003/)
    expect((await bytesOf(await adapter.get(`/get/0x${commitment}`))).equals(body)).toBe(true)
    expect(await (await adapter.get('/healthz')).json()).toMatchObject({
      status: 'degraded',
      failed: [{ name: 'backend', reason: '1 of 2 dispersers are given a rest' }],
    })
  })
})

describe('a public network', () => {
  const eigenda = (given: object) =>
    services.adapter({
      main: { backend: 'eigenda', datadir: services.folder() },
      eigenda: { network: 'hoodi', ...given },
    })
  const stub = () => ({
    ethRpc: mock.config.ethereum!.rpcUrl,
    directory: mock.config.ethereum!.directory,
    disperserUrl: [mock.url],
  })

  it('only reads without a key, and says so', async () => {
    const reader = await eigenda(stub())
    expect(await (await reader.get('/config')).json()).toMatchObject({
      read_only_mode: true,
      chain_id: '560048',
    })
    for (const path of ['/put', '/v1/blobs']) {
      expect(await (await reader.put('x', path)).json()).toMatchObject({ status: 500, code: 'READ_ONLY' })
    }
    expect((await reader.get('/healthz')).status).toBe(200)
  })

  it.each([
    ['no JSON-RPC', { ethRpc: undefined }, 'INVALID_CONFIG', '--eigenda.eth-rpc'],
    ['another chain', { network: 'sepolia' }, 'WRONG_CHAIN', 'Expected chain 11155111'],
    [
      'a directory that is no address',
      { directory: '0x12' },
      'INVALID_CONFIG',
      '--eigenda.directory: expected an address',
    ],
    ['a missing file', { srsG1: '/nowhere' }, 'INVALID_CONFIG', '--eigenda.srs-g1: expected a readable file'],
    [
      'a file of something else',
      { srsG2: import.meta.filename },
      'INVALID_CONFIG',
      'expected points of 64 bytes',
    ],
  ])('refuses %s', async (_, given, code, message) => {
    await expect(eigenda({ ...stub(), ...given })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    })
  })
})
