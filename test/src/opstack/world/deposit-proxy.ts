import { createServer } from 'node:http'
import type { OpstackDevnet } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import { keccak256, toHex } from 'viem'
import { serializeTransaction } from 'viem/op-stack'

export type DepositProxy = {
  /** Blocks that were made with a deposit of the sequencer's own: number -> hash. */
  blocks: Map<number, Hex>
  close(): Promise<void>
}

type Request = { method: string; params: unknown[] }
type Payload = { executionPayload: { blockNumber: Hex; blockHash: Hex; transactions: Hex[] } }

/** What the extension refuses to be: an Engine API in its place that puts a deposit after the deposits of L1. */
export async function startDepositProxy(
  { ports }: OpstackDevnet,
  { from, to }: { from: Hex; to: Hex },
): Promise<DepositProxy> {
  const blocks = new Map<number, Hex>()
  const mine = new Set<Hex>()
  const edit = ({ method, params }: Request) => {
    const attributes = params[1] as { noTxPool?: boolean; transactions?: Hex[] } | null
    if (!method.startsWith('engine_forkchoiceUpdated') || !attributes?.transactions || attributes.noTxPool)
      return
    const { headBlockHash } = params[0] as { headBlockHash: Hex }
    const raw = serializeTransaction({
      ...{ type: 'deposit', sourceHash: keccak256(headBlockHash), from, to, gas: 100_000n },
      data: toHex('nobody on L1 asked for this'),
    })
    mine.add(raw)
    const first = attributes.transactions.findIndex((transaction) => !transaction.startsWith('0x7e'))
    attributes.transactions.splice(first === -1 ? attributes.transactions.length : first, 0, raw)
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Request
    if (!Array.isArray(body)) edit(body)
    try {
      const answer = await fetch(`http://127.0.0.1:${ports.l2Engine}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
        body: JSON.stringify(body),
      })
      const text = await answer.text()
      if (body.method?.startsWith('engine_getPayload')) {
        const { executionPayload } = (JSON.parse(text) as { result?: Payload }).result ?? {}
        if (executionPayload?.transactions.some((raw) => mine.has(raw)))
          blocks.set(Number(executionPayload.blockNumber), executionPayload.blockHash)
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
    } catch {
      response.destroy()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(ports.extensionEngine, '127.0.0.1', resolve)
  })
  return {
    blocks,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
