import type { DevnetKeys } from '../embedded/keys.ts'
import { devnetKey, devnetKeys } from '../embedded/keys.ts'

export type DataAvailability = 'alt-da' | 'calldata' | 'blobs'
/** What `settle` asks to evaluate entries: fixed at genesis. `twin` runs on an op-geth without the ledger precompile too. */
export type Evaluator = 'precompile' | 'twin'

export type OpstackOptions = {
  datadir: string
  seed: string
  /** Seconds between L2 blocks; L1 has the same. */
  blockTimeSeconds: number
  epochSeconds: number
  ports: OpstackPorts | 'auto'
  counts: { payers: number; contributors: number }
  dataAvailability: DataAvailability
  evaluator: Evaluator
  /** Runs op-proposer too. */
  proposer: boolean
}

/** Ports, all on loopback. */
export const OPSTACK_PORTS = {
  l1: 8545,
  l1Engine: 8551,
  l1Beacon: 8552,
  l2: 9545,
  l2Engine: 9551,
  opNode: 9546,
  extensionEngine: 9552,
  extension: 9553,
  batcher: 9547,
  proposer: 9548,
  replica: 9645,
  replicaEngine: 9651,
  replicaOpNode: 9646,
  disperser: 32001,
  mockControl: 32002,
  daAdapter: 3100,
  sidecar: 8080,
} as const
export type OpstackPorts = { [name in keyof typeof OPSTACK_PORTS]: number }

export type OpstackKeys = DevnetKeys & {
  /** The settler's system address on L2. */
  settler: `0x${string}`
  /** Owner of the L1 contracts, and of L2's proxy admin. */
  l1Owner: `0x${string}`
  batcher: `0x${string}`
  proposer: `0x${string}`
  /** Admin token of a sidecar that is not alone on its loopback. */
  admin: string
}

export function opstackKeys(seed: string, counts: { payers: number; contributors: number }): OpstackKeys {
  return {
    ...devnetKeys(seed, counts),
    settler: devnetKey(seed, 'settler'),
    l1Owner: devnetKey(seed, 'l1-owner'),
    batcher: devnetKey(seed, 'batcher'),
    proposer: devnetKey(seed, 'proposer'),
    admin: devnetKey(seed, 'admin').slice(2),
  }
}

export const L1_CHAIN_ID = 4_201_200_101
/** Gas of an L2 block, in the genesis and in SystemConfig. */
export const L2_GAS_LIMIT = 60_000_000
/** Where batches are sent to. Nobody has its key. */
export const BATCH_INBOX = '0x00a1100000000000000000000000000000000b17'
