import { BaseError, type Hex } from '@openledger/primitives'
import { createPublicClient, http } from 'viem'
import { waitFor } from '../../job/wait.ts'
import { createEngineRpc } from '../engine-rpc.ts'
import type { ProvableChain } from '../prove.ts'
import { l1Artifact } from './artifacts.ts'

export type OutputRoots = { games: number; l2Block: number; root: Hex }

/**
 * Waits for op-proposer's first game on L1, and holds its root against the one that the *replica* computes for that block.
 *
 * @throws BaseError `OUTPUT_ROOT` when they differ.
 */
export async function proveOutputRoot(devnet: ProvableChain): Promise<OutputRoots> {
  const client = createPublicClient({ transport: http(devnet.urls.l1), cacheTime: 0 })
  const factory = {
    address: devnet.l1Contracts.DisputeGameFactory,
    abi: l1Artifact('DisputeGameFactory').abi,
  }
  const games = await waitFor(
    'An output root on L1',
    async () => {
      const count = Number(await client.readContract({ ...factory, functionName: 'gameCount' }))
      return count > 0 ? count : undefined
    },
    { seconds: 120, everyMs: 500 },
  )
  const [, , proxy] = (await client.readContract({
    ...factory,
    functionName: 'gameAtIndex',
    args: [BigInt(games - 1)],
  })) as [number, bigint, Hex]
  const game = { address: proxy, abi: l1Artifact('PermissionedDisputeGame').abi }
  const [root, block] = (await Promise.all([
    client.readContract({ ...game, functionName: 'rootClaim' }),
    client.readContract({ ...game, functionName: 'l2BlockNumber' }),
  ])) as [Hex, bigint]
  const replica = createEngineRpc(devnet.urls.replicaOpNode)
  const ours = await waitFor(
    `The replica's output of block ${block}`,
    () =>
      replica<{ outputRoot: Hex }>('optimism_outputAtBlock', [`0x${block.toString(16)}`]).then(
        ({ outputRoot }) => outputRoot,
        () => undefined,
      ),
    { seconds: 60, everyMs: 500 },
  )
  if (ours !== root)
    throw new BaseError(`Block ${block}: op-proposer claims ${root}, the replica computes ${ours}.`, {
      code: 'OUTPUT_ROOT',
    })
  return { games, l2Block: Number(block), root }
}
