import {
  ByteWriter,
  decryptOnce,
  encryptOnce,
  fromHex,
  type Hex,
  keccak256,
  taggedHash,
  toHex,
} from '@openledger/primitives'
import { decodeTokens, encodeTokens } from './tokens.ts'

/** `H("OL/salt/1", recordKey)`: gone with the key, so that the commitment can no longer be linked to a text. */
function recordSalt(recordKey: Uint8Array): Uint8Array {
  return taggedHash('OL/salt/1', recordKey)
}

function context(datanet: number, recordIndex: number): Uint8Array {
  return new ByteWriter().u32(datanet).u32(recordIndex).finish()
}

function commit(recordKey: Uint8Array, tokenizerHash: Uint8Array, tokens: Uint8Array): Hex {
  return toHex(taggedHash('OL/record-commitment/1', recordSalt(recordKey), tokenizerHash, keccak256(tokens)))
}

export type SealedRecord = { commitment: Hex; sealed: Uint8Array }

/** Place of a record: its Datanet and its number in registry order. */
export type RecordPlace = { datanet: number; recordIndex: number; tokenizerHash: Hex }

/**
 * Commits to a record and encrypts it under its own key.
 *
 * @param recordKey 32 random bytes that are used for this record alone.
 */
export function sealRecord(tokens: Uint32Array, recordKey: Uint8Array, place: RecordPlace): SealedRecord {
  const encoded = encodeTokens(tokens)
  return {
    commitment: commit(recordKey, fromHex(place.tokenizerHash), encoded),
    sealed: encryptOnce(recordKey, encoded, context(place.datanet, place.recordIndex)),
  }
}

/**
 * Decrypts a record and says what it commits to; the caller compares the commitment with the manifest's.
 *
 * @throws BaseError `SEAL_BROKEN`, NonCanonicalError.
 */
export function unsealRecord(
  sealed: Uint8Array,
  recordKey: Uint8Array,
  place: RecordPlace,
): { commitment: Hex; tokens: Uint32Array } {
  const encoded = decryptOnce(recordKey, sealed, context(place.datanet, place.recordIndex))
  return {
    commitment: commit(recordKey, fromHex(place.tokenizerHash), encoded),
    tokens: decodeTokens(encoded),
  }
}
