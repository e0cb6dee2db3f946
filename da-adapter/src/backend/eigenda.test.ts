import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeCertificate, type EigenDACertificate, encodeCertificate } from '@openledger/eigenda'
import type { Mock } from '@openledger/eigenda-mock'
import { openDatabase } from '@openledger/service'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../journal/journal.ts'
import { MIGRATIONS } from '../journal/schema.ts'
import { bytesOf, hexOf, type Running, useServices } from '../testing/harness.ts'

const services = useServices()
let mock: Mock
let adapter: Running
const onMock = (given: Parameters<typeof services.adapter>[0] = {}) =>
  services.adapter({
    ...given,
    main: { backend: 'mock', datadir: services.folder(), ...given.main },
    mock: { url: mock.httpUrl },
  })
beforeAll(async () => {
  mock = await services.mock({ operators: 3 })
  adapter = await onMock()
})
const billed = async () => {
  const totals = (await (await fetch(`${mock.httpUrl}/payments`)).json()) as Record<string, unknown>
  return JSON.stringify(totals)
}

describe('on the mock', () => {
  it('puts and gets through the network: real gRPC, real certificate', async () => {
    const body = randomBytes(5000)
    const commitment = await hexOf(await adapter.put(body))
    expect(commitment).toMatch(/^010003/)
    // Another adapter knows nothing but the commitment.
    const other = await onMock()
    const got = await bytesOf(await other.get(`/get/0x${commitment}`))
    expect(got.equals(body)).toBe(true)
    const standard = await hexOf(await adapter.put(body, '/put?commitment_mode=standard'))
    expect(`0100${standard}`).toBe(commitment)
    const read = await other.get(`/get/0x${standard}?commitment_mode=standard`)
    expect((await bytesOf(read)).equals(body)).toBe(true)
  })

  it('reads a large upload elsewhere from its commitment alone', async () => {
    const small = await onMock({ blob: { splitAbove: 100_000 } })
    const body = randomBytes(450_000)
    const status = (await (await small.put(body, '/v1/blobs?wait=true')).json()) as { commitment: string }
    const reply = await adapter.get(`/v1/commitments/${status.commitment}`)
    expect((await bytesOf(reply)).equals(body)).toBe(true)
  })

  it('checks the recency of a certificate when the node tells the block', async () => {
    const commitment = await hexOf(await adapter.put('recent'))
    const at = (block: number) => adapter.get(`/get/0x${commitment}?l1_inclusion_block_number=${block}`)
    expect((await at(14_401)).status).toBe(200)
    const late = await at(14_402)
    expect([late.status, await late.json()]).toEqual([
      418,
      { StatusCode: 2, Msg: expect.stringContaining('14401') },
    ])
    expect((await at(0)).status).toBe(200)
  })

  it('fetches again what the disk has damaged, and keeps that', async () => {
    const one = await onMock({ cache: { memory: 0 } })
    const body = randomBytes(100_000)
    const commitment = await hexOf(await one.put(body))
    const key = sha256(body).toString('hex')
    const file = join(one.datadir, 'payloads', key.slice(0, 2), key)
    const damaged = flip(readFileSync(file), 99_999)
    writeFileSync(file, damaged)
    for (const source of ['network', 'disk']) {
      expect((await bytesOf(await one.get(`/get/0x${commitment}`))).equals(body)).toBe(true)
      const metrics = await (await one.get('/metrics')).text()
      expect(metrics).toContain(`openledger_da_get_bytes_total{source="${source}"} 100000`)
      await expect.poll(() => existsSync(file) && readFileSync(file).equals(body)).toBe(true)
    }
  })

  it('verifies what it keeps on disk against the certificate when told so', async () => {
    const cache = { memory: 0, verify: 'commitment' as const }
    const first = await onMock({ cache })
    const commitment = Buffer.from(await hexOf(await first.put('checked')), 'hex')
    await first.put('another')
    const get = async (from: Running) => (await from.get(`/get/0x${commitment.toString('hex')}`)).text()
    const fromDisk = async (from: Running) =>
      (await (await from.get('/metrics')).text()).match(/source="disk"} \d+/)?.[0]
    expect([await get(first), await fromDisk(first)]).toEqual(['checked', 'source="disk"} 7'])
    await first.close()
    // Somebody makes the row lead to other content, with a seal that is right.
    const { sqlite, close } = openDatabase(join(first.datadir, 'journal.sqlite'), MIGRATIONS)
    const [id, key] = [sha256(commitment), sha256(Buffer.from('another'))]
    sqlite.prepare('update certificate set key = ?, seal = ? where hash = ?').run(key, sha256(id, key), id)
    await close()
    const strict = await onMock({ main: { datadir: first.datadir }, cache })
    expect([await get(strict), await fromDisk(strict)]).toEqual(['checked', undefined])
  })
})

