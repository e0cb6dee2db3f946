import { fromHex, type Hex, keccak256, taggedHash, toHex, utf8 } from '@openledger/primitives'

/** `H("OL/contribution/1", salt ‖ keccak(utf8 text))` of the normalised text; the salt is 32 random bytes that the contributor keeps. */
export function contributionHash(text: string, salt: Hex): Hex {
  return toHex(taggedHash('OL/contribution/1', fromHex(salt), keccak256(utf8(text))))
}
