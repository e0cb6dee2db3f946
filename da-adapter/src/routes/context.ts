import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { BaseError } from '@openledger/primitives'
import type { BoundedQueue, Logger } from '@openledger/service'
import type { FastifyInstance } from 'fastify'
import type { Backend } from '../backend/backend.ts'
import type { APIS, DaAdapterOptions } from '../config.ts'
import type { Background } from '../dispersal/background.ts'
import type { Dispersals } from '../dispersal/dispersals.ts'
import type { ByteGate } from '../intake/byte-gate.ts'
import type { Journal } from '../journal/journal.ts'
import type { AdapterMetrics } from '../metrics.ts'
import type { ContentReader } from '../retrieval/open-content.ts'
import type { ReadStored } from '../retrieval/read-stored.ts'
import type { Retriever } from '../retrieval/retriever.ts'
import type { BufferPool } from '../store/buffer-pool.ts'
import type { PayloadFiles } from '../store/payload-files.ts'
import type { PayloadStore } from '../store/payload-store.ts'

/** What the routes work with. */
export type Context = {
  options: DaAdapterOptions
  backend: Backend
  journal: Journal
  store: PayloadStore
  files: PayloadFiles
  dispersals: Dispersals
  background: Background
  retriever: Retriever
  reader: ContentReader
  admission: BoundedQueue
  gate: ByteGate
  readStored: ReadStored
  pool: BufferPool
  metrics: AdapterMetrics
  logger: Logger
  /** Aborted when the adapter closes. */
  signal: AbortSignal
}

/** @throws BaseError `API_DISABLED` (403) */
export function requireApi(options: DaAdapterOptions, api: (typeof APIS)[number]): void {
  if (options.main.apis.includes(api)) return
  throw new BaseError(`The API \`${api}\` is switched off here.`, {
    code: 'API_DISABLED',
    hint: 'Name it in --apis.',
  })
}

/** Hands every body to the routes as a stream, whatever its content type. */
export function takeRawBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
}

/** The body stream that `takeRawBodies` left; undefined when there is none. */
export function bodyOf(request: { body: unknown }): Readable | undefined {
  return (request.body as Readable | null | undefined) ?? undefined
}

/** Rejects with `TIMEOUT` when the promise takes longer; the work behind it goes on. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new BaseError(`No certificate within ${ms} ms; the dispersal goes on.`, {
            code: 'TIMEOUT',
            retryable: true,
          }),
        ),
      ms,
    )
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** @throws BaseError `READ_ONLY` before anything of the body is kept. */
export function requireWritable(backend: Backend): void {
  if (backend.writable) return
  throw new BaseError('This adapter has no key to pay with: it only reads.', {
    code: 'READ_ONLY',
    hint: 'Start it with --eigenda.signer-key-file.',
  })
}

const IDLE_MS = 60_000

/** Node ends the connection of a socket that times out and of which nobody else takes care. @returns the end of the limit */
export function limitIdle(socket: Socket): () => void {
  socket.setTimeout(IDLE_MS)
  return () => socket.setTimeout(0)
}

/** Runs `read` on the request's body; a sender that says nothing for a minute loses the connection, and with it the place it holds. */
export async function withIdleLimit<T>({ socket }: IncomingMessage, read: () => Promise<T>): Promise<T> {
  const unlimit = limitIdle(socket)
  try {
    return await read()
  } finally {
    unlimit()
  }
}