const flip = (bytes: Uint8Array, at = 0) => {
  const copy = Uint8Array.from(bytes)
  copy[at]! ^= 1
  return copy
}
type Point = { x: bigint; y: bigint }
const g1 = (point: Point): Point => ({ ...point, y: point.y ^ 1n })
// biome-ignore lint/suspicious/noExplicitAny: a test that reaches into every field
type Any = any

/** One change for every field of a certificate; each keeps the RLP valid. */
const LIES: Array<[field: string, change: (certificate: Any) => void]> = [
  ['batchHeader.batchRoot', (c) => (c.batchHeader.batchRoot = flip(c.batchHeader.batchRoot))],
  ['batchHeader.referenceBlockNumber', (c) => c.batchHeader.referenceBlockNumber++],
  ['blobHeader.version', (c) => header(c).version++],
  ['blobHeader.quorumNumbers', (c) => (header(c).quorumNumbers = Uint8Array.of(0))],
  ['commitment.commitment', (c) => (header(c).commitment.commitment = g1(header(c).commitment.commitment))],
  ['commitment.lengthCommitment', (c) => swap(header(c).commitment, 'lengthCommitment', 'lengthProof')],
  [
    'commitment.lengthProof',
    (c) => (header(c).commitment.lengthProof = header(c).commitment.lengthCommitment),
  ],
  ['commitment.length', (c) => (header(c).commitment.length *= 2)],
  ['blobHeader.paymentHeaderHash', (c) => (header(c).paymentHeaderHash = flip(header(c).paymentHeaderHash))],
  ['blobCertificate.signature', (c) => (blob(c).signature = flip(blob(c).signature))],
  ['blobCertificate.relayKeys', (c) => (blob(c).relayKeys = [...blob(c).relayKeys, 7])],
  ['blobInclusionInfo.blobIndex', (c) => (c.blobInclusionInfo.blobIndex += 1024)],
  ['blobInclusionInfo.inclusionProof', (c) => (c.blobInclusionInfo.inclusionProof = new Uint8Array(32))],
  ['signature.nonSignerQuorumBitmapIndices', (c) => (sig(c).nonSignerQuorumBitmapIndices = [0])],
  ['signature.nonSignerPubkeys', (c) => (sig(c).nonSignerPubkeys = [sig(c).quorumApks[0]])],
  ['signature.quorumApks', (c) => (sig(c).quorumApks[1] = header(c).commitment.commitment)],
  ['signature.apkG2', (c) => (sig(c).apkG2 = header(c).commitment.lengthCommitment)],
  ['signature.sigma', (c) => (sig(c).sigma = header(c).commitment.commitment)],
  ['signature.quorumApkIndices', (c) => (sig(c).quorumApkIndices = [1, 0])],
  ['signature.totalStakeIndices', (c) => (sig(c).totalStakeIndices = [0, 1])],
  ['signature.nonSignerStakeIndices', (c) => (sig(c).nonSignerStakeIndices = [[0], []])],
  ['signedQuorumNumbers', (c) => (c.signedQuorumNumbers = Uint8Array.of(0))],
  ['offchainDerivationVersion', (c) => c.offchainDerivationVersion++],
]
const blob = (c: Any) => c.blobInclusionInfo.blobCertificate
const header = (c: Any) => blob(c).blobHeader
const sig = (c: Any) => c.nonSignerStakesAndSignature
const swap = (object: Any, a: string, b: string) => ([object[a], object[b]] = [object[b], object[a]])

