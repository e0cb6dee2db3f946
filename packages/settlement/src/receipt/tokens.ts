import {
  type ByteReader,
  ByteWriter,
  fromHex,
  type Hex,
  keccak256,
  NonCanonicalError,
  taggedHash,
  toHex,
} from '@openledger/primitives'
import type { ReceiptSecrets } from './receipt.ts'

/** `varint count ‖ count × varint token id`. */
export function encodeTokens(tokens: Uint32Array): Uint8Array {
  const writer = new ByteWriter().varint(tokens.length)
  for (const token of tokens) writer.varint(token)
  return writer.finish()
}

export function readTokens(reader: ByteReader): Uint32Array {
  const count = reader.varint()
  if (count > reader.remaining) {
    throw new NonCanonicalError(`Expected at most ${reader.remaining} tokens, got ${count}.`)
  }
  const tokens = new Uint32Array(count)
  for (let i = 0; i < count; i++) tokens[i] = reader.varint()
  return tokens
}

/** `H("OL/prompt/1", salt ‖ keccak(tokens))` and the same of the response. */
export function commitCall({ salt, prompt, response }: ReceiptSecrets): {
  promptCommitment: Hex
  responseCommitment: Hex
} {
  const saltBytes = fromHex(salt)
  return {
    promptCommitment: toHex(taggedHash('OL/prompt/1', saltBytes, keccak256(encodeTokens(prompt)))),
    responseCommitment: toHex(taggedHash('OL/response/1', saltBytes, keccak256(encodeTokens(response)))),
  }
}
