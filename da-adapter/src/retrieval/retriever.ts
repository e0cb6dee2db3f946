import { BaseError, describeError } from '@openledger/primitives'
import { createBoundedQueue, type Logger, retry } from '@openledger/service'
import type { Backend } from '../backend/backend.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import type { Journal } from '../journal/journal.ts'
import type { AdapterMetrics } from '../metrics.ts'
import { createLruCache } from '../store/lru-cache.ts'
import type { PayloadStore } from '../store/payload-store.ts'

export type RetrievalOptions = {
  concurrency: number
  queue: number
  retries: number
  timeout: number
  memory: number
  verify: 'hash' | 'commitment'
}
export type Retriever = ReturnType<typeof createRetriever>

/**
 * Finds the payload of a commitment: in memory (checked when it was put there), on this disk (checked at each reading), on the network
 * (checked against the certificate by the backend).
 */
export function createRetriever(
  options: RetrievalOptions,
  deps: { backend: Backend; journal: Journal; store: PayloadStore; metrics: AdapterMetrics; logger: Logger },
) {
  const { backend, journal, store, metrics, logger } = deps
  const memory = createLruCache({ maxBytes: options.memory })
  const under = new Map<string, Promise<Buffer>>()
  const closing = new AbortController()
  const queue = createBoundedQueue({
    name: 'a retrieval from the network',
    concurrency: options.concurrency,
    limit: options.queue,
  })

  const fromDisk = async (commitment: Buffer): Promise<Buffer | undefined> => {
    const key = journal.keyOf(commitment)
    const row = key && journal.find(key)
    const payload = row && (await store.load(row))
    if (!payload || options.verify === 'hash') return payload
    if (await backend.matches(commitment, payload)) return payload
    logger.error({ content: key.toString('hex') }, 'a cached payload is not what its certificate commits to')
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

  const find = async (commitment: Buffer, id: string): Promise<Buffer> => {
    const stored = await fromDisk(commitment)
    const payload = stored ?? (await fromNetwork(commitment))
    metrics.getBytes.add(payload.length, { source: stored ? 'disk' : 'network' })
    memory.set(id, payload)
    return payload
  }

  return {
    /** @throws CertificateError for what can never be read; BaseError `RETRIEVAL_FAILED` for passing trouble. */
    async retrieve(commitment: Buffer): Promise<Buffer> {
      if (commitment[1] !== backend.layer) {
        throw new CertificateError(
          DERIVATION.parse,
          `Expected a commitment of DA layer 0x${backend.layer.toString(16).padStart(2, '0')} (backend ${backend.name}), got 0x${commitment.toString('hex', 1, 2)}.`,
        )
      }
      const local = await backend.local?.get(commitment)
      if (local) {
        metrics.getBytes.add(local.length, { source: 'disk' })
        return local
      }
      const id = commitment.toString('latin1')
      const hot = memory.get(id)
      if (hot) {
        metrics.getBytes.add(hot.length, { source: 'memory' })
        return hot
      }
      const joined = under.get(id)
      if (joined) return joined
      const promise = find(commitment, id).finally(() => under.delete(id))
      under.set(id, promise)
      return promise
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
