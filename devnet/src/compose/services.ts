import { basename } from 'node:path'
import { root } from '../cli/options.ts'
import { OPSTACK_PORTS, type OpstackPorts } from '../opstack/options.ts'
import { secretFiles } from '../opstack/secrets.ts'
import { opstackSpecs, sidecarSpec } from '../opstack/specs.ts'
import { EXIT_WITH_PARENT, entry, serviceSpec } from '../process/own-services.ts'
import type { ProcessSpec } from '../process/supervised.ts'
import type { ImageName } from './images.ts'
import { CHAIN_FOLDER, type ComposeOptions, composeWorld, dataFolder, METRICS_PORT } from './world.ts'

export type Container = {
  name: string
  image: ImageName
  profile: 'devnet' | 'replica' | 'proposer'
  command: readonly string[]
  environment: Readonly<Record<string, string>>
  /** Containers that must be healthy first. The chain's files must always be there. */
  after: readonly string[]
  /** URL that answers 200 when the container can be used; none for one that does its work and ends. */
  health?: string
  /** Named volumes and where they are seen. */
  volumes: Readonly<Record<string, string>>
  /** Port inside, and the one of this machine's loopback that leads to it unless the variable says another. */
  /** Where Prometheus finds its metrics, in the network of the containers. */
  metrics?: { port: number; path: string }
  published: readonly { variable: string; port: number; inside: number }[]
}

/** Where the repository lies in our images. */
const APP = '/app'
/** One-shot container that writes the genesis files, the secrets and the first blocks. */
export const CHAIN_MAKER = 'chain'
/** The validator's sidecar has the usual port inside its container, and this one on the machine. */
const VALIDATOR_PORT = 8081

/** The same command line as on one machine: programs by name, sources where the image has them, nothing that follows a parent. */
function commandOf(spec: ProcessSpec): [string, ...string[]] {
  const command = spec.command === process.execPath ? 'node' : basename(spec.command)
  const args = spec.args.filter((word) => word !== EXIT_WITH_PARENT)
  return [command, ...args.map((word) => (word.startsWith(`${root}/`) ? word.replace(root, APP) : word))]
}

export function publishedAs(name: keyof OpstackPorts | 'validator') {
  const variable = `OPENLEDGER_PORT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
  const port = name === 'validator' ? VALIDATOR_PORT : OPSTACK_PORTS[name]
  return { variable, port, inside: name === 'validator' ? OPSTACK_PORTS.sidecar : port }
}

type Rest = Partial<Pick<Container, 'profile' | 'after'>> & {
  /** Port and path of the health check. */
  health?: readonly [port: number, path: string]
  /** True for a container that keeps something. */
  keeps?: boolean
  /** True for a service of ours that has metrics, at the port of its health check. */
  measured?: boolean
  publish?: readonly (keyof OpstackPorts | 'validator')[]
}

function container(spec: ProcessSpec, rest: Rest): Container {
  const [command, ...args] = commandOf(spec)
  const { profile = 'devnet', after = [], health, keeps = false, measured = false, publish = [] } = rest
  return {
    name: spec.name,
    // A program has an image of its own; our services share one.
    image: command === 'node' ? 'services' : (command as ImageName),
    profile,
    command: [command, ...args],
    environment: spec.env ?? {},
    after,
    ...(health ? { health: `http://127.0.0.1:${health[0]}${health[1]}` } : {}),
    volumes: { chain: CHAIN_FOLDER, ...(keeps ? { [spec.name]: dataFolder(spec.name) } : {}) },
    published: publish.map(publishedAs),
    ...(command === 'node' ? {} : { metrics: { port: METRICS_PORT, path: programMetrics(command) } }),
    ...(measured && health ? { metrics: { port: health[0], path: '/metrics' } } : {}),
  }
}

const programMetrics = (program: string) =>
  program.startsWith('geth') ? '/debug/metrics/prometheus' : '/metrics'

