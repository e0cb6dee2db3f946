import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, genesisAlloc } from '@openledger/contracts'
import { fromHex, type Hex, sealingKeyPair, toHex, UnavailableError } from '@openledger/primitives'
import { daAdapterSpec, entry, mockSpec, serviceSpec } from '../process/own-services.ts'
import { type Supervised, supervise } from '../process/supervised.ts'
import { anvilSpec, warmPointEvaluation } from './anvil.ts'
import { type Datadir, takeDatadir } from './datadir.ts'
import { DEVNET_CHAIN_ID, genesisFile } from './genesis.ts'
import { accountOf, type DevnetKeys, devnetKeys } from './keys.ts'
import { choosePorts, type Ports } from './ports.ts'

export type EmbeddedOptions = {
  datadir: string
  seed: string
  blockTimeSeconds: number
  /** Seconds of one epoch; its last record becomes final when the validators have attested it. */
  epochSeconds: number
  ports: Ports | 'auto'
  counts: { payers: number; contributors: number }
  /** False leaves the sidecar to the caller, who runs it with `sidecarArguments`. */
  sidecar?: boolean
}

export type EmbeddedDevnet = {
  options: EmbeddedOptions
  chainId: number
  ports: Ports
  keys: DevnetKeys
  datadir: Datadir
  urls: { l2: string; mock: string; da: string; sidecar: string }
  /** Flags that the sidecar of this devnet runs with. */
  sidecarArguments: readonly string[]
  processes: ReadonlyMap<string, Supervised>
  /** Rejects when a process ends that was not asked to. */
  readonly failed: Promise<never>
  /** Starts a process again that was killed, with the same folder and ports. */
  restart(name: 'sidecar' | 'da-adapter' | 'eigenda-mock'): Promise<void>
  close(): Promise<void>
}

/** The settler's system address: nobody has its key, only system transactions come from it. */
export const SETTLER: Hex = '0x0a1100000000000000000000000000000000a11a'

/** OPEN that each payer, and the operator's account, has at genesis. */
export const PAYER_OPEN = 1_000_000n * 10n ** 18n
export const ETH = `0x${(10n ** 24n).toString(16)}` as const

async function writeGenesis(folder: string, options: EmbeddedOptions, keys: DevnetKeys): Promise<string> {
  const sealing = await sealingKeyPair(fromHex(keys.validatorSealing))
  const validator = accountOf(keys.validator).address
  const alloc = genesisAlloc({
    governance: accountOf(keys.governance).address,
    guardian: accountOf(keys.guardian).address,
    settler: SETTLER,
    epochSeconds: options.epochSeconds,
    challengeWindow: 60,
    chainId: BigInt(DEVNET_CHAIN_ID),
    balances: [...keys.payers, keys.visitor].map((key) => ({
      address: accountOf(key).address,
      amount: PAYER_OPEN,
    })),
    validators: [
      { address: validator, stake: 100_000n * 10n ** 18n, encryptionKey: toHex(sealing.publicKey) },
    ],
  })
  const funded = [
    keys.operator,
    keys.validator,
    keys.developer,
    ...keys.payers,
    keys.visitor,
    ...keys.contributors.slice(0, 1),
  ]
  const ether = Object.fromEntries(funded.map((key) => [accountOf(key).address, { balance: ETH }]))
  const file = join(folder, 'genesis.json')
  writeFileSync(
    file,
    genesisFile({ ...alloc, ...ether }, Math.floor(Date.now() / 1000) - options.blockTimeSeconds),
  )
  return file
}

function specs(options: EmbeddedOptions, ports: Ports, keys: DevnetKeys, datadir: Datadir, genesis: string) {
  const url = (port: number) => `http://127.0.0.1:${port}`
  const under = (name: string) => join(datadir.path, name)
  return {
    anvil: anvilSpec({
      port: ports.l2,
      chainId: DEVNET_CHAIN_ID,
      genesis,
      blockTimeSeconds: options.blockTimeSeconds,
    }),
    'eigenda-mock': mockSpec({
      host: '127.0.0.1',
      port: ports.disperser,
      controlPort: ports.mockControl,
      datadir: under('eigenda-mock'),
      seed: options.seed,
    }),
    'da-adapter': daAdapterSpec({
      host: '127.0.0.1',
      port: ports.daAdapter,
      mockUrl: url(ports.mockControl),
      datadir: under('da-adapter'),
    }),
    sidecar: serviceSpec('sidecar', entry('@openledger/attribution-sidecar', 'src/main.ts'), [
      ...['--http.port', String(ports.sidecar), '--datadir', under('sidecar')],
      ...['--l2.rpc', url(ports.l2), '--da.url', url(ports.daAdapter), '--l2.ledger', addresses.ledger],
      ...['--gateway.server-key', keys.server, '--gateway.operator-key', keys.operator],
      ...['--validator.key', keys.validator, '--validator.sealing-key', keys.validatorSealing],
      ...['--log.level', 'info'],
    ]),
  }
}

/**
 * Brings up an L2 (anvil), a sidecar with all roles, the EigenDA mock and the DA adapter, each a process of its own.
 * Nothing is left running when it fails.
 */
export async function startEmbeddedDevnet(
  options: EmbeddedOptions,
  signal?: AbortSignal,
): Promise<EmbeddedDevnet> {
  const datadir = takeDatadir(options.datadir)
  const processes = new Map<string, Supervised>()
  let closing = false
  const { promise: failed, reject: fail } = Promise.withResolvers<never>()
  failed.catch(() => {})
  const close = async () => {
    closing = true
    for (const name of ['sidecar', 'da-adapter', 'eigenda-mock', 'anvil']) await processes.get(name)?.close()
    datadir.release()
  }
  try {
    const ports = await choosePorts(options.ports)
    const keys = devnetKeys(options.seed, options.counts)
    const genesis = await writeGenesis(datadir.path, options, keys)
    const spec = specs(options, ports, keys, datadir, genesis)
    const start = async (name: keyof typeof spec) => {
      signal?.throwIfAborted()
      mkdirSync(join(datadir.path, name), { recursive: true })
      const child = await supervise(spec[name], datadir.logs)
      processes.set(name, child)
      if (name === 'anvil') void warmPointEvaluation(`http://127.0.0.1:${ports.l2}`)
      void child.ended.then((code) => {
        if (closing || child.state() === 'stopped' || processes.get(name) !== child) return
        fail(
          new UnavailableError(`${name} ended (exit code ${code}).`, {
            code: 'PROCESS_FAILED',
            hint: `Its last lines:\n  ${child.lastLines().slice(-4).join('\n  ')}`,
          }),
        )
      })
    }
    await Promise.all([
      start('anvil').then(() => (options.sidecar === false ? undefined : start('sidecar'))),
      start('eigenda-mock').then(() => start('da-adapter')),
    ])
    return {
      options,
      chainId: DEVNET_CHAIN_ID,
      ports,
      keys,
      datadir,
      urls: {
        l2: `http://127.0.0.1:${ports.l2}`,
        mock: `http://127.0.0.1:${ports.mockControl}`,
        da: `http://127.0.0.1:${ports.daAdapter}`,
        sidecar: `http://127.0.0.1:${ports.sidecar}`,
      },
      sidecarArguments: [...spec.sidecar.args].slice(spec.sidecar.args.indexOf('--http.port')),
      processes,
      failed,
      restart: start,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
