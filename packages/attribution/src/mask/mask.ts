import { ByteWriter, type Hex, InvalidInputError, taggedHash, toHex } from '@openledger/primitives'
import { assertBitmap, bitmapBytes, setBit } from './bitmap.ts'

/**
 * Knows every k-token window that was registered so far and so decides which tokens of the next record are new:
 * token j is masked when some k-window that covers j occurs earlier in registry order, in any record or in the same one.
 * Windows are compared token by token; the hash table only finds candidates, so nothing depends on its seed.
 */
export class MaskRegistry {
  readonly k: number
  readonly #seed: number
  #tokens = new Uint32Array(1 << 12)
  #length = 0
  /** Open addressing, position + 1 of each distinct window's first occurrence. */
  #slots = new Uint32Array(1 << 12)
  #windows = 0

  /** @param seed makes the hash unpredictable to an uploader; results do not depend on it. */
  constructor(k: number, seed: number = crypto.getRandomValues(new Uint32Array(1))[0]!) {
    if (!Number.isInteger(k) || k < 1 || k > 255) {
      throw new InvalidInputError(`Expected a window of 1 to 255 tokens, got ${k}.`)
    }
    this.k = k
    this.#seed = seed | 1
  }

  /** Distinct windows registered so far. */
  get windows(): number {
    return this.#windows
  }

  /**
   * Registers the next record in registry order.
   *
   * @returns its mask, bit j of byte j >> 3 at position j & 7, 1 = masked.
   * @throws InvalidInputError when the record is shorter than k tokens; nothing is registered then.
   */
  add(tokens: Uint32Array): Uint8Array {
    const { k } = this
    if (tokens.length < k) {
      throw new InvalidInputError(`Expected a record of at least ${k} tokens, got ${tokens.length}.`, {
        code: 'RECORD_TOO_SHORT',
      })
    }
    const start = this.#append(tokens)
    const mask = new Uint8Array(bitmapBytes(tokens.length))
    let maskedUpTo = 0
    for (let i = 0; i + k <= tokens.length; i++) {
      if (this.#insert(start + i)) continue
      for (let j = Math.max(i, maskedUpTo); j < i + k; j++) setBit(mask, j)
      maskedUpTo = i + k
    }
    return mask
  }

  #append(tokens: Uint32Array): number {
    const start = this.#length
    const need = start + tokens.length
    if (need > this.#tokens.length) {
      const grown = new Uint32Array(Math.max(need, 2 * this.#tokens.length))
      grown.set(this.#tokens.subarray(0, start))
      this.#tokens = grown
    }
    this.#tokens.set(tokens, start)
    this.#length = need
    const windows = this.#windows + tokens.length
    if (2 * windows > this.#slots.length) this.#rehash(windows)
    return start
  }

  #rehash(windows: number): void {
    const old = this.#slots
    let size = old.length
    while (size < 2 * windows) size *= 2
    this.#slots = new Uint32Array(size)
    for (const slot of old) {
      if (slot === 0) continue
      let at = this.#hash(slot - 1)
      while (this.#slots[at] !== 0) at = (at + 1) & (size - 1)
      this.#slots[at] = slot
    }
  }

  #hash(position: number): number {
    let hash = this.#seed
    for (let i = 0; i < this.k; i++) {
      hash = Math.imul(hash ^ this.#tokens[position + i]!, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return (Math.imul(hash, this.#seed) ^ (hash >>> 13)) & (this.#slots.length - 1)
  }

  /** @returns false when the window is known already. */
  #insert(position: number): boolean {
    const slots = this.#slots
    const tokens = this.#tokens
    let at = this.#hash(position)
    for (;;) {
      const slot = slots[at]!
      if (slot === 0) {
        slots[at] = position + 1
        this.#windows++
        return true
      }
      let i = 0
      while (i < this.k && tokens[slot - 1 + i] === tokens[position + i]) i++
      if (i === this.k) return false
      at = (at + 1) & (slots.length - 1)
    }
  }
}

/** Masks of records given in registry order, when nothing was registered before them. */
export function computeMask(records: Iterable<{ readonly tokens: Uint32Array }>, k: number): Uint8Array[] {
  const registry = new MaskRegistry(k)
  return Array.from(records, ({ tokens }) => registry.add(tokens))
}

/**
 * Commitment to the masks of one record set, for its version root: taggedHash over
 * `u32 records ‖ (u32 tokens ‖ bitmap)…`.
 */
export function maskHash(records: readonly { readonly length: number; readonly mask: Uint8Array }[]): Hex {
  const writer = new ByteWriter().u32(records.length)
  for (const { length, mask } of records) {
    assertBitmap(mask, length)
    writer.u32(length).fixed(mask, mask.length)
  }
  return toHex(taggedHash('OL/record-masks/1', writer.finish()))
}