function devnetSpecs(options: ComposeOptions) {
  const { places } = composeWorld(options)
  const main = (file: string) => entry('@openledger/devnet', `src/bin/${file}.ts`)
  const chain = serviceSpec(CHAIN_MAKER, main('chain'), [
    ...['--seed', options.seed, '--block-time', String(options.blockTimeSeconds)],
    ...['--da', options.dataAvailability, '--evaluator', options.evaluator],
  ])
  const driver = serviceSpec('l1-driver', main('l1-driver'), [
    ...['--period', String(options.blockTimeSeconds), '--l1.rpc', places.url('l1')],
    ...['--l1.engine', places.url('l1Engine'), '--l1.jwt-secret-file', secretFiles(CHAIN_FOLDER).jwt],
    ...['--beacon.host', places.host, '--beacon.port', String(places.ports.l1Beacon)],
  ])
  return { chain, driver }
}

/** The chain of `devnet up --mode opstack`, each process in a container of its own, the validator apart from gateway and settler. */
export function containers(options: ComposeOptions): Container[] {
  const world = composeWorld(options)
  const specs = opstackSpecs(world)
  const { chain, driver } = devnetSpecs(options)
  const { ports } = world.places
  const geths = [specs.l1Geth, specs.opGeth, specs.replicaOpGeth]
  return [
    {
      ...container(chain, {}),
      image: 'devnet',
      volumes: {
        chain: CHAIN_FOLDER,
        ...Object.fromEntries(geths.map(({ name }) => [name, dataFolder(name)])),
      },
    },
    container(specs.l1Geth, { keeps: true, health: [ports.l1, '/'], publish: ['l1'] }),
    {
      ...container(driver, { after: ['l1-geth'], health: [ports.l1Beacon, '/eth/v1/node/health'] }),
      image: 'devnet',
    },
    container(specs.mock, { keeps: true, health: [ports.mockControl, '/health'] }),
    container(specs.daAdapter, {
      ...{ keeps: true, measured: true, after: ['eigenda-mock'], health: [ports.daAdapter, '/readyz'] },
      publish: ['daAdapter'],
    }),
    container(specs.opGeth, { keeps: true, health: [ports.l2, '/'], publish: ['l2'] }),
    container(specs.extension, {
      ...{ measured: true, after: ['op-geth'], health: [ports.extension, '/readyz'], publish: ['extension'] },
    }),
    container(specs.opNode, {
      ...{ after: ['l1-driver', 'engine-extension'], health: [ports.opNode, '/healthz'] },
      publish: ['opNode'],
    }),
    container(specs.batcher, {
      ...{ after: ['op-node', 'da-adapter'], health: [ports.batcher, '/healthz'] },
    }),
    container(sidecarSpec(world, 'sidecar', ['gateway', 'settler']), {
      ...{ keeps: true, measured: true, after: ['op-geth', 'da-adapter', 'engine-extension'] },
      ...{ health: [ports.sidecar, '/readyz'], publish: ['sidecar'] },
    }),
    container(sidecarSpec(world, 'validator', ['validator']), {
      ...{
        keeps: true,
        measured: true,
        after: ['op-geth', 'da-adapter'],
        health: [ports.sidecar, '/readyz'],
      },
      publish: ['validator'],
    }),
    container(specs.replicaOpGeth, {
      ...{ profile: 'replica', keeps: true, health: [ports.replica, '/'], publish: ['replica'] },
    }),
    container(specs.replicaOpNode, {
      ...{ profile: 'replica', after: ['l1-driver', 'replica-op-geth', 'da-adapter'] },
      ...{ health: [ports.replicaOpNode, '/healthz'], publish: ['replicaOpNode'] },
    }),
    container(specs.proposer, {
      ...{ profile: 'proposer', after: ['op-node', 'l1-driver'], health: [ports.proposer, '/healthz'] },
    }),
  ]
}
