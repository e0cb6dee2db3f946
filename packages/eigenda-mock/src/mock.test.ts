import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createLocalNetworkClient,
  decodeCertificate,
  type EigenDAClient,
  type EigenDAClientOptions,
  fetchNetworkConfig,
} from '@openledger/eigenda'
import { toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMock, type Mock, type MockOptions, noFaults } from './index.ts'

const signerKey = `0x${'11'.repeat(32)}`
const open: { close(): unknown }[] = []
let mock: Mock

async function start(options: Partial<MockOptions> = {}): Promise<Mock> {
  const started = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20, ...options })
  open.push(started)
  return started
}

async function client(of: Mock, options: Partial<EigenDAClientOptions> = {}): Promise<EigenDAClient> {
  const opened = await createLocalNetworkClient(of.config, { signerKey, ...options })
  open.push(opened)
  return opened
}

function payloadOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 0xff)
}

beforeEach(async () => {
  mock = await start()
})
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

describe('a payload', () => {
  test.each([3, 4] as const)(
    'comes back through certificates of version %i in both forms',
    async (certificateVersion) => {
      const other = await start({ certificateVersion })
      for (const polynomialForm of ['eval', 'coeff'] as const) {
        const c = await client(other, { polynomialForm })
        for (const length of [0, 1, 30, 31, 32, 1000, 131_000]) {
          const { commitment, certificate } = await c.disperse(payloadOf(length))
          expect(certificate.version).toBe(certificateVersion)
          expect(await c.retrieve(decodeCertificate(commitment))).toEqual(payloadOf(length))
        }
      }
    },
  )
  test('is read by a client that only knows the URL and has no key', async () => {
    const { certificate } = await (await client(mock)).disperse(payloadOf(5000))
    const config = await fetchNetworkConfig(mock.httpUrl)
    const reader = await createLocalNetworkClient(config, {})
    open.push(reader)
    expect(await reader.retrieve(certificate)).toEqual(payloadOf(5000))
    await expect(reader.disperse(payloadOf(1))).rejects.toMatchObject({ code: 'READ_ONLY', retryable: false })
  })
  test('is committed to by the disperser when the client asks for it', async () => {
    const c = await client(mock, { commitments: 'disperser' })
    const { certificate } = await c.disperse(payloadOf(4000))
    expect(await c.retrieve(certificate)).toEqual(payloadOf(4000))
  })
  test('of any bytes survives, many at once in one batch', async () => {
    const c = await client(mock)
    const payloads = fc.sample(fc.uint8Array({ maxLength: 300 }), 33)
    const dispersals = await Promise.all(payloads.map((payload) => c.disperse(payload)))
    expect(new Set(dispersals.map(({ blobKey }) => toHex(blobKey))).size).toBe(33)
    expect(
      dispersals.some(({ certificate }) => certificate.blobInclusionInfo.inclusionProof.length > 0),
    ).toBe(true)
    for (const [i, { certificate }] of dispersals.entries()) {
      expect(await c.retrieve(certificate)).toEqual(Uint8Array.from(payloads[i]!))
    }
  })
  test('too large for one blob is refused before anything is sent', async () => {
    const small = await start({ maxBlobSymbols: 64 })
    const c = await client(small)
    expect(c.maxPayloadBytes).toBe(63 * 31)
    await c.disperse(payloadOf(63 * 31))
    await expect(c.disperse(payloadOf(63 * 31 + 1))).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' })
  })
})

