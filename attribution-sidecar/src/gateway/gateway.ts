import { randomBytes as secureBytes } from 'node:crypto'
import { DEFAULT_PARAMS } from '@openledger/attribution'
import type { Tokenizer } from '@openledger/datanet'
import { decodeTokens } from '@openledger/primitives'
import type { Logger, Metrics, SqliteHandle } from '@openledger/service'
import { createReceiptSigner, type Secp256k1 } from '@openledger/settlement'
import type { FastifyInstance } from 'fastify'
import { type Backlog, createBacklog } from '../attribution/backlog.ts'
import { createIndexFolders } from '../attribution/index-folders.ts'
import { createModelHub, type ModelHub, type ModelHubDependencies } from '../attribution/model-hub.ts'
import { createSnapshotSizes } from '../attribution/snapshot-sizes.ts'
import { createThreadedRuntime } from '../attribution/threaded-runtime.ts'
import { openApi } from '../http/openapi.ts'
import { createContribute } from '../intake/contribute.ts'
import { contributeRoutes } from '../intake/contribute-routes.ts'
import { datanetRoutes } from '../intake/datanet-routes.ts'
import { createDatanetStore, type DatanetStore } from '../intake/datanet-store.ts'
import { createErase } from '../intake/erase.ts'
import { createMaskMemory } from '../intake/mask-memory.ts'
import { createProgressLog } from '../intake/progress-log.ts'
import { createPublisher } from '../intake/publisher.ts'
import { loadSnapshot } from '../intake/snapshot-loader.ts'
import { chatRoutes } from './chat/chat-routes.ts'
import { createChatService } from './chat/chat-service.ts'
import { createIdempotency } from './chat/idempotency.ts'
import { GATEWAY_ERRORS } from './errors.ts'
import { createAdminCheck } from './http/admin.ts'
import { createIngest, type Ingest } from './ingest.ts'
import { createApiKeys } from './keys/api-keys.ts'
import { createSignedRequests } from './keys/signed-requests.ts'
import { createPayerAccounts } from './payments/payer-accounts.ts'
import { paymentRoutes } from './payments/payment-routes.ts'
import type { ChainPort, DaPort, ModelCatalog, ServerKeys } from './ports.ts'
import { receiptRoutes } from './receipts/receipt-routes.ts'
import { createReceiptStore, type ReceiptStore } from './receipts/receipt-store.ts'
import { createReceiptWriter, type ReceiptWriter } from './receipts/receipt-writer.ts'

export type GatewayOptions = {
  /** Bearer token of the operator's routes; without one, callers from this machine are the operator. */
  adminToken?: string
  /** Most tokens of an answer. Default 4096. */
  maxTokens?: number
  /** Answers at the same time. Default 64. */
  concurrency?: number
  /** Calls that may wait for their turn. Default 512. */
  waiting?: number
  /** Window of the provenance mask in tokens. Default 6. */
  k?: number
  /** Where the models' indexes are kept, so that a restart need not build them; in memory without one. */
  indexFolder?: string
  now?: () => number
  randomBytes?: (length: number) => Uint8Array
}

export type GatewayDependencies = {
  sqlite: SqliteHandle
  chain: ChainPort
  da: DaPort
  models: ModelCatalog
  serverKeys: ServerKeys
  /** X25519 key that key tables are sealed for besides the validators'. */
  custodianKey: Uint8Array
  tokenizer: Tokenizer
  secp256k1: Secp256k1
  logger: Logger
  metrics?: Metrics
  /** Told when receipts are on disk and attributed: there is something to settle. */
  onReceipts?: () => void
  /** Builds a model's index and engine; by default on a thread of its own. */
  createRuntime?: ModelHubDependencies['createRuntime']
}

export type Gateway = {
  /** Adds the gateway's routes. */
  routes(app: FastifyInstance): void
  /** Looks for models in the catalog that are not loaded yet; call it when the chain's head moves. */
  refresh(): void
  readonly hub: ModelHub
  readonly ingest: Ingest
  readonly receipts: ReceiptStore
  readonly writer: ReceiptWriter
  readonly datanets: DatanetStore
  readonly backlog: Backlog
  /** Finishes what is being written; answers that still run are cut off by closing the server first. */
  close(): Promise<void>
}

