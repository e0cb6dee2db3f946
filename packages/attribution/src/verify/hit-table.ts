/** Counts by (place, owner): open addressing, three words a slot, grown at half load. */
export class HitTable {
  #slots = new Int32Array(4 * 1024)
  #size = 0

  /** @param place @param owner below 2^31. */
  add(place: number, owner: number): void {
    let at = this.#find(place, owner)
    if (this.#slots[at + 2] === 0) {
      if (8 * ++this.#size > this.#slots.length) {
        this.#grow()
        at = this.#find(place, owner)
      }
      this.#slots[at] = place
      this.#slots[at + 1] = owner
    }
    this.#slots[at + 2]!++
  }

  /** Hits by rising place: those of place p are at `from[p] <= i < from[p + 1]`. */
  byPlace(places: number): { from: Int32Array; owners: Int32Array; counts: Int32Array } {
    const from = new Int32Array(places + 1)
    const slots = this.#slots
    for (let at = 0; at < slots.length; at += 4) if (slots[at + 2] !== 0) from[slots[at]! + 1]!++
    for (let p = 0; p < places; p++) from[p + 1]! += from[p]!
    const owners = new Int32Array(this.#size)
    const counts = new Int32Array(this.#size)
    const next = from.slice()
    for (let at = 0; at < slots.length; at += 4) {
      if (slots[at + 2] === 0) continue
      const i = next[slots[at]!]!++
      owners[i] = slots[at + 1]!
      counts[i] = slots[at + 2]!
    }
    return { from, owners, counts }
  }

  #find(place: number, owner: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    const hash = Math.imul(Math.imul(place, 0x9e3779b1) ^ owner, 0x85ebca6b)
    let at = ((hash ^ (hash >>> 15)) << 2) & mask
    while (slots[at + 2] !== 0 && (slots[at] !== place || slots[at + 1] !== owner)) at = (at + 4) & mask
    return at
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue
      this.#slots.set(old.subarray(from, from + 4), this.#find(old[from]!, old[from + 1]!))
    }
  }
}
