import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from '@openledger/contracts'
import { createTokenSource } from '@openledger/engine-extension'
import { type BinaryName, binaryPath } from '@openledger/execution'
import { fromHex, type Hex } from '@openledger/primitives'
import { type Datadir, takeDatadir } from '../embedded/datadir.ts'
import { entry, serviceSpec } from '../embedded/devnet.ts'
import { DEVNET_CHAIN_ID } from '../embedded/genesis.ts'
import { accountOf } from '../embedded/keys.ts'
import { choosePortsOf } from '../embedded/ports.ts'
import { waitFor } from '../job/wait.ts'
import { createEngineRpc, type EngineRpc } from './engine-rpc.ts'
import { gethSpec, initGeth } from './geth.ts'
import { startBeaconApi } from './l1/beacon.ts'
import { type L1Contracts, makeL1Contracts } from './l1/contracts.ts'
import { createL1Driver, type L1Driver } from './l1/driver.ts'
import { GAME_TYPE } from './l1/initialisers.ts'
import { writeGenesis } from './l2/genesis.ts'
import { batcherSpec, opNodeSpec, proposerSpec } from './op-services.ts'
import {
  L1_CHAIN_ID,
  OPSTACK_PORTS,
  type OpstackKeys,
  type OpstackOptions,
  type OpstackPorts,
  opstackKeys,
} from './options.ts'
import { type Comparison, createComparison } from './replica/compare.ts'
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
  /** Rejects when a process ends that was not asked to. */
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

const local = (port: number) => `http://127.0.0.1:${port}`

function urlsOf(ports: OpstackPorts): OpstackUrls {
  return {
    l1: local(ports.l1),
    l2: local(ports.l2),
    opNode: local(ports.opNode),
    extension: local(ports.extension),
    replica: local(ports.replica),
    replicaOpNode: local(ports.replicaOpNode),
    mock: local(ports.mockControl),
    da: local(ports.daAdapter),
    sidecar: local(ports.sidecar),
  }
}

/** Secrets that processes share, as files that only this user reads. */
function writeSecrets(folder: string, keys: OpstackKeys) {
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text, { mode: 0o600 })
    return { file, text }
  }
  return {
    jwt: write('jwt.hex', randomBytes(32).toString('hex')),
    token: write('settlement.token', randomBytes(24).toString('base64url')),
    settlerKey: write('settler.key', keys.settler),
  }
}

type Secrets = ReturnType<typeof writeSecrets>

function ownServices(
  options: OpstackOptions,
  ports: OpstackPorts,
  keys: OpstackKeys,
  secrets: Secrets,
  path: string,
) {
  const under = (name: string) => join(path, name)
  return {
    mock: serviceSpec('eigenda-mock', entry('@openledger/eigenda-mock', 'src/main.ts'), [
      ...['--port', String(ports.disperser), '--http-port', String(ports.mockControl)],
      ...['--datadir', under('eigenda-mock'), '--seed', options.seed, '--batch-interval', '100'],
    ]),
    da: serviceSpec('da-adapter', entry('@openledger/da-adapter', 'src/main.ts'), [
      ...['--http.port', String(ports.daAdapter), '--datadir', under('da-adapter')],
      ...['--backend', 'mock', '--mock.url', local(ports.mockControl), '--log.level', 'warn'],
    ]),
    extension: (portal: Hex) =>
      serviceSpec('engine-extension', entry('@openledger/engine-extension', 'src/main.ts'), [
        ...['--engine.port', String(ports.extensionEngine), '--engine.upstream', local(ports.l2Engine)],
        ...['--engine.jwt-secret-file', secrets.jwt.file, '--http.port', String(ports.extension)],
        ...['--signer.key-file', secrets.settlerKey.file, '--settlement.ledger', addresses.ledger],
        ...['--settlement.token-file', secrets.token.file, '--log.level', 'debug'],
        ...['--forced.l1-rpc', local(ports.l1), '--forced.portal', portal, '--forced.after', '12'],
      ]),
    sidecar: serviceSpec('sidecar', entry('@openledger/attribution-sidecar', 'src/main.ts'), [
      ...['--http.port', String(ports.sidecar), '--datadir', under('sidecar')],
      ...['--l2.rpc', local(ports.l2), '--da.url', local(ports.daAdapter), '--l2.ledger', addresses.ledger],
      ...['--gateway.server-key', keys.server, '--gateway.operator-key', keys.operator],
      ...['--validator.key', keys.validator, '--validator.sealing-key', keys.validatorSealing],
      ...['--engine.url', local(ports.extension), '--engine.token-file', secrets.token.file],
      ...['--log.level', 'info'],
    ]),
  }
}

/** Waits until the sequencer has made a block and op-geth has indexed it: before, it answers questions for receipts with an error. */
async function firstBlock(l2: EngineRpc): Promise<void> {
  await waitFor(
    'The first block of L2',
    async () => {
      if (Number(await l2<Hex>('eth_blockNumber', [])) === 0) return undefined
      const answer = l2('eth_getTransactionReceipt', [`0x${'00'.repeat(32)}`])
      return answer.then(
        () => true,
        () => undefined,
      )
    },
    { seconds: 60 },
  )
}