describe('a certificate that is valid RLP but lies', () => {
  let genuine: EigenDACertificate
  beforeAll(async () => {
    const commitment = await bytesOf(await adapter.put('the truth'))
    genuine = decodeCertificate(commitment.subarray(2))
  })

  it.each(LIES)('in %s is answered 418 code 3, and nothing is kept', async (_field, change) => {
    const draft: EigenDACertificate = structuredClone(genuine)
    change(draft)
    const commitment = Buffer.concat([Buffer.of(1, 0), encodeCertificate(draft)])
    expect(commitment.toString('hex')).not.toBe(
      `0100${Buffer.from(encodeCertificate(genuine)).toString('hex')}`,
    )
    const before = await (await adapter.get('/metrics')).text()
    const reply = await adapter.get(`/get/0x${commitment.toString('hex')}`)
    expect(reply.status).toBe(418)
    expect(await reply.json()).toEqual({ StatusCode: 3, Msg: expect.any(String) })
    const kept = (text: string) => text.match(/cache_disk_bytes (\d+)/)?.[1]
    expect(kept(await (await adapter.get('/metrics')).text())).toBe(kept(before))
  })

  it('is believed when it does not lie', async () => {
    const commitment = Buffer.concat([Buffer.of(1, 0), encodeCertificate(genuine)])
    expect(await (await (await onMock()).get(`/get/0x${commitment.toString('hex')}`)).text()).toBe(
      'the truth',
    )
  })

  it.each([
    ['another version byte', (b: Buffer) => (b[2]! = 9)],
    ['version 0, the removed V1', (b: Buffer) => (b[2]! = 0)],
    ['a broken list header', (b: Buffer) => (b[3]! = 0xc0)],
  ])('answers 418 code 1 to %s', async (_, change) => {
    const commitment = Buffer.concat([Buffer.of(1, 0), encodeCertificate(genuine)])
    change(commitment)
    const reply = await adapter.get(`/get/0x${commitment.toString('hex')}`)
    expect([reply.status, await reply.json()]).toEqual([418, { StatusCode: 1, Msg: expect.any(String) }])
  })

  it('answers 418 code 1 to every truncation', async () => {
    const commitment = Buffer.concat([Buffer.of(1, 0), encodeCertificate(genuine)])
    for (let length = 3; length < commitment.length; length += 37) {
      const reply = await adapter.get(`/get/0x${commitment.toString('hex', 0, length)}`)
      expect([reply.status, await reply.json()]).toEqual([418, { StatusCode: 1, Msg: expect.any(String) }])
    }
  })
})

