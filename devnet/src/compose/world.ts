import { JOB_WORLD } from '../cli/options.ts'
import { OPSTACK_PORTS, type OpstackOptions, type OpstackPorts, opstackKeys } from '../opstack/options.ts'
import type { SpecWorld } from '../opstack/specs.ts'

/** What a chain in containers can be made with. */
export type ComposeOptions = Pick<
  OpstackOptions,
  'seed' | 'blockTimeSeconds' | 'dataAvailability' | 'evaluator'
>

/** The container that serves each port. */
export const CONTAINER_OF: Readonly<Record<keyof OpstackPorts, string>> = {
  l1: 'l1-geth',
  l1Engine: 'l1-geth',
  l1Beacon: 'l1-driver',
  l2: 'op-geth',
  l2Engine: 'op-geth',
  opNode: 'op-node',
  extensionEngine: 'engine-extension',
  extension: 'engine-extension',
  batcher: 'op-batcher',
  proposer: 'op-proposer',
  replica: 'replica-op-geth',
  replicaEngine: 'replica-op-geth',
  replicaOpNode: 'replica-op-node',
  disperser: 'eigenda-mock',
  mockControl: 'eigenda-mock',
  daAdapter: 'da-adapter',
  sidecar: 'sidecar',
}

/** Folder of genesis files and secrets, in the containers that need them. */
export const CHAIN_FOLDER = '/chain'
/** Folder of what a container keeps. */
export const dataFolder = (container: string) => `/data/${container}`
/** Port at which the OP Stack's programs serve their metrics inside the network of the containers. */
export const METRICS_PORT = 7300

/** All of a devnet's options, for the parts that containers share with processes. */
export function devnetOptions(options: ComposeOptions): OpstackOptions {
  return {
    ...options,
    datadir: CHAIN_FOLDER,
    ...JOB_WORLD,
    ports: OPSTACK_PORTS,
    proposer: false,
  }
}

/** Where everything is when each process has a container of its own: the usual ports, reached by the container's name. */
export function composeWorld(options: ComposeOptions): SpecWorld {
  const all = devnetOptions(options)
  return {
    options: all,
    keys: opstackKeys(all.seed, all.counts),
    places: {
      host: '0.0.0.0',
      ports: OPSTACK_PORTS,
      url: (name) => `http://${CONTAINER_OF[name]}:${OPSTACK_PORTS[name]}`,
    },
    chain: CHAIN_FOLDER,
    data: dataFolder,
    metricsPort: METRICS_PORT,
  }
}
