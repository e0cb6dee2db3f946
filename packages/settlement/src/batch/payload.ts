import {
  ByteReader,
  ByteWriter,
  type Hex,
  InvalidInputError,
  keccak256,
  NonCanonicalError,
  openEnvelope,
  type SealingKeyPair,
  sealEnvelope,
  taggedHash,
  toHex,
} from '@openledger/primitives'
import type { ReceiptSecrets } from '../receipt/receipt.ts'
import { type Batch, MAX_BATCH_BYTES } from './batch.ts'
import { decodePublic, encodePublic } from './public.ts'
import { decodeSecrets, encodeSecrets, sealedContext } from './sealed.ts'

/** A batch as it lies on the DA. */
export type EncodedBatch = { payload: Uint8Array; batchHash: Hex }

export type DecodedBatch = {
  batch: Batch
  publicPart: Uint8Array
  /** Envelope; see `openSealed`. */
  sealed: Uint8Array
  batchHash: Hex
}

function hashOf(publicPart: Uint8Array, sealed: Uint8Array): Hex {
  return toHex(taggedHash('OL/batch/1', keccak256(publicPart), keccak256(sealed)))
}

export function receiptCount(batch: Batch): number {
  return batch.sections.reduce((sum, { receipts }) => sum + receipts.length, 0)
}

/**
 * Encodes a batch and seals the calls' tokens for its validators.
 *
 * @param secrets of all receipts in the batch's order.
 * @param recipients X25519 keys of the active validators and the servers.
 * @param contentKey 32 random bytes that are used for nothing else.
 * @throws InvalidInputError `BATCH_TOO_LARGE`, NonCanonicalError.
 */
export async function encodeBatch(
  batch: Batch,
  secrets: readonly ReceiptSecrets[],
  { recipients, contentKey }: { recipients: readonly Uint8Array[]; contentKey: Uint8Array },
): Promise<EncodedBatch> {
  if (secrets.length !== receiptCount(batch)) {
    throw new InvalidInputError(`Expected secrets of ${receiptCount(batch)} receipts, got ${secrets.length}.`)
  }
  const publicPart = encodePublic(batch)
  const context = sealedContext(batch.chainId, batch.ledger)
  const sealed = await sealEnvelope(encodeSecrets(publicPart, secrets), recipients, context, contentKey)
  const payload = new ByteWriter().bytes(publicPart).bytes(sealed).finish()
  if (payload.length > MAX_BATCH_BYTES) {
    throw new InvalidInputError(`Expected at most ${MAX_BATCH_BYTES} bytes, got ${payload.length}.`, {
      code: 'BATCH_TOO_LARGE',
      hint: 'Settle fewer receipts at once.',
    })
  }
  return { payload, batchHash: hashOf(publicPart, sealed) }
}

/** @throws NonCanonicalError on anything but the one encoding. */
export function decodeBatch(payload: Uint8Array): DecodedBatch {
  if (payload.length > MAX_BATCH_BYTES) {
    throw new NonCanonicalError(`Expected at most ${MAX_BATCH_BYTES} bytes, got ${payload.length}.`)
  }
  const reader = new ByteReader(payload)
  const publicPart = reader.bytes()
  const sealed = reader.bytes()
  reader.end()
  return { batch: decodePublic(publicPart), publicPart, sealed, batchHash: hashOf(publicPart, sealed) }
}

/**
 * Opens the sealed part with a validator's or server's key.
 *
 * @returns secrets of all receipts in the batch's order.
 * @throws BaseError `NOT_A_RECIPIENT` | `SEAL_BROKEN`, NonCanonicalError.
 */
export async function openSealed(decoded: DecodedBatch, keys: SealingKeyPair): Promise<ReceiptSecrets[]> {
  const { batch, publicPart, sealed } = decoded
  const bytes = await openEnvelope(sealed, keys, sealedContext(batch.chainId, batch.ledger))
  return decodeSecrets(bytes, publicPart, receiptCount(batch))
}
