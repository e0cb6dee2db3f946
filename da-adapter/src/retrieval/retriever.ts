import { BaseError, describeError } from '@openledger/primitives'
import { createBoundedQueue, type Logger, retry } from '@openledger/service'
import type { Backend } from '../backend/backend.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import type { Journal } from '../journal/journal.ts'
import type { AdapterMetrics } from '../metrics.ts'
import type { BufferPool } from '../store/buffer-pool.ts'
import { createLruCache } from '../store/lru-cache.ts'
import type { PayloadStore } from '../store/payload-store.ts'
import { type Held, type Hold, shareHeld } from './held.ts'
import type { ReadStored } from './read-stored.ts'

export type RetrievalOptions = {
  concurrency: number
  queue: number
  retries: number
  timeout: number
  /** Bytes of payloads that stay in memory. */
  cacheMemory: number
  verify: 'hash' | 'commitment'
}
export type Retriever = ReturnType<typeof createRetriever>

/**
 * Finds the payload of a commitment: in memory (checked when it was put there), on this disk (checked at each reading), on the network
 * (checked against the certificate by the backend).
 */
export function createRetriever(
  options: RetrievalOptions,
  deps: {
    backend: Backend
    journal: Journal
    store: PayloadStore
    pool: BufferPool
    hold: Hold
    readStored: ReadStored
    metrics: AdapterMetrics
    logger: Logger
  },
) {
  const { backend, journal, store, pool, hold, readStored, metrics, logger } = deps
  const memory = createLruCache({ maxBytes: options.cacheMemory }, { pool })
  const under = new Map<string, () => Promise<Held>>()
  const closing = new AbortController()
  const queue = createBoundedQueue({
    name: 'a retrieval from the network',
    concurrency: options.concurrency,
    limit: options.queue,
  })

  const fromDisk = async (commitment: Buffer): Promise<Held | undefined> => {
    const key = journal.keyOf(commitment)
    const row = key && journal.find(key)
    const held = await readStored(row)
    if (!held || options.verify === 'hash') return held
    let matches = false
    try {
      matches = await backend.matches(commitment, held.payload)
    } finally {
      if (!matches) held.release()
    }
    if (matches) return held
    logger.error(
      { content: row?.key.toString('hex') },
      'a cached payload is not what its certificate commits to',
    )
    return undefined
  }

  const fromNetwork = async (commitment: Buffer): Promise<Buffer> => {
    const attempt = () =>
      backend.retrieve(commitment, AbortSignal.any([closing.signal, AbortSignal.timeout(options.timeout)]))
    try {
      const payload = await queue.run(() =>
        retry(attempt, {
          retries: options.retries,
          minDelayMs: 100,
          maxDelayMs: 1000,
          signal: closing.signal,
        }),
      )
      void store.remember(payload, commitment)
      return payload
    } catch (error) {
      if (error instanceof CertificateError) throw error
      if (error instanceof BaseError && (error.code === 'OVERLOADED' || error.code === 'RATE_LIMITED'))
        throw error
      throw new BaseError('The payload could not be retrieved.', {
        code: 'RETRIEVAL_FAILED',
        retryable: true,
        cause: error,
        hint: `${describeError(error)}. Try again; this says nothing about the certificate.`,
      })
    }
  }

  const find = async (commitment: Buffer, id: string): Promise<Held> => {
    try {
      const stored = await fromDisk(commitment)
      const held = stored ?? (await hold(backend.sizeOf(commitment), () => fromNetwork(commitment)))!
      metrics.getBytes.add(held.payload.length, { source: stored ? 'disk' : 'network' })
      memory.set(id, held.payload)
      return held
    } finally {
      // In the same turn as the result: whoever comes later begins anew.
      under.delete(id)
    }
  }

  const fromMemory = async (hot: Buffer): Promise<Held> => {
    metrics.getBytes.add(hot.length, { source: 'memory' })
    // It may leave the cache while it is sent, or waits for room.
    pool.keep(hot)
    try {
      return (await hold(hot.length, async () => hot))!
    } catch (error) {
      pool.give(hot)
      throw error
    }
  }

  const fromHere = async (commitment: Buffer): Promise<Held | undefined> => {
    const { local } = backend
    const held = local && (await hold(backend.sizeOf(commitment), () => local.get(commitment)))
    if (held) metrics.getBytes.add(held.payload.length, { source: 'disk' })
    return held
  }

  return {
    /** @throws CertificateError for what can never be read; BaseError `RETRIEVAL_FAILED` for passing trouble, `OVERLOADED` when too many wait. */
    async retrieve(commitment: Buffer): Promise<Held> {
      if (commitment[1] !== backend.layer) {
        throw new CertificateError(
          DERIVATION.parse,
          `Expected a commitment of DA layer 0x${backend.layer.toString(16).padStart(2, '0')} (backend ${backend.name}), got 0x${commitment.toString('hex', 1, 2)}.`,
        )
      }
      const here = await fromHere(commitment)
      if (here) return here
      const id = commitment.toString('latin1')
      const hot = memory.get(id)
      if (hot) return fromMemory(hot)
      const join = under.get(id) ?? shareHeld(find(commitment, id))
      under.set(id, join)
      return join()
    },
    /** Puts a payload of which this process knows that it belongs to the commitment into memory. */
    warm(payload: Buffer, commitment: Buffer): void {
      memory.set(commitment.toString('latin1'), payload)
    },
    get memoryBytes() {
      return memory.bytes
    },
    close() {
      closing.abort(new BaseError('The adapter is stopping.', { code: 'ABORTED', retryable: true }))
    },
  }
}
