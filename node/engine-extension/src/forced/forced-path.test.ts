import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Hex } from '@openledger/primitives'
import { silentLogger } from '@openledger/service'
import { decodeFunctionData, parseAbi, parseTransaction } from 'viem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { block, KEY } from '../fixtures/extension.fixture.ts'
import { createMailbox } from '../settlement/mailbox.ts'
import { createKeySigner } from '../settlement/signer.ts'
import { createForcedPath } from './forced-path.ts'

const PORTAL: Hex = `0x${'b4'.repeat(20)}`
const LEDGER: Hex = `0x${'1e'.repeat(20)}`
const abi = parseAbi([
  'function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes data) payable',
])
const settlement = { record: block('record'), attempt: 0, calldata: '0xc0ffee', gas: 5_000_000n } as const

let sent: Hex[]
let refuses: boolean
let url: string
let stop: () => Promise<void>
beforeEach(async () => {
  sent = []
  refuses = false
  const answers: Record<string, string> = {
    eth_chainId: '0x384',
    eth_getTransactionCount: '0x5',
    eth_gasPrice: '0x64',
  }
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    request.on('end', () => {
      const { method, params } = JSON.parse(text) as { method: string; params: [Hex] }
      if (method === 'eth_sendRawTransaction' && refuses)
        return response.end(JSON.stringify({ error: { message: 'nonce too low' } }))
      if (method === 'eth_sendRawTransaction') sent.push(params[0])
      return response.end(JSON.stringify({ result: answers[method] ?? block('hash') }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
})
afterEach(() => stop())

function world() {
  const mailbox = createMailbox()
  const forced = { count: 0, add: () => void forced.count++ }
  const path = createForcedPath(
    { l1Rpc: url, portal: PORTAL, ledger: LEDGER, after: 3, gas: 3_000_000n },
    { mailbox, signer: createKeySigner(KEY), forced, logger: silentLogger() },
  )
  let number = 0
  const heads = (count: number) => {
    for (let i = 0; i < count; i++) path.onHead(block(`head ${number++}`))
  }
  return { mailbox, forced, path, heads }
}

describe('the way over L1', () => {
  it('is taken once, after so many blocks without the settlement, with the ledger’s own input', async () => {
    const { mailbox, forced, heads } = world()
    mailbox.put(settlement)
    heads(2)
    // The settler gives it again: the blocks that it has waited for count on.
    mailbox.put({ ...settlement, attempt: 1 })
    heads(1)
    await expect.poll(() => forced.count).toBe(1)
    heads(20)
    expect(sent).toHaveLength(1)
    const transaction = parseTransaction(sent[0] as `0x02${string}`)
    expect(transaction).toMatchObject({ chainId: 900, nonce: 5, to: PORTAL, maxPriorityFeePerGas: 1n })
    const { args } = decodeFunctionData({ abi, data: transaction.data! })
    expect(
      args.map((argument) => (typeof argument === 'string' ? argument.toLowerCase() : argument)),
    ).toEqual([LEDGER, 0n, 3_000_000n, false, '0xc0ffee'])
  })

  it('is not taken for what was included, or without new heads', () => {
    const { mailbox, forced, path, heads } = world()
    const ticket = mailbox.put(settlement)
    for (let i = 0; i < 9; i++) path.onHead(block('the same'))
    mailbox.injected(ticket, block('head'), block('transaction'))
    mailbox.built(ticket, block('mine'))
    mailbox.onHead(block('mine'))
    heads(9)
    expect(forced.count).toBe(0)
    expect(sent).toEqual([])
  })

  it('is tried again when L1 refuses', async () => {
    const { mailbox, forced, heads } = world()
    refuses = true
    mailbox.put(settlement)
    heads(3)
    await new Promise((resolve) => setTimeout(resolve, 100))
    refuses = false
    heads(3)
    await expect.poll(() => forced.count).toBe(1)
  })
})
