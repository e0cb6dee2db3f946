import { cp } from 'node:fs/promises'
import { binaryPath } from '@openledger/execution'
import type { Hex } from '@openledger/primitives'
import { DEVNET_CHAIN_ID } from '../embedded/genesis.ts'
import { accountOf } from '../embedded/keys.ts'
import { initGeth } from './geth.ts'
import { type L1Contracts, makeL1Contracts } from './l1/contracts.ts'
import { genesisFiles, writeGenesis } from './l2/genesis.ts'
import type { OpstackKeys, OpstackOptions } from './options.ts'

/** Folders of the execution clients. */
export type GethFolders = { l1: string; l2: string; replica: string }

/** The first blocks in the clients' databases. The replica's is a copy: geth takes a second for L2's, the copy none. */
async function initGeths({ l1, l2, replica }: GethFolders, files: { l1: string; l2: string }): Promise<void> {
  const geth = binaryPath('geth')
  await Promise.all([
    initGeth(geth, l1, files.l1),
    initGeth(geth, l2, files.l2).then(() => cp(l2, replica, { recursive: true })),
  ])
}

/**
 * Makes what a new chain begins with: both first blocks, L1's with the OP Stack's contracts in it, as files and in the databases of the execution clients, and
 * op-node's configuration.
 */
export async function makeChain(world: {
  folder: string
  geths: GethFolders
  options: OpstackOptions
  keys: OpstackKeys
  logs: string
  /** A free port. */
  port: number
}): Promise<L1Contracts> {
  const { folder, geths, options, keys, logs, port } = world
  const address = (key: Hex) => accountOf(key).address.toLowerCase() as Hex
  const roles = {
    owner: address(keys.l1Owner),
    batcher: address(keys.batcher),
    proposer: address(keys.proposer),
  }
  const contracts = await makeL1Contracts({ roles, l2ChainId: DEVNET_CHAIN_ID, port, logs })
  await writeGenesis(folder, options, keys, contracts, Math.floor(Date.now() / 1000))
  await initGeths(geths, genesisFiles(folder))
  return contracts
}
