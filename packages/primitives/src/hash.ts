import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { concatBytes, utf8 } from './bytes.ts'
import { InvalidInputError } from './errors.ts'

export function keccak256(...parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return keccak_256(parts[0]!)
  const hash = keccak_256.create()
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  return nobleSha256(parts.length === 1 ? parts[0]! : concatBytes(...parts))
}

/** ASCII domain tag, left-aligned in 32 bytes: what Solidity calls `bytes32("tag")`. */
export function tag32(tag: string): Uint8Array {
  const ascii = utf8(tag)
  if (ascii.length === 0 || ascii.length > 32 || ascii.some((byte) => byte < 0x20 || byte > 0x7e)) {
    throw new InvalidInputError(`Expected a tag of 1 to 32 ASCII characters, got \`${tag}\`.`)
  }
  const bytes = new Uint8Array(32)
  bytes.set(ascii)
  return bytes
}

/** keccak256(tag32(tag) ‖ parts…): every hash of this project's own structures is made so. */
export function taggedHash(tag: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return keccak256(tag32(tag), ...parts)
}