/**
 * Brings up an OP Stack chain on one machine: L1 (geth driven over its Engine API, with the OP Stack's contracts), L2's sequencer through the engine
 * extension, the batcher, a replica that derives from L1 and DA alone, the EigenDA mock with the DA adapter, and a sidecar with all roles.
 * Nothing is left running when it fails.
 */
export async function startOpstackDevnet(
  options: OpstackOptions,
  signal?: AbortSignal,
): Promise<OpstackDevnet> {
  const datadir = takeDatadir(options.datadir)
  const stack = createProcessStack(datadir.path, datadir.logs, signal)
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    await stack.close()
    for (const one of closers.splice(0).reverse()) await one()
    datadir.release()
  }
  try {
    const ports = await choosePortsOf(OPSTACK_PORTS, options.ports)
    const keys = opstackKeys(options.seed, options.counts)
    const secrets = writeSecrets(datadir.path, keys)
    const urls = urlsOf(ports)
    const own = ownServices(options, ports, keys, secrets, datadir.path)
    const daReady = stack.start(own.mock).then(() => stack.start(own.da))
    daReady.catch(() => {})

    const roles = {
      owner: accountOf(keys.l1Owner).address.toLowerCase() as Hex,
      batcher: accountOf(keys.batcher).address.toLowerCase() as Hex,
      proposer: accountOf(keys.proposer).address.toLowerCase() as Hex,
    }
    const contracts = await makeL1Contracts({
      roles,
      l2ChainId: DEVNET_CHAIN_ID,
      port: ports.l1,
      logs: datadir.logs,
    })
    const now = Math.floor(Date.now() / 1000)
    const genesis = await writeGenesis(datadir.path, options, keys, contracts, now)

    const geth = async (
      name: string,
      binary: string,
      port: number,
      enginePort: number,
      chain: 'l1' | 'l2',
    ) => {
      const folder = join(datadir.path, name)
      await initGeth(binary, folder, genesis[chain])
      const chainId = chain === 'l1' ? L1_CHAIN_ID : DEVNET_CHAIN_ID
      const common = { jwtFile: secrets.jwt.file, chainId, rollup: chain === 'l2' }
      await stack.start(gethSpec({ name, binary, datadir: folder, port, enginePort, ...common }))
    }
    const patched = binaryPath('geth')
    const replicaGeth = options.evaluator === 'twin' ? binaryPath('geth-stock') : patched
    await Promise.all([
      geth('l1-geth', patched, ports.l1, ports.l1Engine, 'l1'),
      geth('op-geth', patched, ports.l2, ports.l2Engine, 'l2'),
      geth('replica-op-geth', replicaGeth, ports.replica, ports.replicaEngine, 'l2'),
    ])

    const token = createTokenSource(fromHex(`0x${secrets.jwt.text}`))
    const l1 = await createL1Driver(
      { period: options.blockTimeSeconds },
      { engine: createEngineRpc(local(ports.l1Engine), token), rpc: createEngineRpc(urls.l1) },
    )
    closers.push(() => l1.close())
    const beacon = await startBeaconApi(l1, ports.l1Beacon)
    closers.push(() => beacon.close())

    const opNode = (name: string, port: number, engineUrl: string, sequencer: boolean) =>
      stack.start(
        opNodeSpec({
          ...{ name, port, engineUrl, sequencer, l1Url: urls.l1, beaconUrl: beacon.url },
          ...{ jwtFile: secrets.jwt.file, rollupFile: genesis.rollup, l1GenesisFile: genesis.l1 },
          ...{ dataAvailability: options.dataAvailability, daUrl: urls.da },
        }),
      )
    const sequencer = async () => {
      await stack.start(own.extension(contracts.addresses.OptimismPortal2))
      await opNode('op-node', ports.opNode, local(ports.extensionEngine), true)
    }
    const batcher = batcherSpec({
      ...{ port: ports.batcher, l1Url: urls.l1, l2Url: urls.l2, opNodeUrl: urls.opNode, key: keys.batcher },
      ...{ dataAvailability: options.dataAvailability, daUrl: urls.da },
    })
    await Promise.all([
      sequencer().then(() => Promise.all([daReady, stack.start(batcher)])),
      opNode('replica-op-node', ports.replicaOpNode, local(ports.replicaEngine), false),
      daReady.then(() => stack.start(own.sidecar)),
    ])
    if (options.proposer) {
      const { DisputeGameFactory: factory } = contracts.addresses
      const common = { port: ports.proposer, l1Url: urls.l1, opNodeUrl: urls.opNode }
      await stack.start(proposerSpec({ ...common, key: keys.proposer, factory, gameType: GAME_TYPE }))
    }
    const l2 = createEngineRpc(urls.l2)
    await Promise.race([firstBlock(l2), stack.failed])
    const comparison = createComparison({
      sequencer: l2,
      replica: createEngineRpc(urls.replica),
      replicaOpNode: createEngineRpc(urls.replicaOpNode),
    })
    return {
      ...{ options, chainId: DEVNET_CHAIN_ID, ports, keys, datadir, urls, l1, stack, comparison, close },
      l1Contracts: contracts.addresses,
      settler: accountOf(keys.settler).address.toLowerCase() as Hex,
      orderedByTip: true,
      settlementToken: secrets.token.text,
      failed: stack.failed,
    }
  } catch (error) {
    await close()
    throw error
  }
}
