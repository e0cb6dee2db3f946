import { binaryPath } from '@openledger/execution'
import type { ProcessSpec } from '../process/supervised.ts'
import { createEngineRpc } from './engine-rpc.ts'
import type { DataAvailability } from './options.ts'

type Common = {
  /** Address that the program's RPC listens on. */
  host: string
  port: number
  metricsPort?: number
  dataAvailability: DataAvailability
  daUrl: string
}

const server = ({ host, port, metricsPort }: Pick<Common, 'host' | 'port' | 'metricsPort'>) => [
  ...['--rpc.addr', host, '--rpc.port', String(port)],
  ...(metricsPort
    ? ['--metrics.enabled', '--metrics.addr', host, '--metrics.port', String(metricsPort)]
    : []),
]

const altDa = ({ dataAvailability, daUrl }: Pick<Common, 'dataAvailability' | 'daUrl'>) =>
  dataAvailability === 'alt-da' ? ['--altda.enabled', '--altda.da-server', daUrl, '--altda.da-service'] : []

export type OpNodeOptions = Common & {
  name: string
  url: string
  l1Url: string
  beaconUrl: string
  /** The execution client's Engine API, or the extension before it. */
  engineUrl: string
  jwtFile: string
  rollupFile: string
  l1GenesisFile: string
  sequencer: boolean
}

export function opNodeSpec(options: OpNodeOptions): ProcessSpec {
  const rpc = createEngineRpc(options.url)
  return {
    name: options.name,
    command: binaryPath('op-node'),
    args: [
      ...['--l1', options.l1Url, '--l1.rpckind', 'basic', '--l1.trustrpc', '--l1.beacon', options.beaconUrl],
      ...['--l1.http-poll-interval', '500ms', '--l1.epoch-poll-interval', '2s'],
      ...['--l2', options.engineUrl, '--l2.jwt-secret', options.jwtFile, '--l2.enginekind', 'geth'],
      ...['--rollup.config', options.rollupFile, '--rollup.l1-chain-config', options.l1GenesisFile],
      ...['--verifier.l1-confs', '0', '--p2p.disable', ...server(options)],
      ...(options.sequencer
        ? ['--sequencer.enabled', '--sequencer.l1-confs', '0', '--rpc.enable-admin']
        : []),
      ...altDa(options),
    ],
    guarded: true,
    probe: async () => {
      await rpc('optimism_version', [])
      return { rpc: options.url }
    },
  }
}

export type BatcherOptions = Common & {
  l1Url: string
  l2Url: string
  opNodeUrl: string
  key: string
}

/** ms between two looks for the receipt of a transaction on L1. The default of 12 s would decide about the safe head's lag. */
const RECEIPTS = '500ms'
/**
 * Batches that wait for their L1 block at the same time. With the default of one, op-batcher spins on alt-DA while one waits: it asks for L1's head and puts
 * the next frame back, as fast as L1 answers, half a core of each. Nonces keep the order that derivation needs.
 */
const PENDING = '10'

export function batcherSpec(options: BatcherOptions): ProcessSpec {
  return {
    name: 'op-batcher',
    command: binaryPath('op-batcher'),
    args: [
      ...['--l1-eth-rpc', options.l1Url, '--l2-eth-rpc', options.l2Url, '--rollup-rpc', options.opNodeUrl],
      ...['--max-channel-duration', '2', '--sub-safety-margin', '4', '--poll-interval', '1s'],
      ...['--num-confirmations', '1', '--txmgr.receipt-query-interval', RECEIPTS],
      ...['--max-pending-tx', PENDING],
      ...['--data-availability-type', options.dataAvailability === 'blobs' ? 'blobs' : 'calldata'],
      ...server(options),
      ...altDa(options),
    ],
    // On the command line everybody could read it.
    env: { OP_BATCHER_PRIVATE_KEY: options.key },
    guarded: true,
    ready: (line) => (/Batch Submitter started/i.test(line) ? {} : undefined),
  }
}

export type ProposerOptions = Pick<Common, 'host' | 'port' | 'metricsPort'> & {
  l1Url: string
  opNodeUrl: string
  key: string
  factory: string
  gameType: number
}

export function proposerSpec(options: ProposerOptions): ProcessSpec {
  return {
    name: 'op-proposer',
    command: binaryPath('op-proposer'),
    args: [
      ...['--l1-eth-rpc', options.l1Url, '--rollup-rpc', options.opNodeUrl],
      ...['--game-factory-address', options.factory, '--game-type', String(options.gameType)],
      ...['--proposal-interval', '10s', '--poll-interval', '1s', '--num-confirmations', '1'],
      ...['--txmgr.receipt-query-interval', RECEIPTS, '--allow-non-finalized'],
      ...server(options),
    ],
    env: { OP_PROPOSER_PRIVATE_KEY: options.key },
    guarded: true,
    ready: (line) => (/Proposer started/i.test(line) ? {} : undefined),
  }
}
