import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createEngineSubmitter } from './engine-submitter.ts'

const settlement = { calldata: Uint8Array.of(1, 2), record: new Uint8Array(32), attempt: 2 }
const TOKEN = 'a token of the settler'

let stop = async () => {}
afterEach(() => stop())

async function submitterTo(status: number, body: string) {
  const requests: { authorization: string | undefined; body: unknown }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    request.on('end', () => {
      requests.push({ authorization: request.headers.authorization, body: JSON.parse(text) })
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { requests, submitter: createEngineSubmitter({ url, token: TOKEN, gas: 1_000_000n }) }
}

describe('the engine submitter', () => {
  it('hands the settlement over and returns the transaction', async () => {
    const hash = `0x${'ab'.repeat(32)}`
    const { requests, submitter } = await submitterTo(200, JSON.stringify({ transactionHash: hash }))
    expect(await submitter.submit(settlement)).toBe(hash)
    expect(requests).toEqual([
      {
        authorization: `Bearer ${TOKEN}`,
        body: { record: `0x${'00'.repeat(32)}`, attempt: 2, calldata: '0x0102', gas: 1_000_000 },
      },
    ])
  })

  it.each([
    [422, '{"code":"SETTLEMENT_REVERTS","detail":"WrongPrevious"}', 'SETTLEMENT_REVERTS'],
    [202, '{"state":"waiting"}', 'UNAVAILABLE'],
    [200, 'not JSON', 'UNAVAILABLE'],
  ])('says what was wrong with an answer of %i %s', async (status, body, code) => {
    const { submitter } = await submitterTo(status, body)
    await expect(submitter.submit(settlement)).rejects.toMatchObject({ code })
  })

  it('says when nobody is there', async () => {
    const { submitter } = await submitterTo(200, '{}')
    await stop()
    stop = async () => {}
    await expect(submitter.submit(settlement)).rejects.toMatchObject({ code: 'UNAVAILABLE', retryable: true })
  })
})
