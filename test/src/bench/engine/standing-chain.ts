import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngineRpc, neededBinaries, startOpstackDevnet } from '@openledger/devnet'
import { createTokenSource } from '@openledger/engine-extension'
import { buildOpstack } from '@openledger/execution'
import { fromHex, type Hex } from '@openledger/primitives'
import { folderFor } from '../../opstack/world/folder.ts'

/** A chain that stands still: op-geth and the extension as processes of their own, and nobody who asks them but the benchmark. */
export async function startStandingChain() {
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
  for (const name of ['op-batcher', 'sidecar', 'op-node', 'replica-op-node', 'replica-op-geth', 'da-adapter'])
    await devnet.stack.stop(name)
  devnet.l1.pause()
  const jwtFile = join(folder, 'jwt.hex')
  const l2 = createEngineRpc(devnet.urls.l2)
  const head = await l2<{ hash: Hex; timestamp: Hex; transactions: Hex[] }>('eth_getBlockByNumber', [
    'latest',
    false,
  ])
  const information = await l2<Hex>('eth_getRawTransactionByHash', [head.transactions[0]])
  let moment = Number(head.timestamp)
  return {
    devnet,
    jwtFile,
    tokens: createTokenSource(fromHex(`0x${readFileSync(jwtFile, 'utf8')}`)),
    engines: {
      direct: `http://127.0.0.1:${devnet.ports.l2Engine}`,
      extension: `http://127.0.0.1:${devnet.ports.extensionEngine}`,
    },
    state: { headBlockHash: head.hash, safeBlockHash: head.hash, finalizedBlockHash: head.hash },
    /** Attributes as op-node gives them. Another time is another payload. */
    attributes: (more: readonly Hex[] = [], noTxPool = false) => ({
      timestamp: `0x${(noTxPool ? moment : ++moment).toString(16)}`,
      prevRandao: head.hash,
      suggestedFeeRecipient: '0x4200000000000000000000000000000000000011',
      withdrawals: [],
      parentBeaconBlockRoot: head.hash,
      transactions: [information, ...more],
      noTxPool,
      gasLimit: '0x3938700',
      eip1559Params: '0x000000fa00000006',
    }),
    async close() {
      await devnet.close()
      remove()
    },
  }
}

export type StandingChain = Awaited<ReturnType<typeof startStandingChain>>
