import { type ByteReader, equalBytes, keccak256, NonCanonicalError } from '@openledger/primitives'
import { EMPTY_HASHES, TREE_DEPTH, type TreeLeaf } from './tree.ts'

/** A compact tree proof as read: which siblings are given and which are the empty subtree's hash of their level. */
export type TreeProof = { flags: readonly boolean[]; siblings: readonly Uint8Array[] }

/** @throws NonCanonicalError when bytes are missing or a spare flag bit is set. */
export function readTreeProof(reader: ByteReader): TreeProof {
  const flagCount = reader.u16()
  const siblingCount = reader.u16()
  const bits = reader.fixed(Math.ceil(flagCount / 8))
  const flags = Array.from({ length: 8 * bits.length }, (_, i) => (bits[i >> 3]! & (0x80 >> (i & 7))) !== 0)
  if (flags.splice(flagCount).includes(true)) {
    throw new NonCanonicalError('Expected zero bits after the last flag of the tree proof.')
  }
  const siblings: Uint8Array[] = []
  for (let i = 0; i < siblingCount; i++) siblings.push(reader.fixed(32))
  return { flags, siblings }
}

/**
 * Root of the tree that holds `leaves` (strictly rising) and the proof's siblings.
 * @throws NonCanonicalError when flags or siblings are left over or missing, or a given sibling is the empty one.
 */
export function rootOfProof(leaves: readonly TreeLeaf[], proof: TreeProof): Uint8Array {
  let nodes = leaves.map(({ bookPage, hash }) => ({ index: bookPage, hash }))
  let flag = 0
  let used = 0
  for (let level = 0; level < TREE_DEPTH; level++) {
    const empty = EMPTY_HASHES[level]!
    const above: { index: number; hash: Uint8Array }[] = []
    for (let i = 0; i < nodes.length; i++) {
      const { index, hash } = nodes[i]!
      const right = nodes[i + 1]
      let sibling: Uint8Array
      if (index % 2 === 0 && right?.index === index + 1) {
        sibling = right.hash
        i++
      } else {
        const given = proof.flags[flag++]
        sibling = given ? (proof.siblings[used++] ?? missing()) : empty
        if (given && equalBytes(sibling, empty)) {
          throw new NonCanonicalError(
            'Expected no sibling in the tree proof that is the empty one of its level.',
          )
        }
      }
      const left = index % 2 === 0
      above.push({ index: index >> 1, hash: left ? keccak256(hash, sibling) : keccak256(sibling, hash) })
    }
    nodes = above
  }
  if (flag !== proof.flags.length || used !== proof.siblings.length || nodes.length !== 1) {
    throw new NonCanonicalError(
      'Expected exactly the flags and siblings that the leaves need in the tree proof.',
    )
  }
  return nodes[0]!.hash
}

function missing(): never {
  throw new NonCanonicalError('Expected more siblings in the tree proof.')
}
