import {
  ByteReader,
  ByteWriter,
  encodeTokens,
  equalBytes,
  fromHex,
  type Hex,
  keccak256,
  NonCanonicalError,
  readTokens,
  toHex,
  utf8,
} from '@openledger/primitives'
import type { ReceiptSecrets } from '../receipt/receipt.ts'

const MAGIC = utf8('OLBE')

/** Context of the envelope, so that it cannot be moved to another chain. */
export function sealedContext(chainId: number | bigint, ledger: Hex): string {
  return `OL/batch/1/${chainId}/${ledger.toLowerCase()}`
}

/** Salts and tokens of all receipts of a batch in order, bound to its public part. */
export function encodeSecrets(publicPart: Uint8Array, secrets: readonly ReceiptSecrets[]): Uint8Array {
  const writer = new ByteWriter().fixed(MAGIC, 4).u8(1).fixed(keccak256(publicPart), 32)
  for (const { salt, prompt, response } of secrets) {
    writer.fixed(fromHex(salt), 32)
    for (const bytes of [encodeTokens(prompt), encodeTokens(response)]) writer.fixed(bytes, bytes.length)
  }
  return writer.finish()
}

/** @throws NonCanonicalError on anything but the one encoding for this public part and number of receipts. */
export function decodeSecrets(bytes: Uint8Array, publicPart: Uint8Array, receipts: number): ReceiptSecrets[] {
  const reader = new ByteReader(bytes)
  if (!equalBytes(reader.fixed(4), MAGIC)) throw new NonCanonicalError('Expected the magic OLBE.')
  const version = reader.u8()
  if (version !== 1) throw new NonCanonicalError(`Expected sealed receipts of version 1, got ${version}.`)
  if (!equalBytes(reader.fixed(32), keccak256(publicPart))) {
    throw new NonCanonicalError('Expected the sealed part of this batch, got that of another.')
  }
  const secrets = Array.from({ length: receipts }, () => ({
    salt: toHex(reader.fixed(32)),
    prompt: readTokens(reader),
    response: readTokens(reader),
  }))
  reader.end()
  return secrets
}
