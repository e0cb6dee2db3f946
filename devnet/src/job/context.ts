import type { Hex } from '@openledger/primitives'
import {
  createOpenLedgerPublicClient,
  createOpenLedgerWalletClient,
  createSidecarClient,
  type OpenLedgerActions,
  type OpenLedgerPublicClient,
  openLedgerActions,
  type SidecarClient,
} from '@openledger/sdk'
import type { DevnetKeys } from '../embedded/keys.ts'
import { accountOf } from '../embedded/keys.ts'
import type { BlockPace } from '../embedded/pace.ts'
import type { Reporter } from '../view/reporter.ts'

/** What the main job needs to know of the world it runs in: any OpenLedger chain with a sidecar. */
export type JobWorld = {
  chainId: number
  keys: DevnetKeys
  urls: { l2: string; da: string; sidecar: string }
  /** What the sidecar wants to hear from its operator, when it does not know it by the loopback. */
  adminToken?: string
  /** True where a block's transactions stand in the order of their tips, not of their arrival. */
  orderedByTip?: boolean
  /** Where the chain can be hurried: until the first call its blocks come on demand, so that nobody waits for a period to pass. */
  pace?: BlockPace
}

export type JobContext = {
  world: JobWorld
  seed: string
  reporter: Reporter
  reader: OpenLedgerPublicClient
  sidecar: SidecarClient
  /** The chain's actions in the name of a key. */
  as(key: Hex): OpenLedgerActions
}

export function createJobContext(world: JobWorld, seed: string, reporter: Reporter): JobContext {
  const chain = { rpcUrl: world.urls.l2, chainId: world.chainId, pollingIntervalMs: 50 }
  const reader = createOpenLedgerPublicClient(chain)
  return {
    world,
    seed,
    reporter,
    reader,
    sidecar: createSidecarClient({
      url: world.urls.sidecar,
      ...(world.adminToken ? { adminToken: world.adminToken } : {}),
    }),
    as: (key) =>
      openLedgerActions(createOpenLedgerWalletClient({ ...chain, account: accountOf(key) }), reader),
  }
}
