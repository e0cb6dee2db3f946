import { ByteReader } from './codec.ts'
import { InvalidInputError, NonCanonicalError } from './errors.ts'

/** Longest list of tokens that a decoder accepts. */
export const MAX_TOKENS = 1 << 20

/** `varint count ‖ count × varint token id`: the form of tokens wherever they are hashed or sealed. */
export function encodeTokens(tokens: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(5 * (tokens.length + 1))
  let position = 0
  const write = (value: number) => {
    let rest = value
    while (rest >= 0x80) {
      bytes[position++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    bytes[position++] = rest
  }
  write(tokens.length)
  for (let i = 0; i < tokens.length; i++) write(tokens[i]!)
  return bytes.slice(0, position)
}

/** Reads tokens in the middle of other fields. @throws NonCanonicalError, also on more than `limit` tokens. */
export function readTokens(reader: ByteReader, limit = MAX_TOKENS): Uint32Array {
  const count = reader.varint()
  if (count > Math.min(limit, reader.remaining)) {
    throw new NonCanonicalError(`Expected at most ${Math.min(limit, reader.remaining)} tokens, got ${count}.`)
  }
  const tokens = new Uint32Array(count)
  for (let i = 0; i < count; i++) tokens[i] = reader.varint()
  return tokens
}

/** @throws NonCanonicalError on anything but the one encoding. */
export function decodeTokens(bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes)
  const tokens = readTokens(reader)
  reader.end()
  return tokens
}

/** @throws InvalidInputError on an id outside of the vocabulary. */
export function assertVocabulary(tokens: Uint32Array, vocab: number): void {
  for (const token of tokens) {
    if (token >= vocab) throw new InvalidInputError(`Expected token ids below ${vocab}, got ${token}.`)
  }
}
