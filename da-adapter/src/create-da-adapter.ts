import { join } from 'node:path'
import { BaseError } from '@openledger/primitives'
import {
  createBoundedQueue,
  createHttpServer,
  type HttpServer,
  type Logger,
  openDatabase,
  silentLogger,
} from '@openledger/service'
import type { Backend } from './backend/backend.ts'
import { createBackend } from './backend/create-backend.ts'
import { config, type DaAdapterOptions, NAME, VERSION, waitsForDisk } from './config.ts'
import { createBackground } from './dispersal/background.ts'
import { createDispersals } from './dispersal/dispersals.ts'
import { DA_ERRORS } from './errors.ts'
import { observe } from './gauges.ts'
import { createByteGate } from './intake/byte-gate.ts'
import { createJournal } from './journal/journal.ts'
import { MIGRATIONS } from './journal/schema.ts'
import { createAdapterMetrics } from './metrics.ts'
import { createHold } from './retrieval/held.ts'
import { createContentReader } from './retrieval/open-content.ts'
import { createReadStored } from './retrieval/read-stored.ts'
import { createRetriever } from './retrieval/retriever.ts'
import { adminRoutes } from './routes/admin.ts'
import { altDaRoutes } from './routes/alt-da/routes.ts'
import { blobRoutes } from './routes/blobs.ts'
import type { Context } from './routes/context.ts'
import { createBufferPool } from './store/buffer-pool.ts'
import { createPayloadFiles } from './store/payload-files.ts'
import { createPayloadStore } from './store/payload-store.ts'

export type DaAdapter = {
  /** Base URL, e.g. `http://127.0.0.1:3100`. */
  readonly url: string
  close(): Promise<void>
}

/**
 * The whole adapter in this process. It listens when the promise resolves.
 * @param given options by group; what is left out has its default (`config.resolve`)
 * @throws BaseError for a taken port, an unwritable folder, a backend that does not answer
 */
export async function createDaAdapter(
  given: Parameters<typeof config.resolve>[0] = {},
  deps: { logger?: Logger; backend?: Backend } = {},
): Promise<DaAdapter> {
  const options = config.resolve(given)
  return startDaAdapter(options, deps)
}

/** The same with complete options, as the process has them. */
export async function startDaAdapter(
  options: DaAdapterOptions,
  deps: { logger?: Logger; backend?: Backend } = {},
): Promise<DaAdapter> {
  const logger = deps.logger ?? silentLogger()
  const closing: Array<() => unknown> = []
  const closeAll = async () => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    const database = openDatabase(join(options.main.datadir, 'journal.sqlite'), MIGRATIONS)
    closing.push(() => database.close())
    database.sqlite.pragma(`synchronous = ${waitsForDisk(options) ? 'full' : 'normal'}`)
    // 16 MB: a checkpoint waits for the disk, and holds up everybody.
    database.sqlite.pragma('wal_autocheckpoint = 4000')
    const pool = createBufferPool({ maxIdle: options.dispersal.memory })
    const backend = deps.backend ?? (await createBackend(options, { pool, logger }))
    closing.push(() => backend.close())
    const { context, stop } = compose(options, {
      logger,
      pool,
      backend,
      journal: createJournal(database.sqlite),
    })
    const servers = await createServers(context)
    for (const server of servers) closing.push(() => server.close())
    // Before the servers: whoever waits for a certificate or for events is answered, so that closing need not wait for them.
    closing.push(stop)
    for (const extra of servers.slice(1)) await extra.listen()
    const url = await servers[0]!.listen()
    context.background.wake()
    logger.info({ url, backend: backend.name, open: context.journal.openCount() }, 'serving')
    return { url, close: closeAll }
  } catch (error) {
    await closeAll().catch(() => {})
    throw error
  }
}

function compose(
  options: DaAdapterOptions,
  given: Pick<Context, 'logger' | 'pool' | 'backend' | 'journal'>,
): { context: Context; stop: () => Promise<void> } {
  const { logger, pool, backend, journal } = given
  const metrics = createAdapterMetrics()
  const files = createPayloadFiles(join(options.main.datadir, 'payloads'), { sync: waitsForDisk(options) })
  const orphans = files.sweep((key) => journal.find(key)?.location === 'file')
  if (orphans > 0) logger.info({ files: orphans }, 'removed files that a crash left without a row')
  const store = createPayloadStore({ maxSize: options.cache.maxSize }, { journal, files, logger })
  const gate = createByteGate({ limit: options.dispersal.memory, queue: options.dispersal.queue })
  const room = createByteGate({ limit: options.retrieval.memory, queue: options.retrieval.queue })
  const hold = createHold({ room, pool })
  const readStored = createReadStored({ store, pool, hold })
  const admission = createBoundedQueue({
    name: 'a dispersal',
    concurrency: options.dispersal.concurrency,
    limit: options.dispersal.queue,
  })
  const retriever = createRetriever(
    { ...options.retrieval, cacheMemory: options.cache.memory, verify: options.cache.verify },
    { backend, journal, store, pool, hold, readStored, metrics, logger },
  )
  const dispersals = createDispersals(
    { ...options.dispersal, partsAtOnce: options.blob.partsAtOnce },
    {
      backend,
      journal,
      store,
      gate,
      metrics,
      logger,
      onCertified: (payload, commitment) => retriever.warm(payload, commitment),
    },
  )
  const background = createBackground(
    { concurrency: Math.min(16, options.dispersal.concurrency) },
    { journal, dispersals, logger },
  )
  const controller = new AbortController()
  observe(metrics, { journal, dispersals, admission, gate, room, store, retriever })
  const context: Context = {
    ...{
      options,
      backend,
      journal,
      store,
      files,
      dispersals,
      background,
      retriever,
      admission,
      gate,
      readStored,
      pool,
      metrics,
      logger,
    },
    reader: createContentReader({ journal, retriever, readStored }),
    signal: controller.signal,
  }
  const stop = async () => {
    background.close()
    controller.abort(new BaseError('The adapter is stopping.', { code: 'ABORTED', retryable: true }))
    retriever.close()
    await dispersals.close()
  }
  return { context, stop }
}

/** The server of all routes, and the one of the metrics when it is wanted. */
async function createServers(context: Context): Promise<HttpServer[]> {
  const { options, backend, dispersals, logger, metrics } = context
  const server = createHttpServer({
    name: NAME,
    version: VERSION,
    ...options.http,
    logger,
    metrics: metrics.registry,
    errors: DA_ERRORS,
    direct: altDaRoutes(context),
    config: () => ({
      name: NAME,
      version: VERSION,
      backend: backend.name,
      max_payload_size_bytes: Math.min(options.blob.maxPayload, backend.maxPayload),
      max_upload_size_bytes: options.blob.maxUpload,
      apis_enabled: options.main.apis,
      read_only_mode: !backend.writable,
      invalid_certificates: options.certificates.invalid,
      recency_window: options.certificates.recencyWindow,
      ...backend.describe(),
    }),
    checks: [
      { name: 'backend', critical: false, check: () => backend.health() },
      {
        name: 'dispersal',
        critical: false,
        check: () =>
          dispersals.breakerState === 'closed' ? undefined : `circuit breaker ${dispersals.breakerState}`,
      },
    ],
  })
  await server.app.register(async (app) => blobRoutes(app, context))
  await server.app.register(async (app) => adminRoutes(app, context))
  const { port, host } = options.metrics
  if (port === undefined) return [server]
  const extra = createHttpServer({
    name: NAME,
    version: VERSION,
    host,
    port,
    logger,
    metrics: metrics.registry,
    portFlag: '--metrics.port',
  })
  return [server, extra]
}
