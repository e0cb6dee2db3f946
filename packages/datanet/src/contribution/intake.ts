import { fromHex, type Hex, InvalidInputError } from '@openledger/primitives'
import { normaliseText } from '../text/normalise.ts'
import { type SegmentOptions, segmentText } from '../text/segment.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { contributionHash } from './contribution-hash.ts'

export type IntakeOptions = SegmentOptions & {
  /** Records shorter than this many tokens join a neighbour. */
  k: number
  /** No record is longer, in tokens. */
  maxTokens?: number
}

/** A text as it will stand in a Datanet, before anybody consented to anything. */
export type Contribution = {
  /** What the contributor signs her consent to. */
  contributionHash: Hex
  salt: Hex
  texts: string[]
  records: Uint32Array[]
  tokens: number
}

export const DEFAULT_MAX_TOKENS = 512

type Piece = { text: string; tokens: Uint32Array }

/** Halves a piece at white space near its middle until every part has at most `maxTokens` tokens. */
function bound(text: string, tokenizer: Tokenizer, maxTokens: number): Piece[] {
  const tokens = tokenizer.encode(text)
  if (tokens.length <= maxTokens) return [{ text, tokens }]
  const half = text.length >> 1
  let cut = text.slice(0, half).search(/\s\S*$/) + 1
  if (cut < half / 2) cut = half
  if (text.charCodeAt(cut) >= 0xdc00 && text.charCodeAt(cut) < 0xe000) cut--
  const parts = [text.slice(0, cut).trim(), text.slice(cut).trim()].filter((part) => part.length > 0)
  return parts.flatMap((part) => bound(part, tokenizer, maxTokens))
}

/** Joins pieces shorter than k tokens to the ones behind them until there are k, and what is left at the end to the last record. */
function joinShort(pieces: readonly Piece[], tokenizer: Tokenizer, k: number): Piece[] {
  const join = (a: Piece, b: Piece): Piece => {
    const text = `${a.text}\n${b.text}`
    return { text, tokens: tokenizer.encode(text) }
  }
  const joined: Piece[] = []
  let short: Piece | undefined
  for (const piece of pieces) {
    const whole: Piece = short ? join(short, piece) : piece
    if (whole.tokens.length < k) short = whole
    else {
      joined.push(whole)
      short = undefined
    }
  }
  const last = joined.pop()
  if (short) joined.push(last ? join(last, short) : short)
  else if (last) joined.push(last)
  return joined
}

/**
 * Cuts a text into paragraph-sized records of tokens: normalised, segmented, short pieces joined to a neighbour.
 * A record may exceed `maxTokens` by what the short pieces in front of it and behind the last one add, less than k tokens each and the line ends.
 *
 * @param salt 32 random bytes; whoever has them and the text can show that the contribution is this text.
 * @throws InvalidInputError `INVALID_TEXT` | `RECORD_TOO_SHORT` when the whole text has fewer than k tokens.
 */
export function takeIn(
  text: string | Uint8Array,
  salt: Hex,
  tokenizer: Tokenizer,
  options: IntakeOptions,
): Contribution {
  if (fromHex(salt).length !== 32) throw new InvalidInputError('Expected a salt of 32 bytes.')
  const { k, maxTokens = DEFAULT_MAX_TOKENS, ...sizes } = options
  if (!(Number.isInteger(k) && k >= 1 && Number.isInteger(maxTokens) && maxTokens >= 2 * k)) {
    throw new InvalidInputError(`Expected 1 <= k <= maxTokens/2, got ${k} and ${maxTokens}.`)
  }
  const normalised = normaliseText(text)
  const pieces = segmentText(normalised, sizes).flatMap((piece) => bound(piece, tokenizer, maxTokens))
  const joined = joinShort(pieces, tokenizer, k)
  const shortest = Math.min(...joined.slice(0, 1).map(({ tokens }) => tokens.length), k)
  if (joined.length === 0 || shortest < k) {
    throw new InvalidInputError(
      `Expected a text of at least ${k} tokens, got ${joined[0]?.tokens.length ?? 0}.`,
      {
        code: 'RECORD_TOO_SHORT',
      },
    )
  }
  return {
    contributionHash: contributionHash(normalised, salt),
    salt,
    texts: joined.map((piece) => piece.text),
    records: joined.map((piece) => piece.tokens),
    tokens: joined.reduce((sum, piece) => sum + piece.tokens.length, 0),
  }
}
