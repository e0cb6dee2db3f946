import { concatBytes, equalBytes, keccak256 } from '@openledger/primitives'
import { G1_BYTES } from '../curve/g1.ts'

/** Levels between a book page's hash and the root: 2 books · 4096 pages = 2^13 leaves. */
export const TREE_DEPTH = 13

/** Hash of a subtree of each level in which nothing was ever touched; level 0 is the hash of the point at infinity. */
export const EMPTY_HASHES: readonly Uint8Array[] = (() => {
  const hashes = [keccak256(new Uint8Array(G1_BYTES))]
  for (let level = 0; level < TREE_DEPTH; level++) hashes.push(keccak256(hashes[level]!, hashes[level]!))
  return hashes
})()

export const EMPTY_ROOT = EMPTY_HASHES[TREE_DEPTH]!

/** Leaf of a book page: its number and the hash of its 128-byte commitment. */
export type TreeLeaf = { bookPage: number; hash: Uint8Array }

/** The pages' tree (protocol §3.3), sparse: only nodes above a touched page are kept. A child reads through to its parent. */
export class PageTree {
  readonly #levels: Map<number, Uint8Array>[] = Array.from({ length: TREE_DEPTH + 1 }, () => new Map())
  readonly #parent: PageTree | undefined

  constructor(parent?: PageTree) {
    this.#parent = parent
  }

  node(level: number, index: number): Uint8Array {
    const own = this.#levels[level]!.get(index)
    if (own) return own
    return this.#parent ? this.#parent.node(level, index) : EMPTY_HASHES[level]!
  }

  get root(): Uint8Array {
    return this.node(TREE_DEPTH, 0)
  }

  set(leaves: readonly TreeLeaf[]): void {
    let touched = new Set<number>()
    for (const { bookPage, hash } of leaves) {
      this.#levels[0]!.set(bookPage, hash)
      touched.add(bookPage >> 1)
    }
    for (let level = 1; level <= TREE_DEPTH; level++) {
      const above = new Set<number>()
      for (const index of touched) {
        const hash = keccak256(this.node(level - 1, 2 * index), this.node(level - 1, 2 * index + 1))
        this.#levels[level]!.set(index, hash)
        above.add(index >> 1)
      }
      touched = above
    }
  }

  /** Compact proof of the leaves of `bookPages`, which must rise strictly. */
  prove(bookPages: readonly number[]): Uint8Array {
    const flags: boolean[] = []
    const siblings: Uint8Array[] = []
    let indices = [...bookPages]
    for (let level = 0; level < TREE_DEPTH; level++) {
      const above: number[] = []
      for (let i = 0; i < indices.length; i++) {
        const index = indices[i]!
        above.push(index >> 1)
        if (index % 2 === 0 && indices[i + 1] === index + 1) {
          i++
          continue
        }
        const sibling = this.node(level, index ^ 1)
        const given = !equalBytes(sibling, EMPTY_HASHES[level]!)
        flags.push(given)
        if (given) siblings.push(sibling)
      }
      indices = above
    }
    const header = new Uint8Array(4 + Math.ceil(flags.length / 8))
    const view = new DataView(header.buffer)
    view.setUint16(0, flags.length)
    view.setUint16(2, siblings.length)
    flags.forEach((flag, i) => {
      if (flag) header[4 + (i >> 3)]! |= 0x80 >> (i & 7)
    })
    return concatBytes(header, ...siblings)
  }
}
