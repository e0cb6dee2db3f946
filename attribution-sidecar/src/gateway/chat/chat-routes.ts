import { toHex } from '@openledger/primitives'
import { createBoundedQueue, type ErrorEdge, type Logger } from '@openledger/service'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ModelHub } from '../../attribution/model-hub.ts'
import { NGRAM_SUFFIX } from '../../engine/ngram-suffix.ts'
import { parse } from '../http/fields.ts'
import { toOpenAiError } from '../http/openai-error.ts'
import type { ApiKeys } from '../keys/api-keys.ts'
import type { PayerAccounts } from '../payments/payer-accounts.ts'
import { voucherHeader } from '../payments/voucher-header.ts'
import { type ChatRequest, parseChatRequest } from './chat-request.ts'
import type { ChatCall, ChatEnd, ChatService } from './chat-service.ts'
import type { Idempotency } from './idempotency.ts'

export type ChatRouteOptions = {
  /** Most tokens of an answer. */
  maxTokens: number
  /** Answers at the same time, and calls that may wait for their turn; one more is told to come back. */
  concurrency: number
  waiting: number
  randomBytes: (length: number) => Uint8Array
  errors: Readonly<Record<string, ErrorEdge>>
  logger: Logger
}

/** Largest request in bytes: room for the longest prompt. */
const BODY_LIMIT = 1 << 20

/** The OpenAI-compatible routes; errors have OpenAI's shape. */
export function chatRoutes(
  app: FastifyInstance,
  options: ChatRouteOptions,
  dependencies: {
    chat: ChatService
    hub: ModelHub
    keys: ApiKeys
    accounts: PayerAccounts
    idempotency: Idempotency
  },
): void {
  const { chat, hub, keys, accounts, idempotency } = dependencies
  const { concurrency, waiting: limit } = options
  const turns = createBoundedQueue({ name: 'an answer', concurrency, limit })
  app.setErrorHandler((error, request, reply) => {
    const { status, body } = toOpenAiError(error, request.id, options.errors)
    if (status >= 500) options.logger.error({ requestId: request.id, err: error }, body.error.message)
    return reply.code(status).send(body)
  })

  app.get('/v1/models', async () => ({ object: 'list', data: hub.list().map(describe) }))
  app.get<{ Params: { '*': string } }>('/v1/models/*', async ({ params }) => describe(hub.find(params['*'])))

  app.post('/v1/chat/completions', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const { account } = await keys.authenticate(request.headers.authorization)
    const body = parseChatRequest(request.body, options.maxTokens)
    const key = request.headers['idempotency-key']
    const claim = typeof key === 'string' ? idempotency.claim(account, key, request.body) : undefined
    if (claim && 'response' in claim) return replay(reply, body, claim.response)
    try {
      const voucher = parse(voucherHeader, request.headers['x-openledger-voucher'])
      if (voucher) await accounts.offer(account, voucher, false)
      const signal = aborted(request, reply)
      return await turns.run(async () => {
        const call = await chat.open(body, account)
        const head = {
          id: `chatcmpl-${toHex(options.randomBytes(12)).slice(2)}`,
          created: Math.floor(Date.now() / 1000),
          model: call.model.name,
          system_fingerprint: call.engine,
        }
        const keep =
          claim && ((end: ChatEnd, text: string) => claim.keep(JSON.stringify(completion(head, end, text))))
        const answer = body.stream ? streamed : plain
        return answer({ request, reply, body, call, head, signal, ...(keep ? { keep } : {}) })
      }, signal)
    } finally {
      claim?.release()
    }
  })

  function describe(model: ReturnType<ModelHub['find']>) {
    const { rates, server } = model.terms
    return {
      id: model.name,
      object: 'model',
      created: Math.floor(model.registeredAt / 1000),
      owned_by: 'openledger',
      openledger: {
        modelId: model.modelId,
        engine: NGRAM_SUFFIX,
        status: hub.status(model),
        rates: { in: String(rates.rateIn), out: String(rates.rateOut), flat: String(rates.flat) },
        snapshot: model.snapshot,
        server,
      },
    }
  }

  async function plain({ reply, call, head, signal, keep }: Exchange) {
    const pieces: string[] = []
    const collect = (piece: string) => void pieces.push(piece)
    const end = await call.run(collect, signal, keep)
    if (!end) return reply.code(499).send()
    reply.header('x-openledger-receipt', end.openledger.receipt)
    return reply.send(completion(head, end, pieces.join('')))
  }

  async function streamed({ request, reply, body, call, head, signal, keep }: Exchange) {
    reply.hijack()
    const out = reply.raw
    out.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
      'x-request-id': request.id,
    })
    const write = async (data: unknown) => {
      if (out.destroyed) return
      const flushed = out.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`)
      if (!flushed) await drained(out, signal)
    }
    const chunk = (delta: object, end?: ChatEnd) => ({
      ...head,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, logprobs: null, finish_reason: end?.finishReason ?? null }],
      ...(body.includeUsage ? { usage: null } : {}),
      ...(end ? { openledger: end.openledger } : {}),
    })
    try {
      await write(chunk({ role: 'assistant', content: '' }))
      const end = await call.run((text) => write(chunk({ content: text })), signal, keep)
      if (end) {
        await write(chunk({}, end))
        if (body.includeUsage) {
          await write({ ...head, object: 'chat.completion.chunk', choices: [], usage: end.usage })
        }
        await write('[DONE]')
      }
    } catch (error) {
      const { body: told } = toOpenAiError(error, request.id, options.errors)
      options.logger.error({ requestId: request.id, err: error }, told.error.message)
      await write(told).catch(() => {})
    } finally {
      out.end()
    }
    return reply
  }
}

type Head = { id: string; created: number; model: string; system_fingerprint: string }
type Exchange = {
  request: FastifyRequest
  reply: FastifyReply
  body: ChatRequest
  call: ChatCall
  head: Head
  signal: AbortSignal
  keep?: (end: ChatEnd, text: string) => void
}

function completion(head: Head, end: ChatEnd, text: string) {
  return {
    ...head,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, refusal: null },
        logprobs: null,
        finish_reason: end.finishReason,
      },
    ],
    usage: end.usage,
    openledger: end.openledger,
  }
}

/** The stored answer again, in the form that was asked for. */
function replay(reply: FastifyReply, body: ChatRequest, response: string) {
  reply.header('x-openledger-replayed', 'true')
  if (!body.stream) return reply.type('application/json').send(response)
  const { choices, usage, openledger, ...head } = JSON.parse(response) as ReturnType<typeof completion>
  const chunk = (delta: object, rest: object) => ({
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: null, ...rest }],
  })
  const chunks: unknown[] = [
    chunk({ role: 'assistant', content: choices[0]!.message.content }, {}),
    { ...chunk({}, { finish_reason: choices[0]!.finish_reason }), openledger },
  ]
  if (body.includeUsage) {
    chunks.push({ ...head, object: 'chat.completion.chunk', choices: [], usage })
  }
  const text = [...chunks.map((data) => JSON.stringify(data)), '[DONE]']
  return reply.type('text/event-stream; charset=utf-8').send(text.map((data) => `data: ${data}\n\n`).join(''))
}

/** Aborted when the client goes away before the answer's end. */
function aborted(request: FastifyRequest, reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort()
  })
  if (request.raw.socket.destroyed) controller.abort()
  return controller.signal
}

function drained(out: FastifyReply['raw'], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      out.off('drain', done)
      out.off('close', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    out.once('drain', done)
    out.once('close', done)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
