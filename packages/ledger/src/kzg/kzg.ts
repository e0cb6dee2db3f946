import { Worker } from 'node:worker_threads'
import { UnavailableError } from '@openledger/primitives'
import type { ClaimItem } from '../multi/claims.ts'
import { type MultiOpening, proveClaims } from '../multi/prove.ts'
import { createKzgBackend, type KzgBackendName, type Opening } from './backend.ts'
import type { Entries } from './entries.ts'
import { type KzgJob, type KzgReply, type KzgRequest, transferList } from './jobs.ts'

/** Commitments and openings on Ethereum's trusted setup, computed off the caller's thread. */
export type Kzg = {
  /** Resolves with the library's name once every thread has loaded it (about 1.3 s); reading it starts the loading. */
  readonly ready: Promise<KzgBackendName>
  /** Commitments (128 bytes each) of the amounts of several pages. */
  commit(pages: readonly Entries[]): Promise<Uint8Array[]>
  /** Value and 48-byte proof at z of the polynomial of a blob. The blob is given away: its buffer is transferred. */
  open(blob: Uint8Array, z: bigint): Promise<Opening>
  /**
   * One opening of many accounts (protocol §8). `blobs` are the credit pages of the items' accounts, rising, given away.
   * @param items accounts strictly rising, with exactly the pages' values.
   */
  openClaims(
    record: Uint8Array,
    items: readonly ClaimItem[],
    blobs: readonly Uint8Array[],
  ): Promise<MultiOpening>
  close(): Promise<void>
}

export type KzgOptions = {
  /** Default: c-kzg when it was compiled here, else node-eth-kzg. */
  backend?: KzgBackendName
  /** Worker threads; 0 computes in the caller's thread. Default 1. */
  threads?: number
}

type Waiting = { resolve(value: unknown): void; reject(error: Error): void }

function stopped(cause?: unknown): UnavailableError {
  return new UnavailableError('The KZG worker stopped before it had answered.', {
    code: 'KZG_STOPPED',
    cause,
  })
}

/** One worker thread; jobs are answered in order. */
class KzgThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #nextId = 1
  #ready: Promise<KzgBackendName> | undefined
  dead = false

  constructor(backend: KzgBackendName | undefined) {
    // The same file runs from the sources (type stripping) and from the build.
    const source = import.meta.url.endsWith('.ts')
    this.#worker = new Worker(new URL(source ? './worker.ts' : './worker.js', import.meta.url), {
      workerData: backend ? { backend } : {},
      ...(source ? { execArgv: ['--conditions=src'] } : {}),
    })
    this.#worker.on('message', (reply: KzgReply) => {
      const waiting = this.#waiting.get(reply.id)
      this.#waiting.delete(reply.id)
      if (this.#waiting.size === 0) this.#worker.unref()
      if ('error' in reply)
        waiting?.reject(new UnavailableError(`The KZG library failed: ${reply.error}`, { retryable: false }))
      else waiting?.resolve(reply.value)
    })
    this.#worker.on('error', (error) => this.#fail(error))
    this.#worker.on('exit', () => this.#fail())
  }

  get load(): number {
    return this.#waiting.size
  }

  get ready(): Promise<KzgBackendName> {
    this.#ready ??= this.run({ kind: 'load' }) as Promise<KzgBackendName>
    return this.#ready
  }

  run(job: KzgRequest): Promise<unknown> {
    const id = this.#nextId++
    const answer = this.#expect(id)
    this.#worker.postMessage({ ...job, id } satisfies KzgJob, transferList(job))
    return answer
  }

  async close(): Promise<void> {
    if (!this.dead) {
      this.#fail()
      // Node 24 dies of a failed V8 check when a thread is terminated whose module is still being evaluated: an answer shows that it is not.
      await this.run({ kind: 'commit', pages: [] }).catch(() => {})
    }
    await this.#worker.terminate()
  }

  #expect(id: number): Promise<unknown> {
    // While something is awaited the thread keeps the process alive, otherwise not.
    this.#worker.ref()
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  #fail(cause?: unknown): void {
    this.dead = true
    for (const { reject } of this.#waiting.values()) reject(stopped(cause))
    this.#waiting.clear()
  }
}

function createThreadedKzg(backend: KzgBackendName | undefined, count: number): Kzg {
  const threads: KzgThread[] = []
  let closed = false

  /** Starts the threads on first use and replaces those that died. */
  function running(): KzgThread[] {
    if (closed) throw stopped()
    for (let i = 0; i < count; i++) if (!threads[i] || threads[i]!.dead) threads[i] = new KzgThread(backend)
    return threads
  }

  /** The least busy thread. */
  function thread(): KzgThread {
    return running().reduce((best, next) => (next.load < best.load ? next : best))
  }

  return {
    get ready() {
      return Promise.resolve().then(async () => (await Promise.all(running().map((one) => one.ready)))[0]!)
    },
    async commit(pages) {
      if (pages.length === 0) return []
      const perThread = Math.ceil(pages.length / count)
      const answers: Promise<unknown>[] = []
      for (let i = 0; i < pages.length; i += perThread) {
        answers.push(thread().run({ kind: 'commit', pages: pages.slice(i, i + perThread) }))
      }
      return (await Promise.all(answers)).flat() as Uint8Array[]
    },
    async open(blob, z) {
      return (await thread().run({ kind: 'open', blob, z })) as Opening
    },
    async openClaims(record, items, blobs) {
      return (await thread().run({ kind: 'claims', record, items, blobs })) as MultiOpening
    },
    async close() {
      closed = true
      await Promise.all(threads.map((one) => one.close()))
    },
  }
}

function createLocalKzg(name: KzgBackendName | undefined): Kzg {
  const backend = createKzgBackend(name)
  return {
    get ready() {
      return Promise.resolve().then(() => {
        backend.load()
        return backend.name
      })
    },
    commit: async (pages) => pages.map((page) => backend.commit(page)),
    open: async (blob, z) => backend.open(blob, z),
    openClaims: async (record, items, blobs) => proveClaims(backend, record, items, blobs),
    close: async () => {},
  }
}

/** The KZG prover. The native library is loaded when something needs it, or by `ready`; a few small commitments do not. */
export function createKzg({ backend, threads = 1 }: KzgOptions = {}): Kzg {
  return threads === 0 ? createLocalKzg(backend) : createThreadedKzg(backend, threads)
}
