import { fromHex, type Hex, type SealingKeyPair, sealingKeyPair, taggedHash } from '@openledger/primitives'

/** The X25519 key of a server, derived from its signing key: who can sign receipts can read its own batches back. */
export function serverSealingKeys(serverKey: Hex): Promise<SealingKeyPair> {
  return sealingKeyPair(taggedHash('OL/server-sealing/1', fromHex(serverKey)))
}
