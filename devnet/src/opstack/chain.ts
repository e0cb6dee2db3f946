import type { Hex } from '@openledger/primitives'
import { DEVNET_CHAIN_ID } from '../embedded/genesis.ts'
import { accountOf } from '../embedded/keys.ts'
import { type L1Contracts, makeL1Contracts } from './l1/contracts.ts'
import { writeGenesis } from './l2/genesis.ts'
import type { OpstackKeys, OpstackOptions } from './options.ts'

/** Writes what a new chain begins with: both first blocks, L1's with the OP Stack's contracts in it, and op-node's configuration. */
export async function makeChain(world: {
  folder: string
  options: OpstackOptions
  keys: OpstackKeys
  logs: string
  /** A free port. */
  port: number
}): Promise<L1Contracts> {
  const { folder, options, keys, logs, port } = world
  const address = (key: Hex) => accountOf(key).address.toLowerCase() as Hex
  const roles = {
    owner: address(keys.l1Owner),
    batcher: address(keys.batcher),
    proposer: address(keys.proposer),
  }
  const contracts = await makeL1Contracts({ roles, l2ChainId: DEVNET_CHAIN_ID, port, logs })
  await writeGenesis(folder, options, keys, contracts, Math.floor(Date.now() / 1000))
  return contracts
}
