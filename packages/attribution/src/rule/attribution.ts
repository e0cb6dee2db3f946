import type { AccountNumber } from '@openledger/primitives'

export type AccountWeight = { readonly account: AccountNumber; readonly weight: bigint }

/** Where a span stands in the data: `offset` tokens into the record that is `record`-th in registry order. */
export type Occurrence = { readonly record: number; readonly offset: number }

/** A maximal matching span that carries at least `te` bits: what a person is shown. */
export type EvidenceSpan = {
  /** First token, counted from the response's first; negative when the match begins in the prompt. */
  readonly start: number
  /** One past the last token, counted from the response's first. */
  readonly end: number
  /** Information of the span, Q16 bits. */
  readonly bits: number
  /** How often the span occurs unmasked in the snapshot. */
  readonly count: number
  /** The first of them in registry order, at most {@link MAX_OCCURRENCES}. */
  readonly occurrences: readonly Occurrence[]
}

/** Result of `infgram-prov/1`: the same bits from the index and from the streaming verifier. */
export type Attribution = {
  /** Positive credits in Q32 bits, accounts rising. */
  readonly weights: readonly AccountWeight[]
  /** Σ w over the matched response tokens, Q16 bits: coverage is matched / total. */
  readonly matched: bigint
  /** Σ w over all response tokens, Q16 bits. */
  readonly total: bigint
  /** Σ w over response tokens whose longest order carries at least `te` bits, Q16 bits. */
  readonly evidenced: bigint
  readonly evidence: readonly EvidenceSpan[]
}

/** A prompt and its answer, as token ids of the model's tokenizer. */
export type Query = { readonly prompt: Uint32Array; readonly response: Uint32Array }

export const MAX_OCCURRENCES = 16
/** Longest answer that is attributed, so that every sum of the index stays an exact integer below 2^53. */
export const MAX_RESPONSE_TOKENS = 65_536
