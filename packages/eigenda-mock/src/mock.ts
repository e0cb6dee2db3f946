import { fromBinary } from '@bufbuild/protobuf'
import { Bn254, createStaticChainView, type NetworkConfig, paymentFromMessage } from '@openledger/eigenda'
import { commonV2 } from '@openledger/eigenda/protocol'
import { createBatcher, relayOf } from './batch/batcher.ts'
import { ADDRESSES } from './chain/addresses.ts'
import { createContractStubs } from './chain/contract-stubs.ts'
import { createJsonRpc } from './chain/json-rpc.ts'
import { createCommitments } from './commitments.ts'
import { createDisperserService } from './disperser/disperser-service.ts'
import { type Faults, noFaults, patchFaults } from './faults/faults.ts'
import { networkConfig } from './network-config.ts'
import { createOperators } from './operators/operators.ts'
import { type MockOptions, resolveOptions } from './options.ts'
import { createPaymentLedger } from './payment/payment-ledger.ts'
import { createRelayService } from './relay/relay-service.ts'
import { serveControl } from './server/control-server.ts'
import { serveGrpc } from './server/grpc-server.ts'
import type { Listening } from './server/listen.ts'
import { createRoutes } from './server/routes.ts'
import { createTlsIdentity } from './server/self-signed.ts'
import { openFileStore } from './store/file-store.ts'
import { createMemoryStore } from './store/memory-store.ts'
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
  close(): Promise<void>
}

const PRUNE_INTERVAL_MS = 60_000

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
  const store = options.dataDir === undefined ? createMemoryStore() : await openFileStore(options.dataDir)
  const faults = noFaults()
  const payments = createPaymentLedger(options)
  const batcher = createBatcher(options, { curve, operators, store, faults, random, onError })
  for await (const bytes of store.certificates()) {
    const header = fromBinary(commonV2.BlobCertificateSchema, bytes).blobHeader!
    payments.restore({ payment: paymentFromMessage(header.paymentHeader) }, header.commitment!.length)
  }
  for (const key of await store.pending()) batcher.add(key)
  const routes = createRoutes(
    createDisperserService(options, { curve, commitments, store, batcher, payments, faults, random, now }),
    createRelayService({ store, faults, random, relayOf: (key) => relayOf(key, options.relays) }),
  )
  const listening: Listening[] = []
  const pruning = setInterval(() => {
    store.prune(now() - options.retentionMs).catch(onError)
  }, PRUNE_INTERVAL_MS)
  async function close(): Promise<void> {
    clearInterval(pruning)
    await Promise.all(listening.map((server) => server.close()))
    await batcher.close()
    await store.close()
  }

  try {
    const host = options.publicHost ?? options.host
    const grpc = await serveGrpc(options.host, options.port, routes)
    listening.push(grpc)
    const identity = options.tls === 'self-signed' ? createTlsIdentity(host, now()) : options.tls
    const tls = identity && (await serveGrpc(options.host, options.tlsPort, routes, identity))
    if (tls) listening.push(tls)
    const grpcAddress = `${host}:${grpc.port}`
    const relayAddress = tls && options.relayTls ? `${host}:${tls.port}` : grpcAddress
    const config = networkConfig(options, operators, grpcAddress, relayAddress)
    const call = createContractStubs(options, {
      verification: { curve, setup: commitments.setup, chain: createStaticChainView(curve, config) },
      operators,
      faults,
      relayAddress: (key) => (key < options.relays ? relayAddress : undefined),
    })
    const control = await serveControl(options.host, options.httpPort, {
      config: (httpUrl) => withEthereum(config, httpUrl),
      faults,
      payments,
      ca: identity?.ca,
      srs: (points) => toySrs(curve, options.tau, points),
      jsonRpc: createJsonRpc(options, { call, now }),
    })
    listening.push(control)
    const httpUrl = `http://${host}:${control.port}`
    return {
      url: config.disperserUrl,
      ca: identity?.ca,
      tlsUrl: tls && `https://${host}:${tls.port}`,
      httpUrl,
      config: withEthereum(config, httpUrl),
      faults,
      setFaults: (change) => patchFaults(faults, change),
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
