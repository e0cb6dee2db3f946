import { join } from 'node:path'
import { createTokenSource } from '@openledger/engine-extension'
import type { BinaryName } from '@openledger/execution'
import { fromHex, type Hex } from '@openledger/primitives'
import { type Datadir, resumeDatadir, takeDatadir } from '../embedded/datadir.ts'
import { DEVNET_CHAIN_ID } from '../embedded/genesis.ts'
import { accountOf } from '../embedded/keys.ts'
import { choosePortsOf } from '../embedded/ports.ts'
import { waitFor } from '../job/wait.ts'
import { makeChain } from './chain.ts'
import { createEngineRpc, type EngineRpc } from './engine-rpc.ts'
import { keepOptions, readKeptOptions } from './kept-options.ts'
import { startBeaconApi } from './l1/beacon.ts'
import { type L1Contracts, l1ContractAddresses } from './l1/contracts.ts'
import { createL1Driver, type L1Driver } from './l1/driver.ts'
import {
  OPSTACK_PORTS,
  type OpstackKeys,
  type OpstackOptions,
  type OpstackPorts,
  opstackKeys,
} from './options.ts'
import { onThisMachine, type Places } from './places.ts'
import { type Comparison, createComparison } from './replica/compare.ts'
import { readSecrets, writeSecrets } from './secrets.ts'
import { opstackSpecs } from './specs.ts'
import { createProcessStack, type ProcessStack } from './stack.ts'

export type OpstackDevnet = {
  options: OpstackOptions
  chainId: number
  ports: OpstackPorts
  keys: OpstackKeys
  datadir: Datadir
  urls: OpstackUrls
  l1Contracts: L1Contracts['addresses']
  settler: Hex
  orderedByTip: true
  /** Token of the settler and of the mode switch at the engine extension. */
  settlementToken: string
  l1: L1Driver
  stack: ProcessStack
  comparison: Comparison
  /** Rejects when a process ends too often that was not asked to. */
  readonly failed: Promise<never>
  close(): Promise<void>
}

export type OpstackUrls = Record<
  'l1' | 'l2' | 'opNode' | 'extension' | 'replica' | 'replicaOpNode' | 'mock' | 'da' | 'sidecar',
  string
>

/** Programs that a devnet with these options runs. */
export function neededBinaries(options: Pick<OpstackOptions, 'evaluator' | 'proposer'>): BinaryName[] {
  return [
    ...(['genesis', 'geth', 'op-node', 'op-batcher'] as const),
    ...(options.evaluator === 'twin' ? (['geth-stock'] as const) : []),
    ...(options.proposer ? (['op-proposer'] as const) : []),
  ]
}

function urlsOf({ url }: Places): OpstackUrls {
  return {
    l1: url('l1'),
    l2: url('l2'),
    opNode: url('opNode'),
    extension: url('extension'),
    replica: url('replica'),
    replicaOpNode: url('replicaOpNode'),
    mock: url('mockControl'),
    da: url('daAdapter'),
    sidecar: url('sidecar'),
  }
}

/** Waits until the sequencer has made a block and op-geth has indexed it: before, it answers questions for receipts with an error. */
async function nextBlock(l2: EngineRpc): Promise<void> {
  const head = async () => Number(await l2<Hex>('eth_blockNumber', []))
  const before = await head()
  await waitFor(
    'The next block of L2',
    async () => {
      if ((await head()) === before) return undefined
      const answer = l2('eth_getTransactionReceipt', [`0x${'00'.repeat(32)}`])
      return answer.then(
        () => true,
        () => undefined,
      )
    },
    { seconds: 60 },
  )
}

export type OpstackControl = {
  /** Nothing is started any more once it is aborted. */
  signal?: AbortSignal
  /** Told in a line which process was started again. */
  onRestart?: (line: string) => void
}

/**
 * Brings up a new OP Stack chain on one machine: L1 (geth driven over its Engine API, with the OP Stack's contracts), L2's sequencer through the engine
 * extension, the batcher, a replica that derives from L1 and DA alone, the EigenDA mock with the DA adapter, and a sidecar with all roles.
 * Nothing is left running when it fails.
 */
