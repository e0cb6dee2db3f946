import { statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { keccak256 } from '@openledger/primitives'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, hexOf, type Running, useServices } from '../../testing/harness.ts'

const services = useServices()
let adapter: Running
beforeAll(async () => {
  adapter = await services.adapter({ blob: { maxPayload: 1000 }, certificates: { invalid: 'stall' } })
})

const problem = (response: Response) => response.json() as Promise<Record<string, unknown>>
const keccakHex = (text: string) => Buffer.from(keccak256(Buffer.from(text))).toString('hex')
/** Bytes in the cache and in the log of the memory backend. */
const stored = async () => [
  (await (await adapter.get('/metrics')).text()).match(/cache_disk_bytes (\d+)/)?.[1],
  statSync(join(adapter.datadir, 'memory.log')).size,
]

describe('PUT', () => {
  it.each(['/put', '/put/'])('answers POST %s with raw bytes that GET takes back', async (path) => {
    const reply = await adapter.put('hello', path)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('application/octet-stream')
    const commitment = await hexOf(reply)
    expect(commitment).toMatch(/^01ff00[0-9a-f]{64}$/)
    for (const text of [`0x${commitment}`, commitment, `0x${commitment.toUpperCase()}`]) {
      const got = await adapter.get(`/get/${text}`)
      expect([got.status, await got.text()]).toEqual([200, 'hello'])
    }
  })

  it.each([
    ['an empty body', '', '/put', 400, 'Expected a payload of at least 1 byte, got an empty body.'],
    ['an oversized body', 'x'.repeat(1001), '/put', 400, 'Expected a body of at most 1000 bytes, got 1001.'],
    ['an unknown mode', 'x', '/put?commitment_mode=arbitrum', 400, 'got `arbitrum`'],
    [
      'a keccak mismatch',
      'x',
      `/put/0x00${'11'.repeat(32)}`,
      400,
      'Expected a body whose keccak256 is 0x1111',
    ],
    ['a short keccak', 'x', '/put/0x0011', 400, 'Expected 32 bytes after the type byte 0x00, got 1.'],
    ['a generic commitment in the path', 'x', '/put/0x010000', 400, 'Expected a keccak commitment'],
    ['another type byte', 'x', `/put/0x02${'11'.repeat(32)}`, 400, 'unsupported commitment type'],
    ['no hexadecimal', 'x', '/put/zz', 400, 'Expected a commitment in hexadecimal, got `zz`.'],
    [
      'the standard mode without EigenDA',
      'x',
      '/put?commitment_mode=standard',
      501,
      'makes no EigenDA certificates',
    ],
  ])('refuses %s', async (_, body, path, status, detail) => {
    const before = await stored()
    const reply = await adapter.put(body, path)
    expect(reply.headers.get('content-type')).toContain('application/problem+json')
    expect(await problem(reply)).toMatchObject({
      status,
      detail: expect.stringContaining(detail),
      retryable: false,
    })
    expect(await stored()).toEqual(before)
  })

  it('gives every payload back as it came, whatever came in between', async () => {
    const roomy = await services.adapter()
    const sizes = [1, 10_000, 20_000, 40_000, 65_536, 65_537, 200_000, 300_000, 40_000, 200_000]
    const put = (size: number, seed: number) => roomy.put(Buffer.alloc(size, seed + 1)).then(hexOf)
    const commitments = await Promise.all(sizes.map(put))
    for (let round = 0; round < 2; round++) {
      const answers = commitments.map(async (hex) => bytesOf(await roomy.get(`/get/0x${hex}`)))
      expect(await Promise.all(answers)).toEqual(sizes.map((size, seed) => Buffer.alloc(size, seed + 1)))
    }
  })

  it('refuses an oversized body of unknown length', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 11; i++) controller.enqueue(new Uint8Array(100))
        controller.close()
      },
    })
    const before = await stored()
    const reply = await fetch(`${adapter.url}/put`, { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(await problem(reply)).toMatchObject({
      status: 400,
      detail: expect.stringContaining('more than 1000'),
    })
    expect(await stored()).toEqual(before)
  })

  it('gives the room back of a sender that breaks off, also while it waits for its turn', async () => {
    const narrow = await services.adapter({ dispersal: { concurrency: 1 } })
    const { hostname, port } = new URL(narrow.url)
    const begin = async () => {
      const socket = connect(Number(port), hostname)
      socket.write('POST /put HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nsome')
      await new Promise((resolve) => socket.once('connect', resolve))
      return socket
    }
    const gauge = async (name: string) =>
      Number((await (await narrow.get('/metrics')).text()).match(new RegExp(`_${name} (\\d+)`))?.[1])
    const [first, second] = [await begin(), await begin()]
    await expect.poll(() => gauge('admission_waiting')).toBe(1)
    expect(await gauge('blob_memory_bytes')).toBeGreaterThan(100_000)
    second.destroy()
    first.destroy()
    await expect.poll(() => gauge('blob_memory_bytes')).toBe(0)
    expect((await narrow.put('next')).status).toBe(200)
  })

  it('answers another method with 405', async () => {
    for (const path of ['/put', '/put/']) expect((await adapter.get(path)).status).toBe(405)
    expect((await adapter.put('x', '/get/0x010000')).status).toBe(405)
  })
})

