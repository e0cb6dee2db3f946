import { InvalidInputError, utf8 } from '@openledger/primitives'
import type { Tokenizer } from './tokenizer.ts'
import { tokenizerHash } from './tokenizer-hash.ts'

/** The hash of the 256 bytes as a vocabulary without a splitting expression. */
export const BYTES_HASH = '0xe82671c4c4e2166973b4777e0f5d8e4f1a615ffc5553e7ae61e729a95bab1f1b'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** UTF-8 bytes as tokens: for models over bytes, and for texts of which nobody knows the model. */
export function bytesTokenizer(): Tokenizer {
  const id = 'bytes'
  const vocab = 256
  return {
    id,
    hash: tokenizerHash(
      id,
      '',
      Array.from({ length: vocab }, (_, byte) => [byte]),
    ),
    vocab,
    encode: (text) => Uint32Array.from(utf8(text)),
    decode: (tokens) => {
      const bytes = [...tokens]
      for (const byte of bytes) {
        if (!(Number.isInteger(byte) && byte >= 0 && byte < vocab)) {
          throw new InvalidInputError(`Expected bytes as token ids, below ${vocab}, got ${byte}.`)
        }
      }
      return decoder.decode(Uint8Array.from(bytes))
    },
  }
}