export function startOpstackDevnet(
  options: OpstackOptions,
  control: OpstackControl = {},
): Promise<OpstackDevnet> {
  return bringUp(takeDatadir(options.datadir), options, 'new', control)
}

/**
 * Goes on with the chain that lies in a folder, from where it stands. L2 first makes the blocks of the time that has passed.
 *
 * @throws InvalidInputError `DATADIR_IN_USE`, `DATADIR_EMPTY`.
 */
export function resumeOpstackDevnet(
  place: Pick<OpstackOptions, 'datadir' | 'ports'>,
  control: OpstackControl = {},
): Promise<OpstackDevnet> {
  const datadir = resumeDatadir(place.datadir)
  try {
    return bringUp(datadir, { ...readKeptOptions(datadir.path), ...place }, 'kept', control)
  } catch (error) {
    datadir.release()
    throw error
  }
}

async function bringUp(
  datadir: Datadir,
  options: OpstackOptions,
  chain: 'new' | 'kept',
  control: OpstackControl,
): Promise<OpstackDevnet> {
  const stack = createProcessStack({ datadir: datadir.path, logs: datadir.logs, ...control })
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    await stack.close()
    for (const one of closers.splice(0).reverse()) await one()
    datadir.release()
  }
  try {
    const ports = await choosePortsOf(OPSTACK_PORTS, options.ports)
    const keys = opstackKeys(options.seed, options.counts)
    const secrets = chain === 'new' ? writeSecrets(datadir.path, keys) : readSecrets(datadir.path)
    const places = onThisMachine(ports)
    const urls = urlsOf(places)
    const data = (name: string) => join(datadir.path, name)
    const specs = opstackSpecs({ options, keys, places, chain: datadir.path, data })
    const daReady = stack.start(specs.mock).then(() => stack.start(specs.daAdapter))
    daReady.catch(() => {})

    if (chain === 'new') {
      const geths = { l1: data('l1-geth'), l2: data('op-geth'), replica: data('replica-op-geth') }
      await makeChain({ folder: datadir.path, geths, options, keys, logs: datadir.logs, port: ports.l1 })
      keepOptions(datadir.path, options)
    }
    const { l1Geth, opGeth, replicaOpGeth } = specs
    await Promise.all([l1Geth, opGeth, replicaOpGeth].map(stack.start))

    const token = createTokenSource(fromHex(`0x${secrets.jwt}`))
    const l1 = await createL1Driver(
      { period: options.blockTimeSeconds },
      { engine: createEngineRpc(places.url('l1Engine'), token), rpc: createEngineRpc(urls.l1) },
    )
    closers.push(() => l1.close())
    const beacon = await startBeaconApi(l1, { host: places.host, port: ports.l1Beacon })
    closers.push(() => beacon.close())

    const sequencer = async () => {
      await stack.start(specs.extension)
      await stack.start(specs.opNode)
    }
    await Promise.all([
      sequencer().then(() => Promise.all([daReady, stack.start(specs.batcher)])),
      stack.start(specs.replicaOpNode),
      daReady.then(() => stack.start(specs.sidecar)),
    ])
    if (options.proposer) await stack.start(specs.proposer)
    const l2 = createEngineRpc(urls.l2)
    await Promise.race([nextBlock(l2), stack.failed])
    const comparison = createComparison({
      sequencer: l2,
      replica: createEngineRpc(urls.replica),
      replicaOpNode: createEngineRpc(urls.replicaOpNode),
    })
    return {
      ...{ options, chainId: DEVNET_CHAIN_ID, ports, keys, datadir, urls, l1, stack, comparison, close },
      l1Contracts: l1ContractAddresses(),
      settler: accountOf(keys.settler).address.toLowerCase() as Hex,
      orderedByTip: true,
      settlementToken: secrets.settlementToken,
      failed: stack.failed,
    }
  } catch (error) {
    await close()
    throw error
  }
}
