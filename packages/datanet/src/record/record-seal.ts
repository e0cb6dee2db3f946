import {
  concatBytes,
  decodeTokens,
  decryptOnce,
  encodeTokens,
  encryptOnce,
  fromHex,
  type Hex,
  keccak256,
  taggedHash,
  toHex,
  uintBytes,
} from '@openledger/primitives'

/** `H("OL/salt/1", recordKey)`: gone with the key, so that the commitment can no longer be linked to a text. */
function recordSalt(recordKey: Uint8Array): Uint8Array {
  return taggedHash('OL/salt/1', recordKey)
}

function context(datanet: number, recordIndex: number): Uint8Array {
  return concatBytes(uintBytes(datanet, 4), uintBytes(recordIndex, 4))
}

function commit(recordKey: Uint8Array, tokenizerHash: Uint8Array, tokens: Uint8Array): Hex {
  return toHex(taggedHash('OL/record-commitment/1', recordSalt(recordKey), tokenizerHash, keccak256(tokens)))
}

export type SealedRecord = { commitment: Hex; sealed: Uint8Array }

/** Commits to the records of one Datanet and encrypts them, and back. */
export type RecordSealer = {
  /** @param recordKey 32 random bytes that are used for this record alone. */
  seal(recordIndex: number, tokens: Uint32Array, recordKey: Uint8Array): SealedRecord
  /**
   * Decrypts a record and says what it commits to; the caller compares the commitment with the manifest's.
   *
   * @throws BaseError `SEAL_BROKEN`, NonCanonicalError.
   */
  unseal(
    recordIndex: number,
    sealed: Uint8Array,
    recordKey: Uint8Array,
  ): { commitment: Hex; tokens: Uint32Array }
}

export function createRecordSealer(datanet: number, tokenizerHash: Hex): RecordSealer {
  const tokenizer = fromHex(tokenizerHash)
  return {
    seal(recordIndex, tokens, recordKey) {
      const encoded = encodeTokens(tokens)
      return {
        commitment: commit(recordKey, tokenizer, encoded),
        sealed: encryptOnce(recordKey, encoded, context(datanet, recordIndex)),
      }
    },
    unseal(recordIndex, sealed, recordKey) {
      const encoded = decryptOnce(recordKey, sealed, context(datanet, recordIndex))
      return { commitment: commit(recordKey, tokenizer, encoded), tokens: decodeTokens(encoded) }
    },
  }
}
