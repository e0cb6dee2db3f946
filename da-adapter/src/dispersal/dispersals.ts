import { BaseError } from '@openledger/primitives'
import { createCircuitBreaker, type Logger, retry, toBaseError } from '@openledger/service'
import type { Backend, DispersalStage } from '../backend/backend.ts'
import { encodeManifest, manifestCommitment } from '../commitment/manifest.ts'
import { type ByteGate, blobBytes } from '../intake/byte-gate.ts'
import { type BlobRow, type Journal, type PartRow, sha256 } from '../journal/journal.ts'
import type { AdapterMetrics } from '../metrics.ts'
import type { PayloadStore } from '../store/payload-store.ts'
import { mapLimited } from './map-limited.ts'

export type DispersalOptions = {
  concurrency: number
  retries: number
  retryDelay: number
  timeout: number
  reuseFor: number
  breakerThreshold: number
  breakerRest: number
  partsAtOnce: number
}
export type Progress = { stage: DispersalStage; partsDone?: number; parts?: number }
export type Dispersals = ReturnType<typeof createDispersals>

/**
 * Brings accepted contents to the backend, each once: requests for the same content share one dispersal, and a request that left this
 * process is continued under its ticket, also after a crash.
 */
export function createDispersals(
  options: DispersalOptions,
  deps: {
    backend: Backend
    journal: Journal
    store: PayloadStore
    gate: ByteGate
    metrics: AdapterMetrics
    logger: Logger
    now?: () => number
    onCertified?: (payload: Buffer, commitment: Buffer) => void
  },
) {
  const { backend, journal, store, gate, metrics, logger, now = Date.now } = deps
  const closing = new AbortController()
  const running = new Map<string, Promise<Buffer>>()
  const progress = new Map<string, Progress>()
  const watchers = new Map<string, Set<(state: Progress) => void>>()
  const breaker = createCircuitBreaker({
    name: `The backend \`${backend.name}\``,
    threshold: options.breakerThreshold,
    halfOpenAfterMs: options.breakerRest,
    onState: (state) => logger.warn({ state }, 'circuit breaker'),
  })

  const report = (id: string, state: Progress) => {
    progress.set(id, state)
    for (const watcher of watchers.get(id) ?? []) watcher(state)
  }

  const fresh = (row: BlobRow) =>
    row.state === 'complete' && row.commitment && now() - (row.certifiedAt ?? 0) < options.reuseFor
      ? row.commitment
      : undefined

  const disperseOne = async (row: BlobRow, payload: Buffer): Promise<Buffer> => {
    const id = row.key.toString('hex')
    let ticket = row.ticket
    const started = performance.now()
    const attempt = () =>
      breaker.run(() =>
        backend.disperse(payload, {
          signal: AbortSignal.any([closing.signal, AbortSignal.timeout(options.timeout)]),
          ticket,
          async saveTicket(given) {
            await journal.saveTicket(row.key, given)
            ticket = given
          },
          onStage: (stage) => report(id, { stage }),
        }),
      )
    const commitment = await retry(attempt, {
      retries: options.retries,
      minDelayMs: options.retryDelay,
      signal: closing.signal,
      shouldRetry: (error) => error.retryable && error.code !== 'CIRCUIT_OPEN',
      onRetry: (error) => {
        metrics.retries.add(1, { code: error.code })
        logger.debug({ content: id, code: error.code }, 'a dispersal is tried again')
      },
    })
    await journal.complete(row.key, commitment)
    metrics.dispersalSeconds.observe((performance.now() - started) / 1000)
    metrics.dispersedBytes.add(payload.length)
    return commitment
  }

  const disperseParts = async (row: BlobRow): Promise<Buffer> => {
    const id = row.key.toString('hex')
    const parts = journal.parts(row.key)
    let partsDone = 0
    const state = (): Progress => ({ stage: 'preparing', partsDone, parts: parts.length })
    report(id, state())
    const commitments = await mapLimited(parts, options.partsAtOnce, async (part: PartRow) => {
      const commitment = await start(part.key)
      partsDone++
      report(id, state())
      return commitment
    })
    const manifest = encodeManifest({
      hash: row.key,
      size: row.size,
      parts: parts.map((part, index) => ({
        size: part.size,
        hash: part.key,
        commitment: commitments[index]!,
      })),
    })
    const key = sha256(manifest)
    await store.accept({ payload: manifest, key }, { promised: false })
    const commitment = manifestCommitment(await start(key, manifest))
    await journal.complete(row.key, commitment)
    return commitment
  }

  const run = async (key: Buffer, given: Buffer | undefined): Promise<Buffer> => {
    let row = journal.find(key)
    if (!row) throw new BaseError('Expected content that was accepted before.', { code: 'NOT_FOUND' })
    const known = fresh(row)
    if (known) return known
    if (!backend.writable) {
      throw new BaseError('This adapter has no key to pay with: it only reads.', {
        code: 'READ_ONLY',
        hint: 'Start it with --eigenda.signer-key-file.',
      })
    }
    if (row.state === 'complete') {
      await journal.reopen(key)
      row = { ...row, state: 'accepted', ticket: undefined }
    }
    if (row.location === 'parts') return disperseParts(row)
    if (given) {
      const commitment = await disperseOne(row, given)
      // What somebody waited for is likely to be read soon; parts of uploads are not.
      deps.onCertified?.(given, commitment)
      return commitment
    }
    const leave = await gate.enter(blobBytes(row.size), closing.signal)
    try {
      const payload = await store.load(row)
      if (!payload) {
        throw new BaseError('The content was lost from this disk before it was dispersed.', {
          code: 'GONE',
          hint: 'Send it again.',
        })
      }
      return await disperseOne(row, payload)
    } finally {
      leave()
    }
  }

  const recordFailure = async (key: Buffer, thrown: unknown) => {
    const error = toBaseError(thrown)
    metrics.failures.add(1, { code: error.code })
    if (closing.signal.aborted) return
    const row = journal.find(key)
    if (!row || row.state === 'complete') return
    // A promise ends only with success or with an error that no repetition can cure.
    const final = !error.retryable || !row.promised
    await journal.fail(key, { code: error.code, message: error.message, retryable: error.retryable }, final)
    logger[error.retryable ? 'warn' : 'error'](
      { content: key.toString('hex'), err: thrown },
      'a dispersal failed',
    )
  }

  /** Disperses accepted content, or joins the dispersal that is under way. @returns the commitment. */
  function start(key: Buffer, payload?: Buffer): Promise<Buffer> {
    const id = key.toString('hex')
    const under = running.get(id)
    if (under) {
      // Who joins late, perhaps at the end of its last attempt, gets attempts of its own.
      return under.catch((error) => {
        const { retryable, code } = toBaseError(error)
        if (!retryable || code === 'CIRCUIT_OPEN' || closing.signal.aborted) throw error
        return running.get(id) ?? launch(key, payload)
      })
    }
    return launch(key, payload)
  }

  function launch(key: Buffer, payload?: Buffer): Promise<Buffer> {
    const id = key.toString('hex')
    const promise = run(key, payload)
      .catch(async (error) => {
        await recordFailure(key, error).catch((second) => logger.error({ err: second }, 'the journal failed'))
        throw error
      })
      .finally(() => {
        running.delete(id)
        progress.delete(id)
      })
    running.set(id, promise)
    return promise
  }

  return {
    start,
    progress: (key: Buffer) => progress.get(key.toString('hex')),
    isRunning: (key: Buffer) => running.has(key.toString('hex')),
    /** Calls back at each step until the returned function is called. */
    watch(key: Buffer, watcher: (state: Progress) => void): () => void {
      const id = key.toString('hex')
      const set = watchers.get(id) ?? new Set()
      watchers.set(id, set.add(watcher))
      return () => {
        set.delete(watcher)
        if (set.size === 0) watchers.delete(id)
      }
    },
    get runningCount() {
      return running.size
    },
    get breakerState() {
      return breaker.state
    },
    /** Stops waiting for certificates; what is under way is continued after the next start. */
    async close() {
      closing.abort(new BaseError('The adapter is stopping.', { code: 'ABORTED', retryable: true }))
      await Promise.allSettled(running.values())
    },
  }
}
