import { addresses, ledgerAbi } from '@openledger/contracts'
import { BaseError, type Hex } from '@openledger/primitives'
import { createPublicClient, http } from 'viem'
import { waitFor } from '../job/wait.ts'
import type { Reporter } from '../view/reporter.ts'
import type { OpstackDevnet, OpstackUrls } from './devnet.ts'
import { createEngineRpc } from './engine-rpc.ts'
import { type OutputRoots, proveOutputRoot } from './l1/output-roots.ts'
import type { OpstackOptions } from './options.ts'
import { type SyncStatus, syncStatus } from './replica/compare.ts'

export type ReplicaProof = {
  sequencer: SyncStatus
  /** Blocks that hold a settlement, and how many of those have it right after the deposits. */
  settlements: { blocks: number; first: number }
  replica: SyncStatus & { equal: true; compared: number }
  /** With op-proposer: its games on L1, and the last root, which the replica computes too. */
  outputRoots?: OutputRoots
}

/** A chain with a replica, however it runs. */
export type ProvableChain = Pick<OpstackDevnet, 'comparison' | 'l1Contracts'> & {
  urls: Pick<OpstackUrls, 'l1' | 'opNode' | 'replica' | 'replicaOpNode'>
  options: Pick<OpstackOptions, 'proposer'>
}

type RawTransaction = { hash: Hex; type: Hex }

/** Where settlements stand in the replica's blocks. */
async function settlementPlaces(devnet: ProvableChain, lastBlock: number) {
  const client = createPublicClient({ transport: http(devnet.urls.replica) })
  const events = await client.getContractEvents({
    address: addresses.ledger,
    abi: ledgerAbi,
    eventName: 'Settled',
    fromBlock: 0n,
    toBlock: BigInt(lastBlock),
  })
  const rpc = createEngineRpc(devnet.urls.replica)
  let first = 0
  for (const { blockHash, transactionHash } of events) {
    const block = await rpc<{ transactions: RawTransaction[] }>('eth_getBlockByHash', [blockHash, true])
    const others = block.transactions.filter(({ type }) => type !== '0x7e')
    if (others[0]?.hash === transactionHash) first++
  }
  return { blocks: events.length, first }
}

/**
 * Waits until the replica has derived all that is settled and at least so many blocks, from L1 and the DA alone, and holds them against the sequencer's.
 *
 * @throws BaseError `REPLICA_DIFFERS`, `SETTLEMENT_PLACE`.
 */
export async function proveReplica(
  devnet: ProvableChain,
  reporter: Reporter,
  options: { blocks: number },
): Promise<ReplicaProof> {
  const { comparison, urls } = devnet
  const step = reporter.step('Comparing with the replica')
  const opNode = createEngineRpc(urls.opNode)
  const wanted = Math.max(options.blocks, (await syncStatus(opNode)).unsafe)
  await waitFor(
    `The replica deriving block ${wanted}`,
    async () => {
      await comparison.checkWhenUp()
      step.progress(comparison.compared, wanted, 'blocks')
      return comparison.compared >= wanted ? true : undefined
    },
    { seconds: 600, everyMs: 500 },
  )
  const [sequencer, replica, settlements] = await Promise.all([
    syncStatus(opNode),
    syncStatus(createEngineRpc(urls.replicaOpNode)),
    settlementPlaces(devnet, wanted),
  ])
  if (settlements.first !== settlements.blocks)
    throw new BaseError(
      `${settlements.blocks - settlements.first} of ${settlements.blocks} settlements do not stand right after the deposits.`,
      { code: 'SETTLEMENT_PLACE' },
    )
  const { compared } = comparison
  step.done(`${compared} blocks equal, ${settlements.blocks} settlements, each right after the deposits`)
  const proven = { sequencer, settlements, replica: { ...replica, equal: true, compared } as const }
  if (!devnet.options.proposer) return proven
  const roots = reporter.step('Comparing output roots on L1')
  const outputRoots = await proveOutputRoot(devnet)
  roots.done(`${outputRoots.games} games, the root of block ${outputRoots.l2Block} is the replica's`)
  return { ...proven, outputRoots }
}
