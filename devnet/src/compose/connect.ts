import { DEVNET_CHAIN_ID } from '../embedded/genesis.ts'
import type { JobWorld } from '../job/context.ts'
import { waitFor } from '../job/wait.ts'
import { createEngineRpc } from '../opstack/engine-rpc.ts'
import { l1ContractAddresses } from '../opstack/l1/contracts.ts'
import { type OpstackPorts, opstackKeys } from '../opstack/options.ts'
import type { ProvableChain } from '../opstack/prove.ts'
import { createComparison } from '../opstack/replica/compare.ts'
import { publishedAs } from './services.ts'
import { type ComposeOptions, devnetOptions } from './world.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The chain of the containers as this machine sees it, at the published ports. */
export function connectCompose(
  options: ComposeOptions,
  environment: Environment,
  proposer: boolean,
): JobWorld & ProvableChain {
  const url = (name: keyof OpstackPorts) => {
    const { variable, port } = publishedAs(name)
    return `http://127.0.0.1:${environment[variable] ?? port}`
  }
  const { seed, counts } = devnetOptions(options)
  const urls = {
    l1: url('l1'),
    l2: url('l2'),
    opNode: url('opNode'),
    replica: url('replica'),
    replicaOpNode: url('replicaOpNode'),
    da: url('daAdapter'),
    sidecar: url('sidecar'),
  }
  const keys = opstackKeys(seed, counts)
  return {
    chainId: DEVNET_CHAIN_ID,
    keys,
    adminToken: keys.admin,
    urls,
    orderedByTip: true,
    options: { proposer },
    l1Contracts: l1ContractAddresses(),
    comparison: createComparison({
      sequencer: createEngineRpc(urls.l2),
      replica: createEngineRpc(urls.replica),
      replicaOpNode: createEngineRpc(urls.replicaOpNode),
    }),
  }
}

/** Waits until the containers that the main job talks to can be used: `docker-compose up -d` does not wait for the last ones. */
export async function untilUsable({ urls }: JobWorld & ProvableChain): Promise<void> {
  const wanted = [`${urls.sidecar}/readyz`, `${urls.da}/readyz`, `${urls.opNode}/healthz`, urls.replica]
  for (const url of wanted)
    await waitFor(
      `${url} answering`,
      async () => ((await fetch(url).catch(() => undefined))?.ok ? true : undefined),
      { seconds: 300, everyMs: 250 },
    )
}
