import { equalBytes } from './bytes.ts'
import { InvalidInputError } from './errors.ts'
import { keccak256 } from './hash.ts'

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

function leafHash(leaf: Uint8Array): Uint8Array {
  return keccak256(LEAF, leaf)
}

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return keccak256(NODE, left, right)
}

/** Levels from the leaf hashes to the root; an odd last node moves up unchanged (RFC 9162 §2.1.1, with keccak256). */
function levels(leaves: readonly Uint8Array[]): Uint8Array[][] {
  const all = [leaves.map(leafHash)]
  for (let level = all[0]!; level.length > 1; ) {
    const next: Uint8Array[] = []
    for (let i = 0; i + 1 < level.length; i += 2) next.push(nodeHash(level[i]!, level[i + 1]!))
    if (level.length % 2 === 1) next.push(level.at(-1)!)
    all.push(next)
    level = next
  }
  return all
}

/** Merkle tree hash of RFC 9162 with keccak256; the root of no leaves is keccak256 of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  return leaves.length === 0 ? keccak256(new Uint8Array()) : levels(leaves).at(-1)![0]!
}

/** Sibling hashes from the leaf to the root. */
export function merkleProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (!(index >= 0 && index < leaves.length)) {
    throw new InvalidInputError(`Expected a leaf index below ${leaves.length}, got ${index}.`)
  }
  const proof: Uint8Array[] = []
  let position = index
  for (const level of levels(leaves)) {
    const sibling = level[position ^ 1]
    if (sibling) proof.push(sibling)
    position >>= 1
  }
  return proof
}

export function verifyMerkleProof(
  root: Uint8Array,
  leaf: Uint8Array,
  index: number,
  count: number,
  proof: readonly Uint8Array[],
): boolean {
  if (!(index >= 0 && index < count)) return false
  let hash = leafHash(leaf)
  let position = index
  let width = count
  let used = 0
  while (width > 1) {
    if ((position ^ 1) < width) {
      const sibling = proof[used++]
      if (!sibling) return false
      hash = position % 2 === 0 ? nodeHash(hash, sibling) : nodeHash(sibling, hash)
    }
    position >>= 1
    width = (width + 1) >> 1
  }
  return used === proof.length && equalBytes(hash, root)
}
