import { Worker } from 'node:worker_threads'
import { UnavailableError } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import type { BlobCommitment } from '../certificate/types.ts'
import { nextPowerOfTwo, SYMBOL_BYTES } from '../codec/payload.ts'
import type { CommitJob, CommitReply, CommitWorkerData } from './commit-worker.ts'
import type { KzgSetup } from './setup.ts'
import { canonical, createSrsSetup, noProofs, type Shares, type SrsFiles } from './srs-setup.ts'

export type ThreadedSrsSetup = Omit<KzgSetup, 'commit'> & {
  commit(blob: Uint8Array): Promise<BlobCommitment>
  close(): Promise<void>
}

/**
 * {@link createSrsSetup} whose `commit` is shared among threads, each of which adds up every n-th point of a sum. Its other functions stay on the thread that
 * asks. The threads start with the first commitment and do not keep the process alive.
 */
export function createThreadedSrsSetup(
  curve: Bn254,
  files: SrsFiles,
  options: { threads: number },
): ThreadedSrsSetup {
  const local = createSrsSetup(curve, files)
  let threads: CommitThread[] | undefined
  let closed = false

  function start(): CommitThread[] {
    const shared = shareFiles(files)
    return Array.from({ length: options.threads }, (_, thread) =>
      createCommitThread({ files: shared, shares: sharesOf(thread, options.threads) }),
    )
  }

  return {
    ...local,
    async commit(blob) {
      if (!files.g2 || !files.g2Trailing) throw noProofs()
      if (closed) throw stopped()
      canonical(blob)
      const symbols = Math.ceil(blob.length / SYMBOL_BYTES)
      const length = nextPowerOfTwo(symbols)
      const most = Math.min(files.g1.length / 32, files.g2.length / 64, files.g2Trailing.length / 64)
      // The one check that the threads would make too late to be told apart: it throws what the setup without threads does.
      if (length > most) return local.commit(blob)
      threads ??= start()
      const shares = await Promise.all(threads.map((thread) => thread.commit(blob)))
      return {
        commitment: curve.sumG1(shares.map(({ commitment }) => commitment)),
        lengthCommitment: curve.sumG2(shares.map(({ lengthCommitment }) => lengthCommitment)),
        lengthProof: curve.sumG2(shares.map(({ lengthProof }) => lengthProof)),
        length,
      }
    },
    async close() {
      closed = true
      await Promise.all(threads?.map((thread) => thread.close()) ?? [])
    },
  }
}

/**
 * A sum over half of the points takes more than half of the time. So an even number of threads is halved between the two sums in G2, which take
 * most of it; only the sum in G1 is shared by all.
 */
function sharesOf(thread: number, threads: number): Shares {
  const g1 = { part: thread, parts: threads }
  if (threads % 2 === 1) return { g1, g2: g1, g2Trailing: g1 }
  const half = { part: thread >> 1, parts: threads / 2 }
  return thread % 2 === 0 ? { g1, g2: half, g2Trailing: undefined } : { g1, g2: undefined, g2Trailing: half }
}

type CommitThread = { commit(blob: Uint8Array): Promise<BlobCommitment>; close(): Promise<unknown> }

function createCommitThread(data: CommitWorkerData): CommitThread {
  // The same file runs from the sources (type stripping) and from the build.
  const source = import.meta.url.endsWith('.ts')
  const worker = new Worker(new URL(source ? './commit-worker.ts' : './commit-worker.js', import.meta.url), {
    workerData: data,
    ...(source ? { execArgv: ['--conditions=src'] } : {}),
  })
  const waiting = new Map<number, PromiseWithResolvers<BlobCommitment>>()
  let nextId = 0
  let dead: UnavailableError | undefined
  const fail = (cause?: unknown) => {
    started.resolve()
    dead = stopped(cause)
    for (const { reject } of waiting.values()) reject(dead)
    waiting.clear()
  }
  const started = Promise.withResolvers<void>()
  worker.on('message', (reply: CommitReply) => {
    if (reply === 'started') return started.resolve()
    const job = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) worker.unref()
    if ('error' in reply)
      job?.reject(new UnavailableError(reply.error, { code: 'COMMITMENT_FAILED', retryable: false }))
    else job?.resolve(reply.commitment)
  })
  worker.on('error', fail)
  worker.on('exit', () => fail())
  worker.unref()
  return {
    commit(blob) {
      if (dead) return Promise.reject(dead)
      const job = Promise.withResolvers<BlobCommitment>()
      waiting.set(nextId, job)
      worker.ref()
      worker.postMessage({ id: nextId++, blob } satisfies CommitJob)
      return job.promise
    },
    async close() {
      // Node 24 dies of a failed check when a thread is terminated whose module is still being evaluated.
      worker.ref()
      await started.promise
      await worker.terminate()
    },
  }
}

function stopped(cause?: unknown): UnavailableError {
  return new UnavailableError('Expected the threads that commit to run, they have stopped.', {
    code: 'COMMITMENT_STOPPED',
    cause,
  })
}

/** One copy in memory for all threads. */
function shareFiles(files: SrsFiles): SrsFiles {
  const shared = (bytes: Uint8Array) => {
    const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
    copy.set(bytes)
    return copy
  }
  return {
    g1: shared(files.g1),
    g1ReversePowers: files.g1ReversePowers,
    ...(files.g2 ? { g2: shared(files.g2) } : {}),
    ...(files.g2Trailing ? { g2Trailing: shared(files.g2Trailing) } : {}),
  }
}
