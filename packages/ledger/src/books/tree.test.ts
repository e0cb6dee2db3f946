import { ByteReader, keccak256, uintBytes } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_HASHES, EMPTY_ROOT, PageTree, TREE_DEPTH, type TreeLeaf } from './tree.ts'
import { readTreeProof, rootOfProof } from './tree-proof.ts'

const hashOf = (value: number) => keccak256(uintBytes(value, 32))

/** The root by the definition: all 8,192 leaves, level by level. */
function fullRoot(leaves: readonly TreeLeaf[]): Uint8Array {
  let level: Uint8Array[] = new Array(2 ** TREE_DEPTH).fill(EMPTY_HASHES[0])
  for (const { bookPage, hash } of leaves) level[bookPage] = hash
  while (level.length > 1) {
    level = Array.from({ length: level.length / 2 }, (_, i) => keccak256(level[2 * i]!, level[2 * i + 1]!))
  }
  return level[0]!
}

function proofOf(tree: PageTree, bookPages: readonly number[]) {
  const reader = new ByteReader(tree.prove(bookPages))
  const proof = readTreeProof(reader)
  reader.end()
  return proof
}

const bookPage = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2 ** TREE_DEPTH - 1 }))
const set = fc
  .uniqueArray(bookPage, { minLength: 1, maxLength: 12 })
  .map((list) => list.sort((a, b) => a - b))

describe('the tree of book pages', () => {
  it('has the root of its definition', () => {
    expect(new PageTree().root).toEqual(fullRoot([]))
    expect(EMPTY_ROOT).toEqual(fullRoot([]))
    const leaves = [0, 1, 6, 4095, 8191].map((bookPage) => ({ bookPage, hash: hashOf(bookPage) }))
    const tree = new PageTree()
    tree.set(leaves)
    expect(tree.root).toEqual(fullRoot(leaves))
  })

  it('proves any set of leaves, old and new, with the same siblings', () => {
    fc.assert(
      fc.property(set, set, (present, touched) => {
        const tree = new PageTree()
        tree.set(present.map((bookPage) => ({ bookPage, hash: hashOf(bookPage) })))
        const proof = proofOf(tree, touched)
        const old = touched.map((bookPage) => ({ bookPage, hash: tree.node(0, bookPage) }))
        expect(rootOfProof(old, proof)).toEqual(tree.root)
        const next = touched.map((bookPage) => ({ bookPage, hash: hashOf(bookPage + 100_000) }))
        const overlay = new PageTree(tree)
        overlay.set(next)
        const before = tree.root
        expect(rootOfProof(next, proof)).toEqual(overlay.root)
        expect(tree.root).toEqual(before)
        tree.set(next)
        expect(tree.root).toEqual(overlay.root)
      }),
      { numRuns: 60 },
    )
  })

  it('does not prove another leaf, another place or with another sibling', () => {
    const tree = new PageTree()
    tree.set([1, 2, 3, 9].map((bookPage) => ({ bookPage, hash: hashOf(bookPage) })))
    const proof = proofOf(tree, [2])
    const at = (bookPage: number, hash: Uint8Array, given = proof) => rootOfProof([{ bookPage, hash }], given)
    expect(at(2, hashOf(2))).toEqual(tree.root)
    expect(at(2, hashOf(5))).not.toEqual(tree.root)
    expect(at(6, hashOf(2))).not.toEqual(tree.root)
    const siblings = proof.siblings.map((sibling, i) => (i === 0 ? hashOf(77) : sibling))
    expect(at(2, hashOf(2), { ...proof, siblings })).not.toEqual(tree.root)
  })

  it('refuses proofs that are not the compact form', () => {
    const tree = new PageTree()
    tree.set([1, 2, 9].map((bookPage) => ({ bookPage, hash: hashOf(bookPage) })))
    const leaves = [{ bookPage: 2, hash: hashOf(2) }]
    const proof = proofOf(tree, [2])
    const refused = expect.objectContaining({ code: 'NON_CANONICAL' })
    const wrong = (change: Partial<typeof proof>) => () => rootOfProof(leaves, { ...proof, ...change })
    expect(wrong({ siblings: [...proof.siblings, hashOf(1)] })).toThrow(refused)
    expect(wrong({ siblings: proof.siblings.slice(1) })).toThrow(refused)
    expect(wrong({ flags: [...proof.flags, false] })).toThrow(refused)
    expect(wrong({ flags: proof.flags.slice(1) })).toThrow(refused)
    expect(() => rootOfProof([], { flags: [], siblings: [] })).toThrow(refused)
    const empty = proof.flags.indexOf(false)
    const flags = proof.flags.map((flag, i) => flag || i === empty)
    const before = proof.flags.slice(0, empty).filter(Boolean).length
    const siblings = [
      ...proof.siblings.slice(0, before),
      EMPTY_HASHES[empty]!,
      ...proof.siblings.slice(before),
    ]
    expect(wrong({ flags, siblings })).toThrow(/empty/)
    const bytes = tree.prove([2])
    bytes[5]! |= 1
    expect(() => readTreeProof(new ByteReader(bytes))).toThrow(refused)
    expect(() => readTreeProof(new ByteReader(bytes.slice(0, 20)))).toThrow(refused)
  })
})