describe('GET', () => {
  it.each([
    ['0x', 400, 'hexadecimal'],
    ['0x123', 400, 'hexadecimal'],
    ['0x05aa', 400, 'unsupported commitment type'],
    [`0x00${'22'.repeat(32)}`, 400, 'No payload with keccak256'],
    [`0x00${'22'.repeat(31)}`, 400, 'got 31'],
  ])('refuses %.20s', async (text, status, detail) => {
    const reply = await adapter.get(`/get/${text}`)
    expect(await problem(reply)).toMatchObject({ status, detail: expect.stringContaining(detail) })
  })

  it.each([
    ['0x0100aa', 'DA layer 0xff (backend memory), got 0x00'],
    ['0x01ff00aa', 'got 4 bytes'],
    [`0x01ff01${'22'.repeat(32)}`, 'Expected a commitment of the memory backend'],
  ])('answers 418 with the code of a parse failure to %s', async (text, message) => {
    const reply = await adapter.get(`/get/${text}`)
    expect(reply.status).toBe(418)
    expect(await reply.json()).toEqual({ StatusCode: 1, Msg: expect.stringContaining(message) })
  })

  it('tells the size without the payload when asked by HEAD', async () => {
    const commitment = await hexOf(await adapter.put('sized'))
    const reply = await fetch(`${adapter.url}/get/0x${commitment}`, { method: 'HEAD' })
    expect([reply.status, reply.headers.get('content-length'), await reply.text()]).toEqual([200, '5', ''])
  })

  it('reads large payloads when there is room for them, which a reader that goes away gives back', async () => {
    const narrow = await services.adapter({ retrieval: { memory: 8_000_000 } })
    const large = Buffer.alloc(8_000_000, 7)
    const path = `/get/0x${await hexOf(await narrow.put(large))}`
    const small = `/get/0x${await hexOf(await narrow.put('small'))}`
    const { hostname, port } = new URL(narrow.url)
    const idle = connect(Number(port), hostname).pause()
    idle.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
    await new Promise((resolve) => idle.once('connect', resolve))
    // Its answer has begun, and the system does not hold that much for it.
    await new Promise((resolve) => idle.once('readable', resolve))
    const answers: string[] = []
    const waiting = narrow.get(path).then(async (reply) => {
      answers.push('large')
      return bytesOf(reply)
    })
    // Small ones pass by, often enough for the large one to have come if it could.
    for (let i = 0; i < 50; i++) expect(await (await narrow.get(small)).text()).toBe('small')
    answers.push('small')
    idle.destroy()
    expect((await waiting).equals(large)).toBe(true)
    expect(answers).toEqual(['small', 'large'])
  })

  it('never answers 404 to a commitment', async () => {
    const reply = await adapter.get(`/get/0x01ff00${'22'.repeat(32)}`)
    expect(await problem(reply)).toMatchObject({ status: 500, code: 'RETRIEVAL_FAILED', retryable: true })
  })

  it.each([
    'l1_inclusion_block_number=x',
    'l1_inclusion_block_number=-1',
    'l1_inclusion_block_number=18446744073709551616',
    'return_encoded_payload=2',
  ])('refuses the query %s', async (query) => {
    expect((await adapter.get(`/get/0x01ff00${'22'.repeat(32)}?${query}`)).status).toBe(400)
  })

  it('gives the encoded payload when asked', async () => {
    const commitment = await hexOf(await adapter.put('hello'))
    const encoded = await bytesOf(await adapter.get(`/get/0x${commitment}?return_encoded_payload=true`))
    expect(encoded.length).toBe(64)
    expect(encoded.readUInt32BE(2)).toBe(5)
    expect(encoded.subarray(33, 38).toString()).toBe('hello')
  })
})

