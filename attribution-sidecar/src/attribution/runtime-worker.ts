import { parentPort, workerData } from 'node:worker_threads'
import { InvalidInputError, UnavailableError } from '@openledger/primitives'
import { toBaseError } from '@openledger/service'
import type { PaidAttribution } from '@openledger/settlement'
import { createModelIndex, openModelIndex } from './model-index.ts'
import { createModelRuntime } from './model-runtime.ts'
import type { RuntimeReply, RuntimeRequest, RuntimeSetup } from './runtime-messages.ts'
import type { PackedRecords } from './snapshot.ts'

/** Tokens that go to the other thread at once, after the first one. */
const TOKENS_PER_MESSAGE = 8

const { datanets, places, params, folder } = workerData as RuntimeSetup
const reply = (message: RuntimeReply) => parentPort!.postMessage(message)

let deliver: (packed: PackedRecords | undefined) => void = () => {}
const source = {
  ...{ datanets, places },
  async load(): Promise<PackedRecords> {
    const delivered = new Promise<PackedRecords | undefined>((resolve) => {
      deliver = resolve
    })
    reply({ kind: 'load' })
    const packed = await delivered
    if (!packed)
      throw new UnavailableError("The model's records cannot be read.", { code: 'SNAPSHOT_MISSING' })
    return packed
  },
}

type Running = {
  stop: AbortController
  prompt: Uint32Array
  tokens: number[]
  done: Promise<unknown>
  whole: () => Promise<PaidAttribution>
}
const running = new Map<number, Running>()

function fail(id: number, thrown: unknown): void {
  const { message, code, retryable } = toBaseError(thrown)
  reply({ kind: 'error', id, error: { message, code, retryable } })
}

function start({ id, request }: Extract<RuntimeRequest, { kind: 'answer' }>): void {
  const stop = new AbortController()
  const tokens: number[] = []
  const answer = runtime.answer({ ...request, signal: stop.signal })
  const generate = async () => {
    let sent = 0
    const send = (last: boolean) => {
      reply({ kind: 'tokens', id, tokens: Uint32Array.from(tokens.slice(sent)), last })
      sent = tokens.length
    }
    for await (const token of answer.tokens) {
      tokens.push(token)
      if (tokens.length === 1 || tokens.length - sent === TOKENS_PER_MESSAGE) send(false)
    }
    send(true)
  }
  const done = generate().catch((error: unknown) => fail(id, error))
  running.set(id, { stop, prompt: request.prompt, tokens, done, whole: () => answer.finish() })
}

async function finish({ id, taken }: Extract<RuntimeRequest, { kind: 'finish' }>): Promise<void> {
  const one = running.get(id)
  running.delete(id)
  try {
    if (!one) throw new InvalidInputError('Expected an answer that is being made.')
    one.stop.abort()
    await one.done
    if (taken === 0) return
    const { prompt, tokens } = one
    // More may have been generated than was taken.
    const attribution =
      taken === tokens.length
        ? await one.whole()
        : await runtime.attribute(prompt, Uint32Array.from(tokens.slice(0, taken)))
    reply({ kind: 'attribution', id, attribution })
  } catch (error) {
    fail(id, error)
  }
}

parentPort!.on('message', (request: RuntimeRequest) => {
  if (request.kind === 'answer') {
    try {
      start(request)
    } catch (error) {
      fail(request.id, error)
    }
  } else if (request.kind === 'finish') void finish(request)
  else if (request.kind === 'records') deliver(request.packed)
  else if (request.kind === 'erase') {
    const { id, position } = request
    runtime.erase(position).then(
      () => reply({ kind: 'erased', id }),
      (error: unknown) => fail(id, error),
    )
  } else {
    const { kind, prompt, response } = request
    runtime[kind](prompt, response).then(
      (attribution) => reply({ kind: 'attribution', id: request.id, attribution }),
      (error: unknown) => fail(request.id, error),
    )
  }
})

const index = await (folder ? openModelIndex(folder, source, params) : createModelIndex(source, params))
const runtime = createModelRuntime(index, places)
reply({ kind: 'ready', engine: runtime.engine, unmasked: runtime.unmasked })
