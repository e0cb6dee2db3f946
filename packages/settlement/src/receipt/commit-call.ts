import { encodeTokens, fromHex, type Hex, keccak256, taggedHash, toHex } from '@openledger/primitives'
import type { ReceiptSecrets } from './receipt.ts'

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
