import { InvalidInputError } from '@openledger/primitives'
import { MAX_RESPONSE_TOKENS, type Query } from './attribution.ts'

/** @throws InvalidInputError when a token id is not below `vocab`. */
export function assertTokens(tokens: Uint32Array, vocab: number, what: string): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]! >= vocab) {
      throw new InvalidInputError(
        `Expected token ids below ${vocab} in ${what}, got ${tokens[i]} at ${i}; is it the model's tokenizer?`,
        { code: 'UNKNOWN_TOKEN' },
      )
    }
  }
}

/** @throws InvalidInputError on an empty or too long answer and on unknown token ids. */
export function assertQuery({ prompt, response }: Query, vocab: number): void {
  if (response.length === 0 || response.length > MAX_RESPONSE_TOKENS) {
    throw new InvalidInputError(
      `Expected a response of 1 to ${MAX_RESPONSE_TOKENS} tokens, got ${response.length}.`,
      { code: response.length === 0 ? 'EMPTY_RESPONSE' : 'RESPONSE_TOO_LONG' },
    )
  }
  assertTokens(response, vocab, 'the response')
  assertTokens(prompt, vocab, 'the prompt')
}
