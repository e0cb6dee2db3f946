import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Hex } from '@openledger/primitives'
import { afterEach, describe, expect, it } from 'vitest'
import { KEY } from '../fixtures/extension.fixture.ts'
import { createKeySigner, createRemoteSigner, type SettlementTransaction } from './signer.ts'

const transaction: SettlementTransaction = {
  chainId: 42,
  nonce: 3,
  to: `0x${'1e'.repeat(20)}`,
  data: '0xc0ffee',
  gas: 500_000n,
  maxFeePerGas: 7n,
}
const own = createKeySigner(KEY)

let stop = async () => {}
afterEach(() => stop())

async function remote(result: unknown, address: Hex = own.address) {
  const requests: Record<string, string>[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    request.on('end', () => {
      requests.push((JSON.parse(text) as { params: [Record<string, string>] }).params[0])
      response.end(
        typeof result === 'string' && !result.startsWith('0x') ? result : JSON.stringify({ result }),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { requests, signer: createRemoteSigner({ url, address, timeoutMs: 1000 }) }
}

describe('a remote signer', () => {
  it('is asked for the transaction, and believed when it signed that one', async () => {
    const expected = await own.sign(transaction)
    const { requests, signer } = await remote(expected.raw)
    expect(await signer.sign(transaction)).toEqual(expected)
    expect(requests[0]).toMatchObject({ from: own.address, nonce: '0x3', chainId: '0x2a', data: '0xc0ffee' })
  })

  const changed: [string, Partial<SettlementTransaction>][] = [
    ['nonce', { nonce: 4 }],
    ['target', { to: `0x${'2e'.repeat(20)}` }],
    ['input', { data: '0xc0ffef' }],
    ['chain', { chainId: 43 }],
    ['gas', { gas: 500_001n }],
    ['fee', { maxFeePerGas: 8n }],
    ['tip', { maxPriorityFeePerGas: 1n }],
  ]
  it.each(changed)('is not believed with another %s', async (_, change) => {
    const { raw } = await own.sign({ ...transaction, ...change })
    const { signer } = await remote(raw)
    await expect(signer.sign(transaction)).rejects.toMatchObject({ code: 'SIGNER_WRONG' })
  })

  it('is not believed with somebody else’s signature, or with garbage', async () => {
    const { raw } = await createKeySigner(`0x${'22'.repeat(32)}`).sign(transaction)
    const { signer } = await remote(raw)
    await expect(signer.sign(transaction)).rejects.toMatchObject({ code: 'SIGNER_WRONG' })
    await stop()
    const garbage = await remote('0x02c0')
    await expect(garbage.signer.sign(transaction)).rejects.toMatchObject({ code: 'SIGNER_WRONG' })
  })

  it('that does not answer in JSON is unavailable', async () => {
    const { signer } = await remote('not JSON')
    await expect(signer.sign(transaction)).rejects.toMatchObject({ code: 'SIGNER_UNAVAILABLE' })
  })
})