describe('keccak mode', () => {
  it('stores under the hash of the sender, and answers nothing', async () => {
    const path = `/put/0x00${keccakHex('payload')}`
    const reply = await adapter.put('payload', path)
    expect([reply.status, await reply.text()]).toEqual([200, ''])
    expect(await (await adapter.get(`/get/0x00${keccakHex('payload')}`)).text()).toBe('payload')
  })
})

describe('switches', () => {
  it('answers 403 for an API that is off', async () => {
    const only = await services.adapter({ main: { apis: ['op-keccak'], datadir: services.folder() } })
    for (const [reply, name] of [
      [await only.put('x'), 'op-generic'],
      [await only.put('x', '/put?commitment_mode=standard'), 'standard'],
      [await only.get('/get/0x01ff00aa'), 'op-generic'],
      [await only.put('x', '/v1/blobs'), 'blobs'],
      [await only.get('/admin/eigenda-dispersal-backend'), 'admin'],
    ] as const) {
      expect(await problem(reply)).toMatchObject({
        status: 403,
        code: 'API_DISABLED',
        detail: expect.stringContaining(name),
      })
    }
    expect((await only.put('payload', `/put/0x00${keccakHex('payload')}`)).status).toBe(200)
  })

  it('lets an upstream op-node skip an invalid certificate', async () => {
    const skipping = await services.adapter({ certificates: { invalid: 'skip' } })
    const reply = await skipping.get('/get/0x01ff00aa')
    expect([reply.status, await reply.text()]).toEqual([200, ''])
    expect(await (await skipping.get('/config')).json()).toMatchObject({ invalid_certificates: 'skip' })
    const metrics = await (await skipping.get('/metrics')).text()
    expect(metrics).toContain('openledger_da_invalid_certificates_total{reason="1"} 1')
  })

  it('has the admin route of the proxy', async () => {
    const admin = await services.adapter({ main: { apis: ['admin'], datadir: services.folder() } })
    const url = `${admin.url}/admin/eigenda-dispersal-backend`
    expect(await (await fetch(url)).json()).toEqual({ eigenDADispersalBackend: 'V2' })
    const set = (backend: unknown) =>
      fetch(url, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ eigenDADispersalBackend: backend }),
      })
    expect((await set('V2')).status).toBe(200)
    expect((await set('V1')).status).toBe(400)
    expect((await set(1)).status).toBe(400)
  })

  it('tells what it is', async () => {
    expect(await (await adapter.get('/config')).json()).toMatchObject({
      backend: 'memory',
      max_payload_size_bytes: 1000,
      read_only_mode: false,
      apis_enabled: ['op-generic', 'op-keccak', 'standard', 'blobs'],
    })
    expect((await adapter.get('/health')).status).toBe(200)
  })
})
