import { Worker } from 'node:worker_threads'
import { InvalidInputError, UnavailableError } from '@openledger/primitives'
import type { Call, PaidAttribution } from '@openledger/settlement'
import type { SnapshotSource, VerifierReply, VerifierRequest, VerifierSetup } from './verifier-messages.ts'

/** The streaming verifier of the attribution rule over snapshots that are read from chain and DA, on a thread of its own. */
export type Verifier = {
  /**
   * @returns one attribution per call, in their order.
   * @throws InvalidInputError when a call cannot be attributed at all; UnavailableError when the snapshot cannot be read now.
   */
  verify(source: SnapshotSource, calls: readonly Call[]): Promise<PaidAttribution[]>
  /** Unmasked tokens of each Datanet of a snapshot, in its order, counted across all of them. @throws as `verify`. */
  unmasked(source: SnapshotSource): Promise<readonly bigint[]>
  /** Opens a snapshot that will be needed soon. Never fails: what cannot be read now is read again when it is needed. */
  prepare(source: SnapshotSource): Promise<void>
  close(): Promise<void>
}

type Answer = { attributions: PaidAttribution[]; unmasked: readonly bigint[] }
type Waiting = { resolve(answer: Answer): void; reject(error: Error): void }

/** The thread is started with the first call, and again when it has died. */
export function createVerifier(setup: VerifierSetup): Verifier {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let nextId = 1
  let closed = false

  function stopped(cause?: unknown): void {
    worker = undefined
    const error = new UnavailableError('The verifier stopped before it had answered.', {
      code: 'VERIFIER_STOPPED',
      cause,
    })
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function start(): Worker {
    const source = import.meta.url.endsWith('.ts')
    const thread = new Worker(
      new URL(source ? './verifier-worker.ts' : './verifier-worker.js', import.meta.url),
      {
        workerData: setup,
        ...(source ? { execArgv: ['--conditions=src', '--disable-warning=ExperimentalWarning'] } : {}),
      },
    )
    thread.on('message', (reply: VerifierReply) => {
      const one = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('attributions' in reply) one?.resolve(reply)
      else one?.reject(toError(reply.error))
    })
    thread.on('error', stopped)
    thread.on('exit', () => stopped())
    return thread
  }

  function ask(thread: Worker, message: Question): Promise<Answer> {
    const id = nextId++
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      thread.postMessage({ ...message, id } satisfies VerifierRequest)
    })
  }

  async function inquire(source: SnapshotSource, calls: readonly Call[]): Promise<Answer> {
    if (closed) throw new UnavailableError('The verifier is closed.', { code: 'VERIFIER_STOPPED' })
    worker ??= start()
    return ask(worker, { source, calls })
  }

  return {
    verify: async (source, calls) => (await inquire(source, calls)).attributions,
    unmasked: async (source) => (await inquire(source, [])).unmasked,
    prepare: async (source) => void (await inquire(source, []).catch(() => {})),
    async close() {
      closed = true
      const thread = worker
      if (!thread) return
      // Node 24 dies when a thread is terminated whose module is still being evaluated: an answer shows that it is not.
      stopped()
      await ask(thread, { ping: true }).catch(() => {})
      await thread.terminate()
    },
  }
}

type Question = { ping: true } | { source: SnapshotSource; calls: readonly Call[] }

const CALL_ERRORS = new Set(['UNKNOWN_TOKEN', 'EMPTY_RESPONSE', 'RESPONSE_TOO_LONG'])

/** Errors of the calls stay errors of the calls; what the DA or the disk did may pass. */
function toError({ message, code, retryable }: { message: string; code: string; retryable: boolean }): Error {
  if (CALL_ERRORS.has(code) && !retryable) return new InvalidInputError(message, { code })
  return new UnavailableError(`The snapshot cannot be verified against: ${message}`, {
    code,
    retryable: true,
  })
}