describe('what goes wrong at the disperser', () => {
  const quick = { dispersal: { retries: 1, retryDelay: 1, breakerThreshold: 100 } }
  it.each([
    ['RESOURCE_EXHAUSTED', 429, 'RATE_LIMITED', true],
    ['UNAVAILABLE', 503, 'DISPERSER_UNAVAILABLE', true],
    ['INTERNAL', 503, 'DISPERSER_UNAVAILABLE', true],
    ['PERMISSION_DENIED', 503, 'PAYMENT_REFUSED', false],
    ['INVALID_ARGUMENT', 503, 'DISPERSER_REJECTED', false],
    ['UNAUTHENTICATED', 503, 'DISPERSER_UNAUTHENTICATED', false],
  ])('%s becomes %d', async (code, status, name, retryable) => {
    const one = await onMock(quick)
    mock.setFaults({
      errors: [{ call: 'DisperseBlob', code, probability: 1, times: null, message: 'injected' }],
    })
    try {
      const reply = await one.put(randomBytes(100))
      expect(await reply.json()).toMatchObject({ status, code: name, retryable })
    } finally {
      mock.setFaults({ errors: [] })
    }
  })

  it.each([
    ['FAILED blobs', { failProbability: 1 }, { failProbability: 0 }, 503, 'DISPERSAL_FAILED'],
    ['UNKNOWN blobs', { unknownProbability: 1 }, { unknownProbability: 0 }, 503, 'DISPERSAL_FAILED'],
    ['too few signatures', { absentOperators: [1, 2] }, { absentOperators: [] }, 503, 'DISPERSAL_FAILED'],
    [
      'a wrong inclusion proof',
      { wrongInclusionProof: true },
      { wrongInclusionProof: false },
      503,
      'DISPERSAL_FAILED',
    ],
    ['a wrong signature', { wrongSignature: true }, { wrongSignature: false }, 503, 'DISPERSAL_FAILED'],
    ['another blob key', { wrongBlobKey: true }, { wrongBlobKey: false }, 500, 'BLOB_KEY_MISMATCH'],
    ['a stalled batch', { stall: true }, { stall: false }, 503, /TIMEOUT|CANCELLED/],
  ])('answers %s in time, and recovers', async (_, fault, remedy, status, code) => {
    const one = await onMock({
      dispersal: { ...quick.dispersal, ...('stall' in fault ? { timeout: 700 } : {}) },
    })
    const body = randomBytes(100)
    mock.setFaults(fault)
    try {
      const reply = await one.put(body)
      expect(await reply.json()).toMatchObject({ status, code: expect.stringMatching(code) })
    } finally {
      mock.setFaults(remedy)
    }
    await expect.poll(async () => (await one.put(body)).status).toBe(200)
  })

  it('keeps its promise through an outage, with 202 meanwhile', async () => {
    const one = await onMock({
      dispersal: { retries: 0, breakerThreshold: 2, breakerRest: 50, waitTimeout: 3000 },
    })
    mock.setFaults({
      errors: [{ call: 'DisperseBlob', code: 'UNAVAILABLE', probability: 1, times: 5, message: 'down' }],
    })
    const reply = await one.put('promised', '/v1/blobs?wait=true')
    expect(reply.status).toBe(202)
    const { key } = (await reply.json()) as { key: string }
    const state = async () =>
      ((await (await one.get(`/v1/blobs/${key}/status`)).json()) as { status: string }).status
    await expect.poll(state, { interval: 100 }).toBe('complete')
  })

  it('gives the disperser a rest after failures in a row, and says so', async () => {
    const one = await onMock({ dispersal: { retries: 0, breakerThreshold: 2, breakerRest: 60_000 } })
    mock.setFaults({
      errors: [{ call: 'DisperseBlob', code: 'UNAVAILABLE', probability: 1, times: 2, message: 'down' }],
    })
    for (const body of ['a', 'b']) expect((await one.put(body)).status).toBe(503)
    const third = await one.put('c')
    expect(await third.json()).toMatchObject({ status: 503, code: 'CIRCUIT_OPEN' })
    expect((await one.get('/healthz')).status).toBe(206)
    expect((await one.get('/readyz')).status).toBe(200)
  })
})

