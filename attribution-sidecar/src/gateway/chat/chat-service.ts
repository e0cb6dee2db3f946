import { inferenceFee } from '@openledger/attribution'
import { normaliseText, type Tokenizer } from '@openledger/datanet'
import { BaseError, type Hex, InvalidInputError, keccak256, toHex, utf8 } from '@openledger/primitives'
import type { ModelHub } from '../../attribution/model-hub.ts'
import type { ModelRuntime } from '../../attribution/model-runtime.ts'
import type { PayerAccounts } from '../payments/payer-accounts.ts'
import type { RegisteredModel } from '../ports.ts'
import type { IssuedReceipt, ReceiptWriter } from '../receipts/receipt-writer.ts'
import type { ChatRequest } from './chat-request.ts'
import { createTextStream } from './text-stream.ts'

export const MAX_PROMPT_TOKENS = 32_768

export type ChatReceipt = {
  receipt: Hex
  sequence: number
  server: Hex
  modelId: Hex
  fee: string
  cumulative: string
  matched: string
  total: string
  evidenced: string
}

export type ChatUsage = { prompt_tokens: number; completion_tokens: number; total_tokens: number }

/** How an answer ended; the receipt is on disk. */
export type ChatEnd = {
  finishReason: 'stop' | 'length'
  usage: ChatUsage
  openledger: ChatReceipt
}

/** A call that was accepted: money is set aside, nothing was generated yet. */
export type ChatCall = {
  readonly model: RegisteredModel
  readonly engine: string
  /**
   * Generates; every piece of text goes to `send`, which may wait for the client. Aborting bills what was sent.
   * @param within runs in the receipt's transaction, with the whole text.
   * @returns undefined when it was aborted before the first token: nothing is charged.
   */
  run(
    send: (text: string) => void | Promise<void>,
    signal: AbortSignal,
    within?: (end: ChatEnd, text: string) => void,
  ): Promise<ChatEnd | undefined>
}

export type ChatService = {
  /** @throws InvalidInputError, BaseError `NOT_FOUND`, PaymentRequiredError, UnavailableError; nothing is charged. */
  open(request: ChatRequest, payer: number): Promise<ChatCall>
}

export function createChatService({
  hub,
  tokenizer,
  accounts,
  receipts,
}: {
  hub: ModelHub
  tokenizer: Tokenizer
  accounts: PayerAccounts
  receipts: Pick<ReceiptWriter, 'issue'>
}): ChatService {
  const promptOf = (messages: readonly string[]): Uint32Array => {
    const prompt = tokenizer.encode(messages.map((message) => normaliseText(message)).join('\n\n'))
    if (prompt.length === 0 || prompt.length > MAX_PROMPT_TOKENS) {
      throw new InvalidInputError(
        `Expected messages of 1 to ${MAX_PROMPT_TOKENS} tokens in all, got ${prompt.length}.`,
        { meta: { field: 'messages' } },
      )
    }
    return prompt
  }

  return {
    async open(request, payer) {
      const model = hub.find(request.model)
      if (model.retired) {
        throw new BaseError(`The model \`${model.name}\` is retired.`, {
          code: 'GONE',
          meta: { field: 'model' },
        })
      }
      const runtime = hub.ready(model)
      const prompt = promptOf(request.messages)
      const { rates } = model.terms
      const most = inferenceFee({ in: prompt.length, out: request.maxTokens }, rates)
      const reservation = await accounts.reserve(payer, most)
      return {
        model,
        engine: runtime.engine,
        async run(send, signal, within) {
          try {
            return await answer({ model, runtime, prompt, request, payer, send, signal, within })
          } finally {
            reservation.release()
          }
        },
      }
    },
  }

  async function answer(call: {
    model: RegisteredModel
    runtime: ModelRuntime
    prompt: Uint32Array
    request: ChatRequest
    payer: number
    send: (text: string) => void | Promise<void>
    signal: AbortSignal
    within: ((end: ChatEnd, text: string) => void) | undefined
  }): Promise<ChatEnd | undefined> {
    const { model, runtime, prompt, request, payer, send, signal, within } = call
    const { maxTokens, temperature, stop } = request
    const generation = runtime.answer({
      prompt,
      maxTokens,
      temperature,
      seed: seedOf(model, prompt, request),
      signal,
    })
    const text = createTextStream(tokenizer.decode, stop)
    const tokens: number[] = []
    let whole = ''
    let stopped = false
    const emit = async (piece: string) => {
      whole += piece
      if (piece !== '' && !signal.aborted) await send(piece)
    }
    for await (const token of generation.tokens) {
      tokens.push(token)
      const piece = text.push(token)
      stopped = piece.stopped
      await emit(piece.text)
      if (stopped || signal.aborted) break
    }
    if (tokens.length === 0) return undefined
    if (!stopped) await emit(text.end())
    const attribution = await generation.finish()
    const response = Uint32Array.from(tokens)
    const fee = inferenceFee({ in: prompt.length, out: response.length }, model.terms.rates)
    const finishReason = stopped ? ('stop' as const) : ('length' as const)
    const usage = {
      prompt_tokens: prompt.length,
      completion_tokens: response.length,
      total_tokens: prompt.length + response.length,
    }
    const endOf = ({ receiptId, receipt, server }: IssuedReceipt): ChatEnd => ({
      finishReason,
      usage,
      openledger: {
        receipt: receiptId,
        sequence: Number(receipt.sequence),
        server,
        modelId: receipt.modelId,
        fee: String(receipt.fee),
        cumulative: String(receipt.cumulative),
        matched: String(attribution.matched),
        total: String(attribution.total),
        evidenced: String(attribution.evidenced),
      },
    })
    const issued = await receipts.issue({
      server: model.terms.server,
      modelId: model.modelId,
      payer,
      prompt,
      response,
      fee,
      attribution,
      ...(within ? { within: (receipt: IssuedReceipt) => within(endOf(receipt), whole) } : {}),
    })
    return endOf(issued)
  }
}

/** The request's seed, or the prompt itself: the same prompt gets the same answer. */
function seedOf({ modelId }: RegisteredModel, prompt: Uint32Array, { seed }: ChatRequest): string {
  const own = seed === undefined ? toHex(keccak256(utf8(prompt.join(',')))) : String(seed)
  return `${modelId}/${own}`
}
