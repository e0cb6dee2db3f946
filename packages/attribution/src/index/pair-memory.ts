/**
 * Remembers where pairs of symbols stand in the order of one segment: finding the second token of a context is the longest binary search
 * of all, over memory that no cache holds, and frequent pairs come back in almost every answer. Direct-mapped: a newer pair takes an older one's slot.
 */
export class PairMemory {
  readonly bytes: number
  /** Per slot: symbol (0 = empty), symbol before it, low, high; low = high when the pair does not occur. */
  readonly #slots: Uint32Array
  readonly #mask: number
  low = 0
  high = 0

  /** @param rows of the segment: a slot for 16 of them, at most 65,536. */
  constructor(rows: number) {
    let slots = 64
    while (slots < 65_536 && 32 * slots <= rows) slots *= 2
    this.#slots = new Uint32Array(4 * slots)
    this.#mask = slots - 1
    this.bytes = this.#slots.byteLength
  }

  #at(symbol: number, before: number): number {
    const hash = Math.imul(symbol, 0x9e3779b1) ^ Math.imul(before, 0x85ebca6b)
    return 4 * ((hash ^ (hash >>> 15)) & this.#mask)
  }

  /** @returns whether the pair is known; `low` and `high` are its rows then. */
  find(symbol: number, before: number): boolean {
    const slots = this.#slots
    const at = this.#at(symbol, before)
    if (slots[at] !== symbol || slots[at + 1] !== before) return false
    this.low = slots[at + 2]!
    this.high = slots[at + 3]!
    return true
  }

  keep(symbol: number, before: number, low: number, high: number): void {
    const slots = this.#slots
    const at = this.#at(symbol, before)
    slots[at] = symbol
    slots[at + 1] = before
    slots[at + 2] = low
    slots[at + 3] = high
  }
}
