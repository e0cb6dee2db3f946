import { fromBinary } from '@bufbuild/protobuf'
import type { ConnectRouter } from '@connectrpc/connect'
import { type Bn254, paymentFromMessage } from '@openledger/eigenda'
import { commonV2 } from '@openledger/eigenda/protocol'
import { createBatcher, relayOf } from './batch/batcher.ts'
import { createSigningRecord } from './batch/signing-record.ts'
import type { Commitments } from './commitments.ts'
import { createDisperserService } from './disperser/disperser-service.ts'
import type { Faults } from './faults/faults.ts'
import type { Operator } from './operators/operators.ts'
import type { MockOptions } from './options.ts'
import { createPaymentLedger, type PaymentLedger } from './payment/payment-ledger.ts'
import { createRelayService } from './relay/relay-service.ts'
import { createRoutes, createValidatorRoutes } from './server/routes.ts'
import type { BlobStore } from './store/blob-store.ts'
import { createChunkStore } from './validators/chunk-store.ts'
import { createValidatorService } from './validators/validator-service.ts'

export type EngineDependencies = {
  readonly curve: Bn254
  readonly commitments: Commitments
  readonly operators: readonly Operator[]
  readonly store: BlobStore
  readonly faults: Faults
  readonly now: () => number
  readonly random: () => number
  readonly onError: (error: unknown) => void
}

export type Engine = {
  readonly routes: (router: ConnectRouter) => void
  /** By operator: what its validator serves. */
  readonly validatorRoutes: readonly ((router: ConnectRouter) => void)[]
  readonly payments: PaymentLedger
  close(): Promise<void>
}

const PRUNE_INTERVAL_MS = 60_000

/** What a restart makes anew: queue, statuses, payments and services. All that it knows comes from the store. */
export async function openEngine(options: MockOptions, dependencies: EngineDependencies): Promise<Engine> {
  const { curve, commitments, operators, store, faults, now, random, onError } = dependencies
  const payments = createPaymentLedger(options)
  const record = createSigningRecord()
  const batcher = createBatcher(options, { curve, operators, store, record, faults, random, now, onError })
  for await (const bytes of store.certificates()) {
    const header = fromBinary(commonV2.BlobCertificateSchema, bytes).blobHeader!
    payments.restore({ payment: paymentFromMessage(header.paymentHeader) }, header.commitment!.length)
  }
  for (const key of await store.pending()) batcher.add(key)
  const pruning = setInterval(() => {
    store.prune(now() - options.retentionMs).catch(onError)
  }, PRUNE_INTERVAL_MS)
  const chunks = createChunkStore(options, { curve, store, operators })
  return {
    validatorRoutes: operators.map((operator) =>
      createValidatorRoutes(createValidatorService(operator, { chunks, faults, random })),
    ),
    routes: createRoutes(
      createDisperserService(options, {
        curve,
        commitments,
        store,
        batcher,
        record,
        payments,
        faults,
        random,
        now,
      }),
      createRelayService({ store, faults, random, relayOf: (key) => relayOf(key, options.relays) }),
    ),
    payments,
    async close() {
      clearInterval(pruning)
      await batcher.close()
      await store.close()
    },
  }
}
