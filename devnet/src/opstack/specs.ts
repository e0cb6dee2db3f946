import { addresses } from '@openledger/contracts'
import { NODE_FLAGS } from '@openledger/engine-extension/node-flags'
import { binaryPath } from '@openledger/execution'
import { DEVNET_CHAIN_ID } from '../embedded/genesis.ts'
import { daAdapterSpec, entry, mockSpec, serviceSpec } from '../process/own-services.ts'
import type { ProcessSpec } from '../process/supervised.ts'
import { gethSpec } from './geth.ts'
import { l1ContractAddresses } from './l1/contracts.ts'
import { GAME_TYPE } from './l1/initialisers.ts'
import { genesisFiles } from './l2/genesis.ts'
import { batcherSpec, opNodeSpec, proposerSpec } from './op-services.ts'
import { L1_CHAIN_ID, type OpstackKeys, type OpstackOptions, type OpstackPorts } from './options.ts'
import { LOOPBACK, type Places } from './places.ts'
import { secretFiles } from './secrets.ts'

/** Everything that the processes of a chain are configured from, wherever they run. */
export type SpecWorld = {
  options: Pick<OpstackOptions, 'seed' | 'dataAvailability' | 'evaluator'>
  keys: OpstackKeys
  places: Places
  /** Folder of genesis files, rollup configuration and secrets. */
  chain: string
  /** Folder of what a process keeps. */
  data(process: string): string
  /** Port at which the OP Stack's programs serve metrics; they serve none without. Our services have them at their own port. */
  metricsPort?: number
}

type Role = 'gateway' | 'settler' | 'validator'

/** ms: one that goes on with a Datanet reads its index again. */
const SIDECAR_READY = 120_000

/** A sidecar with some of the roles. */
export function sidecarSpec(world: SpecWorld, name: string, roles: readonly Role[]): ProcessSpec {
  const { places } = world
  const secrets = secretFiles(world.chain)
  const spec = serviceSpec(name, entry('@openledger/attribution-sidecar', 'src/main.ts'), [
    ...['--roles', roles.join(','), '--datadir', world.data(name)],
    ...['--http.host', places.host, '--http.port', String(places.ports.sidecar)],
    ...['--l2.rpc', places.url('l2'), '--da.url', places.url('daAdapter')],
    ...['--l2.ledger', addresses.ledger, '--log.level', 'info'],
    // On loopback the operator is who calls from this machine.
    ...(places.host === LOOPBACK ? [] : ['--admin.token-file', secrets.adminToken]),
    ...(roles.includes('gateway') || roles.includes('settler')
      ? [
          ...['--gateway.server-key-file', secrets.serverKey],
          ...['--gateway.operator-key-file', secrets.operatorKey],
          ...['--engine.url', places.url('extension'), '--engine.token-file', secrets.settlementToken],
        ]
      : []),
    ...(roles.includes('validator')
      ? [
          ...['--validator.key-file', secrets.validatorKey],
          ...['--validator.sealing-key-file', secrets.validatorSealingKey],
        ]
      : []),
  ])
  return { ...spec, readyTimeoutMs: SIDECAR_READY }
}

function extensionSpec({ places, chain }: SpecWorld): ProcessSpec {
  const { host, ports } = places
  const secrets = secretFiles(chain)
  const args = [
    ...['--engine.host', host, '--engine.port', String(ports.extensionEngine)],
    ...['--engine.upstream', places.url('l2Engine'), '--engine.jwt-secret-file', secrets.jwt],
    ...['--http.host', host, '--http.port', String(ports.extension)],
    ...['--signer.key-file', secrets.settlerKey, '--settlement.ledger', addresses.ledger],
    ...['--settlement.token-file', secrets.settlementToken, '--log.level', 'debug'],
    ...['--forced.l1-rpc', places.url('l1'), '--forced.after', '12'],
    ...['--forced.portal', l1ContractAddresses().OptimismPortal2],
  ]
  const main = entry('@openledger/engine-extension', 'src/main.ts')
  return serviceSpec('engine-extension', main, args, NODE_FLAGS)
}

/** How each process of a chain is started: stated here and nowhere else, for processes of one machine and for containers. */
export function opstackSpecs(world: SpecWorld) {
  const { options, keys, places, chain, metricsPort } = world
  const { host, ports } = places
  const { jwt } = secretFiles(chain)
  const files = genesisFiles(chain)
  const da = { dataAvailability: options.dataAvailability, daUrl: places.url('daAdapter') }
  const common = { host, ...(metricsPort ? { metricsPort } : {}) }
  const l1 = { l1Url: places.url('l1') }

  const geth = (
    name: string,
    program: 'geth' | 'geth-stock',
    [rpc, engine]: readonly [keyof OpstackPorts, keyof OpstackPorts],
  ) =>
    gethSpec({
      ...common,
      ...{ name, binary: binaryPath(program), datadir: world.data(name), jwtFile: jwt },
      ...{ port: ports[rpc], url: places.url(rpc), enginePort: ports[engine] },
      chainId: rpc === 'l1' ? L1_CHAIN_ID : DEVNET_CHAIN_ID,
      rollup: rpc !== 'l1',
    })
  const opNode = (
    name: string,
    rpc: 'opNode' | 'replicaOpNode',
    engine: 'extensionEngine' | 'replicaEngine',
  ) =>
    opNodeSpec({
      ...{ ...common, ...da, ...l1, name, port: ports[rpc], url: places.url(rpc) },
      ...{ beaconUrl: places.url('l1Beacon'), engineUrl: places.url(engine), jwtFile: jwt },
      ...{ rollupFile: files.rollup, l1GenesisFile: files.l1, sequencer: rpc === 'opNode' },
    })

  return {
    l1Geth: geth('l1-geth', 'geth', ['l1', 'l1Engine']),
    opGeth: geth('op-geth', 'geth', ['l2', 'l2Engine']),
    replicaOpGeth: geth('replica-op-geth', options.evaluator === 'twin' ? 'geth-stock' : 'geth', [
      'replica',
      'replicaEngine',
    ]),
    mock: mockSpec({
      ...{ host, port: ports.disperser, controlPort: ports.mockControl },
      ...(host === LOOPBACK ? {} : { publicHost: new URL(places.url('disperser')).hostname }),
      ...{ datadir: world.data('eigenda-mock'), seed: options.seed },
    }),
    daAdapter: daAdapterSpec({
      ...{ host, port: ports.daAdapter, mockUrl: places.url('mockControl') },
      datadir: world.data('da-adapter'),
    }),
    extension: extensionSpec(world),
    sidecar: sidecarSpec(world, 'sidecar', ['gateway', 'settler', 'validator']),
    opNode: opNode('op-node', 'opNode', 'extensionEngine'),
    replicaOpNode: opNode('replica-op-node', 'replicaOpNode', 'replicaEngine'),
    batcher: batcherSpec({
      ...{ ...common, ...da, ...l1, port: ports.batcher, key: keys.batcher },
      ...{ l2Url: places.url('l2'), opNodeUrl: places.url('opNode') },
    }),
    proposer: proposerSpec({
      ...{ ...common, ...l1, port: ports.proposer, key: keys.proposer, opNodeUrl: places.url('opNode') },
      ...{ factory: l1ContractAddresses().DisputeGameFactory, gameType: GAME_TYPE },
    }),
  } satisfies Record<string, ProcessSpec>
}
