import { UnavailableError } from '@openledger/primitives'
import { createParser } from 'eventsource-parser'
import { type HttpOptions, send } from './http.ts'
import type { ChatAnswer, ChatRequest, ReceiptSummary } from './types.ts'

export type ChatOptions = {
  /** Cumulative voucher that pays for the call, e.g. from `signVoucher`. */
  voucher?: { cumulative: bigint; signature: string }
  idempotencyKey?: string
  signal?: AbortSignal
}

type Chunk = {
  choices: { delta?: { content?: string }; message?: { content: string }; finish_reason: string | null }[]
  usage?: ChatAnswer['usage'] | null
  openledger?: ReceiptSummary
}

function chatHeaders({ voucher, idempotencyKey }: ChatOptions): Record<string, string> {
  return {
    ...(voucher ? { 'x-openledger-voucher': `${voucher.cumulative}:${voucher.signature}` } : {}),
    ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  }
}

/** A plain answer. The call is charged exactly when this returns a receipt. */
export async function completeChat(
  http: HttpOptions,
  request: ChatRequest,
  options: ChatOptions,
): Promise<ChatAnswer> {
  const response = await send(http, '/v1/chat/completions', {
    body: request,
    headers: chatHeaders(options),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  const { choices, usage, openledger } = (await response.json()) as Chunk
  const choice = choices[0]
  if (!choice || !openledger) throw new UnavailableError('The answer came without a receipt.')
  return {
    text: choice.message?.content ?? '',
    finishReason: choice.finish_reason ?? '',
    usage: usage ?? undefined,
    openledger,
  }
}

/** A streamed answer: `onText` gets each piece as it comes; resolves with the whole and its receipt. */
export async function streamChat(
  http: HttpOptions,
  request: ChatRequest,
  options: ChatOptions & { onText?: (text: string) => void } = {},
): Promise<ChatAnswer> {
  const response = await send(http, '/v1/chat/completions', {
    body: { ...request, stream: true, stream_options: { include_usage: true } },
    headers: chatHeaders(options),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  const answer: Partial<ChatAnswer> & { text: string } = { text: '' }
  let failure: string | undefined
  let done = false
  const parser = createParser({
    onEvent({ data }) {
      if (data === '[DONE]') {
        done = true
        return
      }
      const chunk = JSON.parse(data) as Chunk & { error?: { message?: string } }
      if (chunk.error) failure = chunk.error.message ?? 'unknown'
      const choice = chunk.choices?.[0]
      if (choice?.delta?.content) {
        answer.text += choice.delta.content
        options.onText?.(choice.delta.content)
      }
      if (choice?.finish_reason) answer.finishReason = choice.finish_reason
      if (chunk.usage) answer.usage = chunk.usage
      if (chunk.openledger) answer.openledger = chunk.openledger
    },
  })
  const decoder = new TextDecoder()
  for await (const bytes of response.body ?? [])
    parser.feed(decoder.decode(bytes as Uint8Array, { stream: true }))
  if (failure !== undefined) throw new UnavailableError(`The answer was broken off: ${failure}.`)
  if (!done || !answer.openledger) throw new UnavailableError('The stream ended without a receipt.')
  return {
    text: answer.text,
    finishReason: answer.finishReason ?? '',
    usage: answer.usage,
    openledger: answer.openledger,
  }
}
