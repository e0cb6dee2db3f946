import { setTimeout as sleep } from 'node:timers/promises'
import { Bn254, createStaticChainView, type NetworkConfig } from '@openledger/eigenda'
import { ADDRESSES } from './chain/addresses.ts'
import { createContractStubs } from './chain/contract-stubs.ts'
import { createJsonRpc } from './chain/json-rpc.ts'
import { createCommitments } from './commitments.ts'
import { openEngine } from './engine.ts'
import { type Faults, noFaults, patchFaults } from './faults/faults.ts'
import { networkConfig } from './network-config.ts'
import { createOperators } from './operators/operators.ts'
import { type MockOptions, resolveOptions } from './options.ts'
import { serveControl } from './server/control-server.ts'
import { serveGrpc } from './server/grpc-server.ts'
import type { Listening } from './server/listen.ts'
import { createTlsIdentity } from './server/self-signed.ts'
import { openFileStore } from './store/file-store.ts'
import { createMemoryStore, type MemoryContents } from './store/memory-store.ts'
import { toySrs } from './toy-srs.ts'

export type MockDependencies = {
  readonly curve?: Bn254
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** In [0, 1), for the faults. */
  readonly random?: () => number
  readonly onError?: (error: unknown) => void
}

export type Mock = {
  /** gRPC, `http://host:port`. */
  readonly url: string
  /** gRPC over TLS, `https://host:port`, when there is an identity. */
  readonly tlsUrl: string | undefined
  /** PEM of the authority behind a self-signed identity. */
  readonly ca: string | undefined
  /** Control port, `http://host:port`: /config, /faults, /payments, /health, /rpc. */
  readonly httpUrl: string
  readonly config: NetworkConfig
  readonly faults: Readonly<Faults>
  setFaults(change: Partial<Faults>): void
  /**
   * As if the process had been killed and started again, on the same ports: connections break in the middle of whatever they carry, and
   * what is known afterwards is what the store holds. Faults stay as they are. Resolves when it serves again.
   * @param downMs how long nothing listens. Default 0.
   */
  restart(downMs?: number): Promise<void>
  close(): Promise<void>
}

/** A local EigenDA: disperser, relay and operators in this process, served over real gRPC. */
export async function createMock(
  given: Partial<MockOptions> = {},
  dependencies: MockDependencies = {},
): Promise<Mock> {
  const options = resolveOptions(given)
  const { now = Date.now, random = Math.random, onError = () => {} } = dependencies
  const curve = dependencies.curve ?? (await Bn254.load())
  const commitments = await createCommitments(curve, options)
  const operators = createOperators(curve, options.seed, options.operators, options.quorums)
  const faults = noFaults()
  const memory: MemoryContents = { blobs: new Map(), replies: new Map() }
  const open = async () => {
    const { dataDir } = options
    const store = dataDir === undefined ? createMemoryStore(memory) : await openFileStore(dataDir)
    return openEngine(options, { curve, commitments, operators, store, faults, now, random, onError })
  }
  const host = options.publicHost ?? options.host
  const identity = options.tls === 'self-signed' ? createTlsIdentity(host, now()) : options.tls
  let engine = await open()
  let grpc: Listening | undefined
  let tls: Listening | undefined
  let validators: Listening[] = []
  let control: Listening | undefined
  let restarting: Promise<void> | undefined

  async function serve(port: number, tlsPort: number, validatorPorts: readonly number[]): Promise<void> {
    grpc = await serveGrpc(options.host, port, engine.routes)
    tls = identity && (await serveGrpc(options.host, tlsPort, engine.routes, identity))
    validators = []
    for (const [i, routes] of engine.validatorRoutes.entries())
      validators.push(await serveGrpc(options.host, validatorPorts[i]!, routes))
  }

  async function stop(): Promise<void> {
    await Promise.all([grpc, tls, ...validators].map((each) => each?.close()))
    await engine.close()
  }

  async function startAgain(downMs: number): Promise<void> {
    const [port, tlsPort] = [grpc!.port, tls?.port ?? 0]
    const validatorPorts = validators.map((each) => each.port)
    await stop()
    if (downMs > 0) await sleep(downMs)
    engine = await open()
    await serve(port, tlsPort, validatorPorts)
  }

  const restart = (downMs = 0): Promise<void> => {
    // Who asks while it restarts gets that restart.
    restarting ??= startAgain(downMs).finally(() => {
      restarting = undefined
    })
    return restarting
  }

  async function close(): Promise<void> {
    await restarting?.catch(onError)
    await control?.close()
    await stop()
  }

  try {
    const { validatorPort } = options
    await serve(
      options.port,
      options.tlsPort,
      operators.map(({ index }) => (validatorPort === 0 ? 0 : validatorPort + index)),
    )
    const grpcAddress = `${host}:${grpc!.port}`
    const relayAddress = tls && options.relayTls ? `${host}:${tls.port}` : grpcAddress
    const validatorAddresses = validators.map((each) => `${host}:${each.port}`)
    const config = networkConfig(options, operators, grpcAddress, relayAddress, validatorAddresses)
    const call = createContractStubs(options, {
      verification: { curve, setup: commitments.setup, chain: createStaticChainView(curve, config) },
      operators,
      faults,
      validatorAddresses,
      relayAddress: (key) => (key < options.relays ? relayAddress : undefined),
    })
    control = await serveControl(options.host, options.httpPort, {
      config: (httpUrl) => withEthereum(config, httpUrl),
      faults,
      payments: () => engine.payments,
      restart,
      ca: identity?.ca,
      srs: (points) => toySrs(curve, options.tau, points),
      jsonRpc: createJsonRpc(options, { call, now }),
    })
    const httpUrl = `http://${host}:${control.port}`
    return {
      url: config.disperserUrl,
      ca: identity?.ca,
      tlsUrl: tls && `https://${host}:${tls.port}`,
      httpUrl,
      config: withEthereum(config, httpUrl),
      faults,
      setFaults: (change) => patchFaults(faults, change),
      restart,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function withEthereum(config: NetworkConfig, httpUrl: string): NetworkConfig {
  return {
    ...config,
    ethereum: {
      rpcUrl: `${httpUrl}/rpc`,
      directory: ADDRESSES.DIRECTORY,
      certVerifierRouter: ADDRESSES.CERT_VERIFIER_ROUTER,
      certVerifier: ADDRESSES.CERT_VERIFIER,
    },
  }
}
