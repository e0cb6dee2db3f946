import { InvalidInputError } from '@openledger/primitives'
import { z } from 'zod'
import { parseBody } from '../http/fields.ts'

export const DEFAULT_MAX_TOKENS = 128

export type ChatRequest = {
  model: string
  messages: string[]
  maxTokens: number
  stream: boolean
  includeUsage: boolean
  seed: number | undefined
  temperature: number
  stop: string[]
}

const textPart = z.object({ type: z.literal('text', 'only text contents are answered'), text: z.string() })
const content = z.union([z.string(), z.array(textPart).min(1)])
const message = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content,
  name: z.string().optional(),
})

/** Fields that change nothing when they have the value that means "do nothing". */
const neutral = {
  n: z.literal(1, 'only one choice is given').nullish(),
  top_p: z.literal(1, 'only 1 is supported').nullish(),
  presence_penalty: z.literal(0, 'only 0 is supported').nullish(),
  frequency_penalty: z.literal(0, 'only 0 is supported').nullish(),
  logprobs: z.literal(false, 'log probabilities are not given').nullish(),
  response_format: z.object({ type: z.literal('text', 'only text is supported') }).nullish(),
  store: z.literal(false, 'answers are not stored').nullish(),
  user: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  safety_identifier: z.string().nullish(),
}

/** Body of `POST /v1/chat/completions`. @param most tokens of an answer. */
export const chatBody = (most: number) =>
  z.strictObject({
    model: z.string().min(1),
    messages: z.array(message).min(1).max(1000),
    max_tokens: z.int().min(1).max(most).nullish(),
    max_completion_tokens: z.int().min(1).max(most).nullish(),
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
    seed: z.int().nullish(),
    temperature: z.number().min(0).max(2).nullish(),
    stop: z.union([z.string().min(1), z.array(z.string().min(1)).max(4)]).nullish(),
    ...neutral,
  })

/** @throws InvalidInputError naming the fields that are wrong or that this engine cannot honour. */
export function parseChatRequest(body: unknown, most: number): ChatRequest {
  const parsed = parseBody(chatBody(most), body)
  const { max_tokens: old, max_completion_tokens: recent } = parsed
  if (old != null && recent != null && old !== recent) {
    throw new InvalidInputError('Expected one of `max_tokens` and `max_completion_tokens`, got both.', {
      meta: { field: 'max_tokens' },
    })
  }
  const { stop } = parsed
  return {
    model: parsed.model,
    messages: parsed.messages.map(({ content: c }) =>
      typeof c === 'string' ? c : c.map(({ text }) => text).join(''),
    ),
    maxTokens: recent ?? old ?? Math.min(most, DEFAULT_MAX_TOKENS),
    stream: parsed.stream ?? false,
    includeUsage: parsed.stream_options?.include_usage ?? false,
    seed: parsed.seed ?? undefined,
    temperature: parsed.temperature ?? 1,
    stop: stop == null ? [] : typeof stop === 'string' ? [stop] : stop,
  }
}
