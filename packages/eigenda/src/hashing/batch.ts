import {
  bytesToUint,
  concatBytes,
  equalBytes,
  InvalidInputError,
  keccak256,
  uintBytes,
} from '@openledger/primitives'
import type { BatchHeader } from '../certificate/types.ts'

/** keccak256(abi.encode(batchRoot, referenceBlockNumber)): what the operators sign. */
export function hashBatchHeader(header: BatchHeader): Uint8Array {
  return keccak256(header.batchRoot, uintBytes(header.referenceBlockNumber, 32))
}

/** Levels of the batch's tree over the hashes of its blob certificates, each leaf hashed once more, padded with zero nodes to a power of two. */
export class BatchTree {
  readonly #levels: Uint8Array[][]

  constructor(certificateHashes: readonly Uint8Array[]) {
    if (certificateHashes.length === 0)
      throw new InvalidInputError('Expected at least one certificate in a batch.')
    let level = certificateHashes.map((hash) => keccak256(hash))
    let width = 1
    while (width < level.length) width *= 2
    while (level.length < width) level.push(new Uint8Array(32))
    this.#levels = [level]
    while (level.length > 1) {
      const next: Uint8Array[] = []
      for (let i = 0; i < level.length; i += 2) next.push(keccak256(level[i]!, level[i + 1]!))
      this.#levels.push(next)
      level = next
    }
  }

  get root(): Uint8Array {
    return this.#levels.at(-1)![0]!
  }

  /** Siblings from the leaf to the root, joined. */
  proof(index: number): Uint8Array {
    return concatBytes(...this.#levels.slice(0, -1).map((level, depth) => level[(index >> depth) ^ 1]!))
  }
}

/** Does `proof` lead from the certificate's hash at `index` to `root`? The index may not reach beyond the tree. */
export function verifyInclusion(
  root: Uint8Array,
  certificateHash: Uint8Array,
  index: number,
  proof: Uint8Array,
): boolean {
  if (proof.length % 32 !== 0) return false
  const depth = proof.length / 32
  if (depth > 32 || BigInt(index) >= 1n << BigInt(depth)) return false
  let hash = keccak256(certificateHash)
  for (let i = 0; i < depth; i++) {
    const sibling = proof.subarray(32 * i, 32 * i + 32)
    const right = (BigInt(index) >> BigInt(i)) & 1n
    hash = right === 1n ? keccak256(sibling, hash) : keccak256(hash, sibling)
  }
  return equalBytes(hash, root)
}

/** Big-endian bytes to an amount; no bytes and zero bytes are both 0 (clients differ). */
export function amountFromBytes(bytes: Uint8Array): bigint {
  return bytesToUint(bytes)
}
