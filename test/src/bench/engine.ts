import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { createEngineRpc, neededBinaries, startOpstackDevnet } from '@openledger/devnet'
import {
  createEngineExtension,
  createTokenSource,
  config as extensionConfig,
} from '@openledger/engine-extension'
import { buildOpstack } from '@openledger/execution'
import { fromHex, type Hex, InvalidInputError } from '@openledger/primitives'
import { folderFor } from '../opstack/world/folder.ts'

type Answer = {
  result?: { payloadId?: string; payloadStatus?: { status: string } }
  error?: { message: string }
}

/** A client as op-node is one: connections are kept. @returns ms and the answer. */
function client(url: string, token: () => string) {
  const agent = new Agent({ keepAlive: true })
  const { hostname, port } = new URL(url)
  return async (method: string, params: unknown[]): Promise<{ ms: number; answer: Answer }> => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const headers = {
      'content-type': 'application/json',
      authorization: token(),
      'content-length': body.length,
    }
    const started = performance.now()
    const text = await new Promise<string>((resolve, reject) => {
      const out = request({ agent, hostname, port, method: 'POST', headers }, (response) => {
        let data = ''
        response.on('data', (chunk: Buffer) => {
          data += chunk.toString()
        })
        response.on('end', () => resolve(data))
      })
      out.on('error', reject)
      out.end(body)
    })
    return { ms: performance.now() - started, answer: JSON.parse(text) as Answer }
  }
}

const quantile = (values: readonly number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))]!
const rounded = (value: number) => Math.round(value * 1000) / 1000

type Rows = { direct: number[]; through: number[] }

function summary({ direct, through }: Rows) {
  const added = through.map((ms, index) => ms - direct[index]!)
  return {
    directP50: rounded(quantile(direct, 0.5)),
    directP99: rounded(quantile(direct, 0.99)),
    throughP50: rounded(quantile(through, 0.5)),
    throughP99: rounded(quantile(through, 0.99)),
    addedP50: rounded(quantile(added, 0.5)),
    addedP99: rounded(quantile(added, 0.99)),
  }
}

/**
 * What the extension adds to an Engine API call, in ms: the same call to op-geth directly and through the extension, in turn. With attributes the
 * direct call is the one that op-node makes, the call through the extension carries a settlement of 25 kB with it.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const calls = Number(args[args.indexOf('--calls') + 1]) || 1000
  const kind = { evaluator: 'precompile', proposer: false } as const
  await buildOpstack({ names: neededBinaries(kind) })
  const { folder, remove } = folderFor('bench-engine')
  const devnet = await startOpstackDevnet({
    ...kind,
    datadir: folder,
    seed: 'bench',
    blockTimeSeconds: 2,
    epochSeconds: 4,
    ports: 'auto',
    counts: { payers: 1, contributors: 1 },
    dataAvailability: 'calldata',
  })
  const { ports, keys, stack, urls } = devnet
  // The chain stands still: op-geth answers nobody else.
  for (const name of ['op-batcher', 'sidecar', 'op-node', 'replica-op-node']) await stack.stop(name)
  devnet.l1.pause()
  const secret: Hex = `0x${readFileSync(join(folder, 'jwt.hex'), 'utf8')}`
  const token = 'a token for the benchmark'
  const target: Hex = `0x${'0b'.repeat(20)}`
  const extension = await createEngineExtension(
    extensionConfig.resolve({
      engine: { port: 0, upstream: `http://127.0.0.1:${ports.l2Engine}`, jwtSecret: secret },
      http: { port: 0 },
      signer: { key: keys.settler },
      settlement: { token, ledger: target },
    }),
  )
  try {
    const tokens = createTokenSource(fromHex(secret))
    const direct = client(`http://127.0.0.1:${ports.l2Engine}`, tokens)
    const through = client(extension.urls.engine, tokens)
    const l2 = createEngineRpc(urls.l2)
    const measure = async (count: number, one: (call: typeof direct, index: number) => Promise<number>) => {
      const rows: Rows = { direct: [], through: [] }
      for (let index = -Math.ceil(count / 10); index < count; index++) {
        const a = await one(direct, index)
        const b = await one(through, index)
        if (index < 0) continue
        rows.direct.push(a)
        rows.through.push(b)
      }
      return summary(rows)
    }
    const passThrough = await measure(calls, async (call) => (await call('eth_chainId', [])).ms)
    const newBlock = await measure(
      calls,
      async (call) => (await call('eth_getBlockByNumber', ['latest', true])).ms,
    )

    const head = await l2<{ hash: Hex; timestamp: Hex; transactions: Hex[] }>('eth_getBlockByNumber', [
      'latest',
      false,
    ])
    const info = await l2<Hex>('eth_getRawTransactionByHash', [head.transactions[0]])
    const state = { headBlockHash: head.hash, safeBlockHash: head.hash, finalizedBlockHash: head.hash }
    const calldata = `0x${'5c'.repeat(25_000)}`
    let moment = Number(head.timestamp)
    const attributes = async (call: typeof direct, index: number) => {
      // Another time is another payload.
      const timestamp = `0x${(++moment).toString(16)}`
      if (call === through) {
        const settlement = { record: head.hash, attempt: index + calls, calldata, gas: 2_000_000 }
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
        const response = await fetch(`${extension.urls.http}/v1/settlements`, {
          method: 'POST',
          headers,
          body: JSON.stringify(settlement),
        })
        if (!response.ok) throw new InvalidInputError(`The extension refuses: ${await response.text()}`)
      }
      const { ms, answer } = await call('engine_forkchoiceUpdatedV3', [
        state,
        {
          timestamp,
          prevRandao: head.hash,
          suggestedFeeRecipient: '0x4200000000000000000000000000000000000011',
          withdrawals: [],
          parentBeaconBlockRoot: head.hash,
          transactions: [info],
          noTxPool: false,
          gasLimit: '0x3938700',
          eip1559Params: '0x000000fa00000006',
        },
      ])
      const id = answer.result?.payloadId
      if (!id) throw new InvalidInputError(`No payload: ${JSON.stringify(answer)}`)
      await call('engine_getPayloadV4', [id])
      return ms
    }
    const injection = await measure(Math.min(calls, 300), attributes)
    const { lastSkip } = extension.injector.status()
    if (lastSkip) throw new InvalidInputError(`Not every block had the settlement: ${lastSkip}.`)
    const rows = { passThrough, newBlock, injection }
    return {
      milliseconds: Object.entries(rows).map(([call, row]) => ({
        call,
        ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])),
      })),
      ...rows,
      targets: {
        passThrough: passThrough.addedP50 <= 0.3 && passThrough.addedP99 <= 2,
        injection: injection.addedP50 <= 3 && injection.addedP99 <= 10,
      },
    }
  } finally {
    await extension.close()
    await devnet.close()
    remove()
  }
}
