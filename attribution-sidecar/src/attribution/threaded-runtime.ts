import { Worker } from 'node:worker_threads'
import type { Attribution, Params } from '@openledger/attribution'
import { BaseError, UnavailableError } from '@openledger/primitives'
import type { PaidAttribution } from '@openledger/settlement'
import type { GenerateRequest } from '../engine/model-engine.ts'
import type { Answer, ModelRuntime } from './model-runtime.ts'
import type { RuntimeReply, RuntimeRequest, RuntimeSetup } from './runtime-messages.ts'
import type { Snapshot } from './snapshot.ts'

type Listener = { reply(reply: RuntimeReply): void; fail(error: Error): void }

/**
 * The same as `createModelRuntime`, on a thread of its own: building the index and answering never hold up the gateway.
 * @param options.folder where the index is kept; it lives in memory without one.
 * @param options.onStopped told when the thread has died; everything under way has failed then.
 * @throws BaseError when the index cannot be built.
 */
export async function createThreadedRuntime(
  snapshot: Snapshot,
  params: Params,
  { folder, onStopped = () => {} }: { folder?: string | undefined; onStopped?: (error: Error) => void } = {},
): Promise<ModelRuntime> {
  const source = import.meta.url.endsWith('.ts')
  const { datanets, places } = snapshot
  const setup: RuntimeSetup = { datanets, places, params, folder }
  const worker = new Worker(
    new URL(source ? './runtime-worker.ts' : './runtime-worker.js', import.meta.url),
    {
      workerData: setup,
      ...(source ? { execArgv: ['--conditions=src', '--disable-warning=ExperimentalWarning'] } : {}),
    },
  )
  const listeners = new Map<number, Listener>()
  let nextId = 1
  let stopped: Error | undefined
  let closed = false

  const stop = (cause?: unknown) => {
    if (stopped) return
    stopped = new UnavailableError("The model's thread has stopped.", { code: 'MODEL_STOPPED', cause })
    for (const { fail } of listeners.values()) fail(stopped)
    listeners.clear()
    if (!closed) onStopped(stopped)
  }
  const hand = () => {
    try {
      const packed = snapshot.load()
      worker.postMessage({ kind: 'records', packed } satisfies RuntimeRequest, [
        packed.tokens.buffer as ArrayBuffer,
        packed.masks.buffer as ArrayBuffer,
      ])
    } catch {
      worker.postMessage({ kind: 'records', packed: undefined } satisfies RuntimeRequest)
    }
  }
  const ready = new Promise<Extract<RuntimeReply, { kind: 'ready' }>>((resolve, reject) => {
    worker.on('message', (reply: RuntimeReply) => {
      if (reply.kind === 'ready') resolve(reply)
      else if (reply.kind === 'load') hand()
      else listeners.get(reply.id)?.reply(reply)
    })
    worker.on('error', (error) => {
      reject(error)
      stop(error)
    })
    worker.on('exit', () => {
      const error = new UnavailableError("The model's thread ended early.", { code: 'MODEL_STOPPED' })
      reject(error)
      stop(error)
    })
  })

  const post = (request: RuntimeRequest) => {
    if (stopped) throw stopped
    worker.postMessage(request)
  }

  type Ask = Exclude<RuntimeRequest, { kind: 'answer' | 'records' }>
  function ask<T>(request: Ask): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const end = <V>(settle: (value: V) => void, value: V) => {
        listeners.delete(request.id)
        settle(value)
      }
      listeners.set(request.id, {
        reply(reply) {
          if (reply.kind === 'attribution') end(resolve, reply.attribution as T)
          else if (reply.kind === 'erased') end(resolve, undefined as T)
          else if (reply.kind === 'error') end(reject, toError(reply.error))
        },
        fail: (error) => end(reject, error),
      })
      try {
        post(request)
      } catch (error) {
        end(reject, error)
      }
    })
  }

  function answer({ signal, ...request }: GenerateRequest): Answer {
    const id = nextId++
    let taken = 0
    async function* tokens(): AsyncGenerator<number> {
      const queue: Uint32Array[] = []
      let last = false
      let failure: Error | undefined
      let wake = () => {}
      listeners.set(id, {
        reply(reply) {
          if (reply.kind === 'tokens') {
            queue.push(reply.tokens)
            last = reply.last
          } else if (reply.kind === 'error') failure = toError(reply.error)
          wake()
        },
        fail(error) {
          failure = error
          wake()
        },
      })
      const abort = () => wake()
      signal?.addEventListener('abort', abort)
      try {
        post({ kind: 'answer', id, request })
        while (!signal?.aborted) {
          const piece = queue.shift()
          if (piece) {
            for (const token of piece) {
              if (signal?.aborted) return
              taken++
              yield token
            }
          } else if (failure) throw failure
          else if (last) return
          else
            await new Promise<void>((resolve) => {
              wake = resolve
            })
        }
      } finally {
        signal?.removeEventListener('abort', abort)
        listeners.delete(id)
        // Nothing will be asked of an answer that was left before its first token.
        if (taken === 0 && !stopped) post({ kind: 'finish', id, taken })
      }
    }
    return { tokens: tokens(), finish: () => ask<PaidAttribution>({ kind: 'finish', id, taken }) }
  }

  const { engine, unmasked } = await ready
  return {
    engine,
    places,
    unmasked,
    answer,
    attribute: (prompt, response) =>
      ask<PaidAttribution>({ kind: 'attribute', id: nextId++, prompt, response }),
    explain: (prompt, response) => ask<Attribution>({ kind: 'explain', id: nextId++, prompt, response }),
    erase: (position) => ask<void>({ kind: 'erase', id: nextId++, position }),
    utilization: (before) => worker.performance.eventLoopUtilization(before),
    async close() {
      closed = true
      await worker.terminate()
    },
  }
}

function toError({
  message,
  code,
  retryable,
}: {
  message: string
  code: string
  retryable: boolean
}): BaseError {
  return new BaseError(message, { code, retryable })
}
