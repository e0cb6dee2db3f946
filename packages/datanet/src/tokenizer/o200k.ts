import { InvalidInputError } from '@openledger/primitives'
import vocabulary from 'gpt-tokenizer/bpeRanks/o200k_base'
import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { O200K_TOKEN_SPLIT_REGEX } from 'gpt-tokenizer/encodingParams/constants'
import { bytePairEncode, type TokenRanks } from './byte-pair.ts'
import type { Tokenizer } from './tokenizer.ts'
import { tokenizerHash } from './tokenizer-hash.ts'

/** The hash of o200k_base (199,998 tokens without the special ones); another library version with other data is refused. */
export const O200K_HASH = '0x9aad06529cf476abdc0e58077430da3b372cb975cbd4b50367e31cd5057af598'

const PLAIN_TEXT = { allowedSpecial: new Set<string>(), disallowedSpecial: new Set<string>() }

/** A piece of the splitting expression with more than twice as many characters has a run of either kind. */
const LONG_RUN = /(?<!\S)\S{200}|(?<!\s)\s{200}/
const encoder = new TextEncoder()
let ranks: TokenRanks | undefined

/** One character per byte. */
function byteString(bytes: ArrayLike<number>): string {
  let text = ''
  for (let i = 0; i < bytes.length; i++) text += String.fromCharCode(bytes[i]!)
  return text
}

function tokenRanks(): TokenRanks {
  if (ranks) return ranks
  const known = new Map<string, number>()
  let longest = 0
  vocabulary.forEach((token, id) => {
    const bytes = byteString(typeof token === 'string' ? encoder.encode(token) : token)
    known.set(bytes, id)
    longest = Math.max(longest, bytes.length)
  })
  ranks = { longest, rank: (bytes) => known.get(bytes) }
  return ranks
}

/** The same tokens as the library's `encode`, whose time grows with the square of a piece's length and which fails on the longest. */
function encodeLong(text: string): Uint32Array {
  const tokens: number[] = []
  const split = new RegExp(O200K_TOKEN_SPLIT_REGEX.source, 'gu')
  for (const [piece] of text.matchAll(split)) {
    for (const token of bytePairEncode(byteString(encoder.encode(piece)), tokenRanks())) tokens.push(token)
  }
  return Uint32Array.from(tokens)
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The library's own `decode` keeps the bytes of a cut character for whoever decodes next. */
function textOf(ids: readonly number[]): string {
  let text = ''
  let bytes: number[] = []
  for (const id of ids) {
    const token = vocabulary[id]!
    if (typeof token !== 'string') {
      bytes.push(...token)
      continue
    }
    if (bytes.length > 0) text += decoder.decode(Uint8Array.from(bytes))
    bytes = []
    text += token
  }
  return bytes.length > 0 ? text + decoder.decode(Uint8Array.from(bytes)) : text
}

/**
 * OpenAI's `o200k_base` byte-pair encoding.
 *
 * @throws InvalidInputError when the installed vocabulary is not the pinned one.
 */
export function o200kTokenizer(): Tokenizer {
  const id = 'o200k_base'
  const hash = tokenizerHash(id, O200K_TOKEN_SPLIT_REGEX.source, vocabulary)
  if (hash !== O200K_HASH) {
    throw new InvalidInputError(`Expected the vocabulary ${O200K_HASH} of ${id}, got ${hash}.`, {
      code: 'TOKENIZER_MISMATCH',
      hint: 'Install the version of gpt-tokenizer that the lock file names.',
    })
  }
  const vocab = vocabulary.length
  return {
    id,
    hash,
    vocab,
    encode: (text) => (LONG_RUN.test(text) ? encodeLong(text) : Uint32Array.from(encode(text, PLAIN_TEXT))),
    decode: (tokens) => {
      const ids = [...tokens]
      for (const token of ids) {
        if (!(Number.isInteger(token) && token >= 0 && token < vocab)) {
          throw new InvalidInputError(`Expected token ids below ${vocab}, got ${token}.`)
        }
      }
      return textOf(ids)
    },
  }
}