/** The gateway role: intake of data, answers for money, receipts, attribution. */
export function createGateway(options: GatewayOptions, dependencies: GatewayDependencies): Gateway {
  const { sqlite, chain, da, models, serverKeys, custodianKey, tokenizer, secp256k1, logger } = dependencies
  const now = options.now ?? Date.now
  const randomBytes = options.randomBytes ?? ((length: number) => new Uint8Array(secureBytes(length)))
  const k = options.k ?? 6
  const signer = createReceiptSigner({ chainId: chain.chainId, ledger: chain.ledger }, { secp256k1 })
  const store = createDatanetStore(sqlite, now)
  const receipts = createReceiptStore(sqlite)
  const accounts = createPayerAccounts({ now }, { sqlite, chain, signer })
  const requests = createSignedRequests({ now }, { sqlite, secp256k1 })
  const keys = createApiKeys({ now, randomBytes }, { sqlite, chain, requests, owner: accounts.owner })
  // A model whose receipts somebody else signs is served by somebody else.
  const served = () => models.list().filter(({ terms }) => serverKeys.has(terms.server))
  const sizes = createSnapshotSizes(sqlite)
  const folders = options.indexFolder ? createIndexFolders(options.indexFolder) : undefined
  const hub = createModelHub({
    catalog: { list: served },
    loadSnapshot: (data) => loadSnapshot(store, data),
    createRuntime:
      dependencies.createRuntime ??
      (async (snapshot, params, { data, onStopped }) =>
        createThreadedRuntime(snapshot, params, {
          folder: await folders?.prepare(data.snapshot, params),
          onStopped,
        })),
    onLoaded: ({ modelId, name }, { unmasked }, ms) => {
      sizes.put(modelId, unmasked)
      logger.info({ model: name, ms: Math.round(ms) }, 'model ready')
      folders?.retain(hub.used()).catch((err: unknown) => logger.warn({ err }, 'old indexes stay on disk'))
    },
    onErased: async (record, done) => folders?.forget(record, done),
    onFailed: (model, err) => logger.error({ model: model.name, err }, 'model not available'),
  })
  const issued = dependencies.metrics?.counter('receipts_total', { help: 'Receipts issued' })
  const writer = createReceiptWriter(
    { now, randomBytes },
    {
      sqlite,
      signer,
      accounts,
      keys: serverKeys,
      onIssued: (count) => {
        issued?.add(count)
        dependencies.onReceipts?.()
      },
    },
  )
  const awaiting = sqlite.prepare('select count(*) from receipts where weights is null').pluck()
  dependencies.metrics?.gauge('receipts_unattributed', {
    help: 'Receipts whose attribution is still to be computed',
    collect: () => awaiting.get() as number,
  })
  const backlog = createBacklog({
    receipts,
    hub,
    logger,
    ...(dependencies.onReceipts ? { onAttributed: dependencies.onReceipts } : {}),
  })
  const masks = createMaskMemory(store, k)
  const progress = createProgressLog()
  const publisher = createPublisher({
    store,
    masks,
    tokenizer,
    chain,
    da,
    randomBytes,
    custodianKey,
    onBuilt: ({ datanet, version }) =>
      hub.warm(
        {
          snapshot: [{ datanet, version }],
          versions: Array.from({ length: version }, (_, i) => ({ datanet, version: i + 1 })),
        },
        { ...DEFAULT_PARAMS, k, tokenizerHash: tokenizer.hash, vocab: tokenizer.vocab },
      ),
  })
  const contribute = createContribute({ store, tokenizer, chain, secp256k1, k })
  const erase = createErase({ sqlite, store, masks, requests, chain, hub })
  const chat = createChatService({ hub, tokenizer, accounts, receipts: writer })
  const idempotency = createIdempotency({ now }, { sqlite })
  const errors = GATEWAY_ERRORS

  hub.refresh()
  const resuming = publisher.resume().catch((err: unknown) => {
    logger.warn({ err }, 'an interrupted publication could not be finished yet; publishing again goes on')
  })

  return {
    routes(app) {
      app.register(async (scope) => {
        const { maxTokens = 4096, concurrency = 64, waiting = 512 } = options
        const chatOptions = { maxTokens, concurrency, waiting, randomBytes, errors, logger }
        chatRoutes(scope, chatOptions, { chat, hub, keys, accounts, idempotency })
      })
      app.register(async (scope) => {
        const admin = createAdminCheck(options.adminToken)
        contributeRoutes(scope, { store, chain, contribute, publisher, progress, admin, errors })
      })
      const description = openApi({ version: '0.1.0', maxTokens: options.maxTokens ?? 4096 })
      app.get('/openapi.json', async () => description)
      paymentRoutes(app, { keys, accounts })
      datanetRoutes(app, { store, tokenizer, erase, progress })
      receiptRoutes(app, {
        receipts,
        sizes,
        hub,
        keys,
        tokenizer,
        recordText: ({ datanet, index }) => {
          if (store.datanet(datanet)?.tier !== 'public') return undefined
          const tokens = store.record(datanet, index)?.tokens
          return tokens ? tokenizer.decode(decodeTokens(tokens)) : undefined
        },
      })
    },
    refresh: () => hub.refresh(),
    ingest: createIngest({ hub, accounts, receipts: writer }),
    hub,
    receipts,
    writer,
    datanets: store,
    backlog,
    async close() {
      await resuming
      await writer.close()
      await backlog.close()
      await hub.close()
    },
  }
}
