import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { createKeccak } from 'hash-wasm'
import { concatBytes, utf8 } from './bytes.ts'
import { InvalidInputError } from './errors.ts'

/** One WebAssembly instance for the process: every use runs from `init` to `digest` without a pause, and it is seven times as fast as JavaScript. */
const keccak = await createKeccak(256)

/** keccak256 of the concatenation of `parts`, 32 bytes. */
export function keccak256(...parts: readonly Uint8Array[]): Uint8Array {
  keccak.init()
  for (const part of parts) keccak.update(part)
  return keccak.digest('binary')
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

/** Tags are few and constant: each is encoded once. */
const encodedTags = new Map<string, Uint8Array>()

/** keccak256(tag32(tag) ‖ parts…): every hash of this project's own structures is made so. */
export function taggedHash(tag: string, ...parts: readonly Uint8Array[]): Uint8Array {
  let encoded = encodedTags.get(tag)
  if (!encoded) {
    encoded = tag32(tag)
    encodedTags.set(tag, encoded)
  }
  return keccak256(encoded, ...parts)
}