describe('while a dispersal takes long', () => {
  it('tells its steps as they happen, until the end', async () => {
    mock.setFaults({ stall: true })
    const { key } = (await (await adapter.put(randomBytes(64), '/v1/blobs')).json()) as { key: string }
    const events = await fetch(`${adapter.url}/v1/blobs/${key}/status`, {
      headers: { accept: 'text/event-stream' },
    })
    const seen: string[] = []
    for await (const chunk of events.body!.pipeThrough(new TextDecoderStream())) {
      seen.push(...[...chunk.matchAll(/"status":"(\w+)"/g)].map((match) => match[1]!))
      // Past the first poll of the status, so that the stream has had time to end too early.
      if (seen.at(-1) === 'dispersing') setTimeout(() => mock.setFaults({ stall: false }), 1200)
    }
    expect(seen).toContain('dispersing')
    expect(seen.at(-1)).toBe('complete')
  })

  it('closes at once, and answers those who wait', async () => {
    const one = await onMock()
    mock.setFaults({ stall: true })
    try {
      const waiting = one.put('on hold')
      const upload = one.put('on hold too', '/v1/blobs?wait=true')
      const metrics = async () =>
        (await (await one.get('/metrics')).text()).match(/dispersals_running (\d+)/)?.[1]
      await expect.poll(metrics).toBe('2')
      const started = performance.now()
      await one.close()
      // A dispersal that is waited for would have gone on for two minutes.
      expect(performance.now() - started).toBeLessThan(60_000)
      expect((await waiting).status).toBe(503)
      expect((await upload).status).toBe(202)
    } finally {
      mock.setFaults({ stall: false })
    }
  })

  it('lets several large uploads that are waited for share the room for blobs', async () => {
    const tight = await onMock({
      blob: { splitAbove: 60_000, chunkSize: 50_000 },
      dispersal: { memory: 150_000 },
    })
    const bodies = Array.from({ length: 6 }, () => randomBytes(200_000))
    const replies = await Promise.all(bodies.map((body) => tight.put(body, '/v1/blobs?wait=true')))
    expect(replies.map(({ status }) => status)).toEqual(bodies.map(() => 200))
  })
})

describe('what goes wrong at the relay, and validators cannot help', () => {
  it.each([
    ['a lost relay', { lostRelays: [0], lostValidators: [0, 1, 2, 3] }, { lostRelays: [] }],
    ['corrupt bytes', { corruptProbability: 1, lostValidators: [0, 1, 2, 3] }, { corruptProbability: 0 }],
  ])('%s is 500, never 418, and cures itself', async (_, fault, remedy) => {
    const commitment = await hexOf(await adapter.put(randomBytes(300)))
    const other = await onMock({ retrieval: { retries: 0 } })
    mock.setFaults(fault)
    const reply = await other.get(`/get/0x${commitment}`)
    expect(await reply.json()).toMatchObject({ status: 500, code: 'RETRIEVAL_FAILED', retryable: true })
    mock.setFaults(remedy)
    expect((await other.get(`/get/0x${commitment}`)).status).toBe(200)
  })
})

describe('paying once', () => {
  it('shares one dispersal among equal requests, and reuses a fresh certificate', async () => {
    const one = await onMock()
    const before = await billed()
    const bodies = await Promise.all(Array.from({ length: 8 }, async () => hexOf(await one.put('the same'))))
    expect(new Set(bodies).size).toBe(1)
    const after = await billed()
    expect(after).not.toBe(before)
    expect(await hexOf(await one.put('the same'))).toBe(bodies[0])
    expect(await billed()).toBe(after)
  })

  it('continues a request that was on its way when the adapter stopped', async () => {
    const datadir = services.folder()
    const first = await onMock({ main: { datadir } })
    mock.setFaults({ stall: true })
    const reply = await first.put('on its way', '/v1/blobs')
    const { key } = (await reply.json()) as { key: string }
    const stage = async () =>
      ((await (await first.get(`/v1/blobs/${key}/status`)).json()) as { stage?: string }).stage
    await expect.poll(stage).toBe('submitted')
    const paid = await billed()
    await first.close()
    mock.setFaults({ stall: false })
    const second = await onMock({ main: { datadir } })
    const state = async () =>
      ((await (await second.get(`/v1/blobs/${key}/status`)).json()) as { status: string }).status
    await expect.poll(state).toBe('complete')
    expect(await billed()).toBe(paid)
  })
})