describe('faults', () => {
  test.each([
    [{ failProbability: 1 }, 'DISPERSAL_FAILED'],
    [{ unknownProbability: 1 }, 'DISPERSAL_FAILED'],
    [{ stall: true }, 'DISPERSAL_TIMEOUT'],
    [{ wrongBlobKey: true }, 'BLOB_KEY_MISMATCH'],
    [{ wrongInclusionProof: true }, 'CERTIFICATE_INCLUSION_PROOF'],
    [{ wrongSignature: true }, 'CERTIFICATE_BLS_SIGNATURE'],
    [{ absentOperators: [0, 1] }, 'CERTIFICATE_SIGNED_STAKE'],
    [{ clockSkewMs: 60_000 }, 'DISPERSER_REJECTED'],
    [{ clockSkewMs: -60_000 }, 'DISPERSER_REJECTED'],
  ])('%j is seen as %s', async (faults, code) => {
    const impatient = await client(mock, 'stall' in faults ? { certifyTimeoutMs: 500 } : {})
    mock.setFaults(faults)
    await expect(impatient.disperse(payloadOf(10))).rejects.toMatchObject({ code })
    mock.setFaults(noFaults())
    const c = await client(mock)
    const { certificate } = await c.disperse(payloadOf(11))
    expect(await c.retrieve(certificate)).toEqual(payloadOf(11))
  })
  test.each([
    ['UNAVAILABLE', 'DISPERSER_UNAVAILABLE', true],
    ['INTERNAL', 'DISPERSER_UNAVAILABLE', true],
    ['RESOURCE_EXHAUSTED', 'RATE_LIMITED', true],
    ['PERMISSION_DENIED', 'PAYMENT_REFUSED', false],
    ['INVALID_ARGUMENT', 'DISPERSER_REJECTED', false],
    ['UNAUTHENTICATED', 'DISPERSER_UNAUTHENTICATED', false],
  ])('%s from the disperser is %s, retryable %s', async (status, code, retryable) => {
    const c = await client(mock)
    mock.setFaults({
      errors: [{ call: 'DisperseBlob', code: status, probability: 1, times: 1, message: 'as told' }],
    })
    await expect(c.disperse(payloadOf(10))).rejects.toMatchObject({ code, retryable })
    await c.disperse(payloadOf(10))
  })
  test('one absent operator of four leaves the certificate valid, with a non-signer in it', async () => {
    const c = await client(mock)
    mock.setFaults({ absentOperators: [2] })
    const { certificate } = await c.disperse(payloadOf(10))
    expect(certificate.nonSignerStakesAndSignature.nonSignerPubkeys).toHaveLength(1)
    expect(await c.retrieve(certificate)).toEqual(payloadOf(10))
  })
  test('a batch that is still gathering signatures is taken once enough stake has signed', async () => {
    const c = await client(mock)
    mock.setFaults({ latencyMs: { ...mock.faults.latencyMs, gather: 120_000 } })
    const began = performance.now()
    const { certificate } = await c.disperse(payloadOf(10))
    expect(performance.now() - began).toBeLessThan(120_000)
    expect(await c.retrieve(certificate)).toEqual(payloadOf(10))
    mock.setFaults(noFaults())
  })
  test('errors of GetBlobStatus are waited out', async () => {
    const c = await client(mock)
    mock.setFaults({
      errors: [{ call: 'GetBlobStatus', code: 'UNAVAILABLE', probability: 1, times: 3, message: 'busy' }],
    })
    await c.disperse(payloadOf(10))
    expect(mock.faults.errors[0]?.times).toBe(0)
  })
  test('a relay that gives other bytes or none is found out, and zeros that it leaves out do not matter', async () => {
    const c = await client(mock, { validatorTimeoutMs: 0 })
    const { certificate } = await c.disperse(payloadOf(100))
    mock.setFaults({ corruptProbability: 1 })
    await expect(c.retrieve(certificate)).rejects.toMatchObject({ code: 'RELAY_CORRUPT', retryable: true })
    mock.setFaults({ corruptProbability: 0, lostRelays: [0] })
    await expect(c.retrieve(certificate)).rejects.toMatchObject({ code: 'BLOB_UNAVAILABLE', retryable: true })
    mock.setFaults({ lostRelays: [], truncateZeros: true })
    expect(await c.retrieve(certificate)).toEqual(payloadOf(100))
  })
  test('a signal ends the waiting at once', async () => {
    const c = await client(mock)
    mock.setFaults({ stall: true })
    const began = performance.now()
    await expect(c.disperse(payloadOf(10), { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    mock.setFaults({ stall: false, latencyMs: { ...mock.faults.latencyMs, DisperseBlob: 120_000 } })
    await expect(c.disperse(payloadOf(10), { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    // By itself the one would have ended after two minutes, and so would the other.
    expect(performance.now() - began).toBeLessThan(120_000)
    mock.setFaults(noFaults())
  })
  test('are changed over HTTP, all or nothing', async () => {
    const url = `${mock.httpUrl}/faults`
    const patch = (body: string) => fetch(url, { method: 'PATCH', body })
    expect((await patch('{"stall":true,"latencyMs":{"GetBlob":5}}')).status).toBe(200)
    expect(mock.faults).toMatchObject({ stall: true, latencyMs: { GetBlob: 5, DisperseBlob: 0 } })
    for (const bad of [
      '{',
      '[]',
      '{"stall":1}',
      '{"none":1}',
      '{"stall":false,"failProbability":2}',
      '{"latencyMs":{"x":1}}',
    ]) {
      const response = await patch(bad)
      expect([bad, response.status]).toEqual([bad, 400])
      expect(await response.json()).toMatchObject({ code: 'INVALID_INPUT' })
    }
    expect(mock.faults.stall).toBe(true)
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(200)
    expect(mock.faults).toEqual(noFaults())
    expect((await fetch(`${mock.httpUrl}/nothing`)).status).toBe(404)
  })
})

describe('a persistent store', () => {
  test('serves after a restart what was complete, and completes what was only accepted', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'eigenda-mock-'))
    try {
      const first = await start({ dataDir })
      const whole = await (await client(first)).disperse(payloadOf(2000))
      first.setFaults({ stall: true })
      const impatient = await client(first, { certifyTimeoutMs: 200 })
      await expect(impatient.disperse(payloadOf(3000))).rejects.toMatchObject({ code: 'DISPERSAL_TIMEOUT' })
      const billed = await (await fetch(`${first.httpUrl}/payments`)).json()
      await first.close()
      const second = await start({ dataDir })
      expect(await (await fetch(`${second.httpUrl}/payments`)).json()).toEqual(billed)
      const reader = await client(second)
      expect(await reader.retrieve(whole.certificate)).toEqual(payloadOf(2000))
      await expect
        .poll(async () => (await readdir(dataDir)).filter((name) => name.endsWith('.status')).length)
        .toBe(2)
      expect((await readdir(dataDir)).filter((name) => name.endsWith('.partial'))).toEqual([])
    } finally {
      await rm(dataDir, { recursive: true })
    }
  })
  test.each([true, false])(
    'is all that a restart in the middle leaves (on disk: %s): what was acknowledged completes, what was not can be sent again',
    async (onDisk) => {
      const dataDir = onDisk ? await mkdtemp(join(tmpdir(), 'eigenda-mock-')) : undefined
      try {
        const running = await start({ dataDir })
        const c = await client(running)
        const whole = await c.disperse(payloadOf(2000))
        // One has been accepted and waits for signatures, one is still on its way.
        running.setFaults({ stall: true })
        const accepted = Promise.withResolvers<void>()
        const stalled = c.disperse(payloadOf(3000), {
          onStage: (stage) => stage === 'submitted' && accepted.resolve(),
        })
        await accepted.promise
        running.setFaults({ latencyMs: { ...running.faults.latencyMs, DisperseBlob: 120_000 } })
        const late = c.disperse(payloadOf(4000)).catch((error: unknown) => error)
        await new Promise((resolve) => setTimeout(resolve, 50))
        const answer = await fetch(`${running.httpUrl}/restart?downMs=300`, { method: 'POST' })
        expect(answer.status).toBe(200)
        expect(running.faults.stall).toBe(true)
        running.setFaults(noFaults())
        expect(await late).toMatchObject({ code: 'DISPERSER_UNAVAILABLE', retryable: true })
        expect(await c.retrieve((await stalled).certificate)).toEqual(payloadOf(3000))
        expect(await c.retrieve(whole.certificate)).toEqual(payloadOf(2000))
        expect(await c.retrieve((await c.disperse(payloadOf(4000))).certificate)).toEqual(payloadOf(4000))
        const bill = await (await fetch(`${running.httpUrl}/payments`)).json()
        expect(Object.values(bill as object)).toEqual([expect.objectContaining({ blobs: 3 })])
      } finally {
        if (dataDir) await rm(dataDir, { recursive: true })
      }
    },
  )
  test.each(['-1', 'x', '600001'])('is not closed for a wrong downMs (%s)', async (downMs) => {
    const answer = await fetch(`${mock.httpUrl}/restart?downMs=${downMs}`, { method: 'POST' })
    expect(answer.status).toBe(400)
    await (await client(mock)).disperse(payloadOf(10))
  })
  test('a port that is taken is named', async () => {
    const port = Number(new URL(mock.url).port)
    await expect(createMock({ port, httpPort: 0 })).rejects.toMatchObject({ code: 'PORT_TAKEN' })
  })
})

describe('a client that pays', () => {
  const totals = async (of: Mock) =>
    Object.values(
      (await (await fetch(`${of.httpUrl}/payments`)).json()) as Record<
        string,
        { onDemandWei: string; blobs: number }
      >,
    )
  test('on demand sends rising cumulative payments and stops at its deposit', async () => {
    const cost = 4096n * 447_000_000n
    const other = await start({ onDemandDeposit: 2n * cost })
    const c = await client(other, { payment: 'on-demand' })
    await c.disperse(payloadOf(10))
    await c.disperse(payloadOf(10))
    await expect(c.disperse(payloadOf(10))).rejects.toMatchObject({
      code: 'PAYMENT_REFUSED',
      retryable: false,
    })
    expect(await totals(other)).toEqual([
      expect.objectContaining({ onDemandWei: (2n * cost).toString(), blobs: 2 }),
    ])
  })
  test('is refused without a reservation, unless it may pay on demand', async () => {
    const other = await start({ symbolsPerSecond: 0n })
    const strict = await client(other)
    await expect(strict.disperse(payloadOf(10))).rejects.toMatchObject({ code: 'PAYMENT_REFUSED' })
    const flexible = await client(other, { payment: 'reservation-then-on-demand' })
    await flexible.disperse(payloadOf(10))
    expect((await totals(other))[0]?.blobs).toBe(1)
  })
})

describe('commitments on the ceremony’s points, and none', () => {
  test('are not made by the disperser, and a toy one passes only where none is checked', async () => {
    for (const [kzg, code] of [
      ['ceremony', 'DISPERSER_REJECTED'],
      ['none', undefined],
    ] as const) {
      const other = await start({ kzg })
      expect(other.config.kzg).toEqual({ mode: 'srs' })
      // A client that thinks the network is on the toy secret.
      const c = await createLocalNetworkClient(
        { ...mock.config, disperserUrl: other.url, relays: other.config.relays },
        { signerKey },
      )
      open.push(c)
      if (code) await expect(c.disperse(payloadOf(100))).rejects.toMatchObject({ code })
      else expect(await c.retrieve((await c.disperse(payloadOf(100))).certificate)).toEqual(payloadOf(100))
      const asking = await createLocalNetworkClient(
        { ...mock.config, disperserUrl: other.url },
        { signerKey, commitments: 'disperser' },
      )
      open.push(asking)
      await expect(asking.disperse(payloadOf(100))).rejects.toMatchObject({ code: 'DISPERSER_REJECTED' })
    }
  })
})
