import { Bn254, createToySetup, type NetworkConfig, Polynomials } from '@openledger/eigenda'
import { disperserV2, relay } from '@openledger/eigenda/protocol'
import { createBatcher, relayOf } from './batch/batcher.ts'
import { createDisperserService } from './disperser/disperser-service.ts'
import { type Faults, noFaults, patchFaults } from './faults/faults.ts'
import { networkConfig } from './network-config.ts'
import { createOperators } from './operators/operators.ts'
import { type MockOptions, resolveOptions } from './options.ts'
import { createPaymentLedger } from './payment/payment-ledger.ts'
import { createRelayService } from './relay/relay-service.ts'
import { serveControl } from './server/control-server.ts'
import { serveGrpc } from './server/grpc-server.ts'
import { openFileStore } from './store/file-store.ts'
import { createMemoryStore } from './store/memory-store.ts'

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
  /** Control port, `http://host:port`: /config, /faults, /payments, /health. */
  readonly httpUrl: string
  readonly config: NetworkConfig
  readonly faults: Readonly<Faults>
  setFaults(change: Partial<Faults>): void
  close(): Promise<void>
}

const PRUNE_INTERVAL_MS = 60_000

/** A local EigenDA: disperser, relay and operators in this process, served over real gRPC. */
export async function createMock(
  given: Partial<MockOptions> = {},
  dependencies: MockDependencies = {},
): Promise<Mock> {
  const options = resolveOptions(given)
  const now = dependencies.now ?? Date.now
  const random = dependencies.random ?? Math.random
  const onError = dependencies.onError ?? (() => {})
  const curve = dependencies.curve ?? (await Bn254.load())
  const setup = createToySetup(curve, new Polynomials(curve), options.tau)
  const operators = createOperators(curve, options.seed, options.operators, options.quorums)
  const store = options.dataDir === undefined ? createMemoryStore() : await openFileStore(options.dataDir)
  const faults = noFaults()
  const payments = createPaymentLedger(options)
  const batcher = createBatcher(options, { curve, operators, store, faults, random, onError })
  for (const key of await store.pending()) batcher.add(key)
  const disperser = createDisperserService(options, {
    curve,
    setup,
    store,
    batcher,
    payments,
    faults,
    random,
    now,
  })
  const relayService = createRelayService({
    store,
    faults,
    random,
    relayOf: (key) => relayOf(key, options.relays),
  })
  const grpc = await serveGrpc(options.host, options.port, (router) => {
    router.service(disperserV2.Disperser, disperser)
    router.service(relay.Relay, relayService)
  })
  const publicHost = options.publicHost ?? options.host
  const config = networkConfig(options, operators, `${publicHost}:${grpc.port}`)
  const control = await serveControl(options.host, options.httpPort, {
    config: () => config,
    faults,
    payments,
  }).catch(async (error) => {
    await grpc.close()
    throw error
  })
  const pruning = setInterval(() => {
    store.prune(now() - options.retentionMs).catch(onError)
  }, PRUNE_INTERVAL_MS)
  return {
    url: config.disperserUrl,
    httpUrl: `http://${publicHost}:${control.port}`,
    config,
    faults,
    setFaults: (change) => patchFaults(faults, change),
    async close() {
      clearInterval(pruning)
      await Promise.all([grpc.close(), control.close()])
      await batcher.close()
      await store.close()
    },
  }
}
