import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../journal/journal.ts'
import { createPayloadFiles } from '../store/payload-files.ts'
import { bytesOf, type Running, useServices } from '../testing/harness.ts'
import type { BlobStatus } from './blob-status.ts'

const services = useServices()
let adapter: Running
beforeAll(async () => {
  adapter = await services.adapter({ blob: { splitAbove: 50_000, chunkSize: 40_000, maxUpload: 500_000 } })
})

const sha = (bytes: Uint8Array | string) => `0x${createHash('sha256').update(bytes).digest('hex')}`
const post = async (on: Running, body: Uint8Array | string, query = '?wait=true') => {
  const reply = await on.put(body, `/v1/blobs${query}`)
  return { reply, status: (await reply.json()) as BlobStatus }
}

describe('blob API', () => {
  it('keeps a small payload under the hash of its content', async () => {
    const { reply, status } = await post(adapter, 'hello')
    expect(reply.status).toBe(200)
    expect(reply.headers.get('location')).toBe(`/v1/blobs/${sha('hello')}`)
    expect(status).toMatchObject({ key: sha('hello'), size: 5, status: 'complete' })
    expect(await (await adapter.get(`/v1/blobs/${status.key}`)).text()).toBe('hello')
    expect(await (await adapter.get(`/v1/commitments/${status.commitment}`)).text()).toBe('hello')
    expect(await (await adapter.get(`/get/${status.commitment}`)).text()).toBe('hello')
    expect(await (await adapter.get(`/v1/blobs/${status.key}/status`)).json()).toEqual(status)
    expect((await post(adapter, 'hello')).status).toEqual(status)
  })

  it.each([50_000, 50_001, 100_000, 499_999])('keeps %d bytes, in parts when they are many', async (size) => {
    const body = randomBytes(size)
    const { status } = await post(adapter, body)
    expect(status).toMatchObject({ key: sha(body), size, status: 'complete' })
    expect(status.commitment!.startsWith('0x01fe01')).toBe(size > 50_000)
    for (const path of [`/v1/blobs/${status.key}`, `/v1/commitments/${status.commitment}`]) {
      const reply = await adapter.get(path)
      expect(reply.headers.get('content-length')).toBe(String(size))
      expect((await bytesOf(reply)).equals(body)).toBe(true)
    }
  })

  it('accepts at once without wait, and tells the progress as events until the end', async () => {
    const body = randomBytes(300_000)
    const { reply, status } = await post(adapter, body, '')
    expect(reply.status).toBe(202)
    expect(status.key).toBe(sha(body))
    const events = await fetch(`${adapter.url}/v1/blobs/${status.key}/status`, {
      headers: { accept: 'text/event-stream' },
    })
    expect(events.headers.get('content-type')).toBe('text/event-stream')
    const data = (await events.text())
      .split('\n\n')
      .filter((event) => event.startsWith('id: '))
      .map((event) => JSON.parse(event.split('\ndata: ')[1]!) as BlobStatus)
    expect(data.at(-1)).toMatchObject({ status: 'complete', commitment: expect.stringMatching(/^0x01fe01/) })
    expect((await bytesOf(await adapter.get(`/v1/blobs/${status.key}`))).equals(body)).toBe(true)
  })

  it.each([
    ['POST', '/v1/blobs', '', 400, 'INVALID_INPUT'],
    ['POST', '/v1/blobs?wait=perhaps', 'x', 400, 'INVALID_INPUT'],
    ['POST', '/v1/blobs', 'x'.repeat(500_001), 413, 'PAYLOAD_TOO_LARGE'],
    ['GET', `/v1/blobs/0x${'11'.repeat(32)}`, undefined, 404, 'NOT_FOUND'],
    ['GET', `/v1/blobs/0x${'11'.repeat(32)}/status`, undefined, 404, 'NOT_FOUND'],
    ['GET', '/v1/blobs/0x11', undefined, 400, 'INVALID_INPUT'],
    ['GET', '/v1/commitments/zz', undefined, 400, 'INVALID_INPUT'],
    ['GET', `/v1/commitments/0x00${'11'.repeat(32)}`, undefined, 400, 'INVALID_INPUT'],
    ['GET', `/v1/commitments/0x01ff00${'11'.repeat(32)}`, undefined, 500, 'RETRIEVAL_FAILED'],
    ['GET', '/v1/commitments/0x01ff0011', undefined, 418, 'INVALID_CERTIFICATE'],
    ['GET', '/v1/commitments/0x01fe0201ff00', undefined, 418, 'INVALID_CERTIFICATE'],
  ])('refuses %s %.40s', async (method, path, body, status, code) => {
    const reply = await fetch(`${adapter.url}${path}`, { method, ...(body === undefined ? {} : { body }) })
    expect(await reply.json()).toMatchObject({ status, code })
  })

  it('refuses a commitment of a manifest that is none', async () => {
    const { status } = await post(adapter, 'OLDM but not a manifest')
    const reply = await adapter.get(`/v1/commitments/0x01fe01${status.commitment!.slice(2)}`)
    expect(await reply.json()).toMatchObject({
      status: 418,
      detail: expect.stringContaining('Expected a manifest'),
    })
    // The alt-DA route reads single payloads only.
    expect((await adapter.get(`/get/0x01fe01${status.commitment!.slice(2)}`)).status).toBe(418)
  })

  it('keeps what it promised over a restart', async () => {
    const datadir = services.folder()
    const first = await services.adapter({ main: { datadir }, blob: { splitAbove: 50_000 } })
    const body = randomBytes(200_000)
    const { status } = await post(first, body)
    await first.close()
    const second = await services.adapter({ main: { datadir }, blob: { splitAbove: 50_000 } })
    for (const path of [`/v1/blobs/${status.key}`, `/v1/commitments/${status.commitment}`]) {
      expect((await bytesOf(await second.get(path))).equals(body)).toBe(true)
    }
  })

  it('sweeps away the file of a part whose row a crash prevented, and no other', async () => {
    const datadir = services.folder()
    const options = { main: { datadir }, blob: { splitAbove: 50_000 } }
    const first = await services.adapter(options)
    const body = randomBytes(200_000)
    const { status } = await post(first, body)
    await first.close()
    const folder = join(datadir, 'payloads')
    const before = readdirSync(folder, { recursive: true })
    const files = createPayloadFiles(folder, { sync: false })
    // As the process leaves it when it ends right here.
    await files.keep(await files.draft(randomBytes(1000)), sha256(Buffer.from('orphan')))
    const second = await services.adapter(options)
    const after = readdirSync(folder, { recursive: true }).filter((name) => String(name).length > 64)
    expect(after).toEqual(before.filter((name) => String(name).length > 64))
    expect((await bytesOf(await second.get(`/v1/blobs/${status.key}`))).equals(body)).toBe(true)
  })

  it('refuses a data folder that another adapter uses', async () => {
    await expect(services.adapter({ main: { datadir: adapter.datadir } })).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
    })
  })
})
