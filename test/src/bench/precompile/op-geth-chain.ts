import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from '@openledger/contracts'
import { accountOf, choosePortsOf, createEngineRpc, gethSpec, initGeth, supervise } from '@openledger/devnet'
import { createTokenSource } from '@openledger/engine-extension'
import { binaryPath } from '@openledger/execution'
import { fromHex, type Hex, InvalidInputError } from '@openledger/primitives'
import type { World } from '../../opstack/world/world.ts'
import type { BenchChain } from '../ledger/chain.ts'
import { seasonedAccounts } from '../ledger/seasoned.ts'

export type OpGethChain = Pick<BenchChain, 'chainId' | 'settler' | 'send'> & { close(): Promise<void> }

type Payload = { executionPayload: { blockHash: Hex } }

const GAS = 55_000_000n
const NO_HASH: Hex = `0x${'00'.repeat(32)}`

/**
 * An op-geth of its own with the first block of a world's L2 and a ledger that has run for long in it, which makes a block when it is given a transaction: there
 * are thousands of accounts on a page, as no devnet has them.
 */
export async function startOpGethChain({ devnet }: World): Promise<OpGethChain> {
  const { datadir, keys, chainId, options } = devnet
  const account = accountOf(keys.settler)
  const folder = join(datadir.path, 'seasoned')
  const genesisFile = join(datadir.path, 'seasoned-genesis.json')
  const genesis = JSON.parse(readFileSync(join(datadir.path, 'l2-genesis.json'), 'utf8')) as {
    timestamp: Hex
    alloc: Record<string, object>
  }
  const seasoned = seasonedAccounts({
    ...{ deployer: account.address, settler: account.address, chainId },
    ...(options.evaluator === 'precompile' ? { evaluator: addresses.ledgerPrecompile } : {}),
  })
  for (const [address, entry] of Object.entries(seasoned))
    genesis.alloc[address.slice(2).toLowerCase()] = entry
  writeFileSync(genesisFile, JSON.stringify(genesis))
  await initGeth(binaryPath('geth'), folder, genesisFile)

  const ports = await choosePortsOf({ rpc: 0, engine: 0 }, 'auto')
  const url = `http://127.0.0.1:${ports.rpc}`
  const jwtFile = join(datadir.path, 'jwt.hex')
  const child = await supervise(
    gethSpec({
      ...{ name: 'seasoned-op-geth', binary: binaryPath('geth'), datadir: folder, host: '127.0.0.1' },
      ...{ port: ports.rpc, url, enginePort: ports.engine, jwtFile, chainId, rollup: true },
    }),
    datadir.logs,
  )
  const rpc = createEngineRpc(url)
  const engine = createEngineRpc(
    `http://127.0.0.1:${ports.engine}`,
    createTokenSource(fromHex(`0x${readFileSync(jwtFile, 'utf8')}`)),
  )
  // What L1 says of itself in every block: of which L1 block does not matter here.
  const l2 = createEngineRpc(devnet.urls.l2)
  const { transactions } = await l2<{ transactions: [Hex] }>('eth_getBlockByNumber', ['0x1', false])
  const information = await l2<Hex>('eth_getRawTransactionByHash', [transactions[0]])
  const first = await rpc<{ hash: Hex }>('eth_getBlockByNumber', ['0x0', false])
  let head = first.hash
  let timestamp = Number(genesis.timestamp)
  let nonce = 0

  async function block(raw: Hex): Promise<void> {
    timestamp += 2
    const { payloadId } = await engine<{ payloadId: Hex }>('engine_forkchoiceUpdatedV3', [
      { headBlockHash: head, safeBlockHash: head, finalizedBlockHash: first.hash },
      {
        timestamp: `0x${timestamp.toString(16)}`,
        prevRandao: NO_HASH,
        suggestedFeeRecipient: '0x4200000000000000000000000000000000000011',
        withdrawals: [],
        parentBeaconBlockRoot: NO_HASH,
        transactions: [information, raw],
        noTxPool: true,
        gasLimit: '0x3938700',
        eip1559Params: '0x000000fa00000006',
      },
    ])
    const { executionPayload } = await engine<Payload>('engine_getPayloadV4', [payloadId])
    await engine('engine_newPayloadV4', [executionPayload, [], NO_HASH, []])
    head = executionPayload.blockHash
    await engine('engine_forkchoiceUpdatedV3', [
      { headBlockHash: head, safeBlockHash: head, finalizedBlockHash: first.hash },
      null,
    ])
  }

  return {
    chainId,
    settler: account,
    async send(_, to, data) {
      const raw = await account.signTransaction({
        ...{ type: 'eip1559', chainId, nonce: nonce++, to, data, gas: GAS },
        ...{ maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 0n },
      })
      await block(raw)
      const { transactions: hashes } = await rpc<{ transactions: Hex[] }>('eth_getBlockByHash', [head, false])
      const receipt = await rpc<{ status: Hex; gasUsed: Hex }>('eth_getTransactionReceipt', [hashes[1]])
      if (receipt.status !== '0x1') throw new InvalidInputError(`A settlement to ${to} reverted on op-geth.`)
      return { gas: BigInt(receipt.gasUsed) }
    },
    close: () => child.close(),
  }
}
