/** Symbols of a segment's text: 0 is a boundary (a masked token or the gap between records), others rise from 1. */
export type Text = Uint16Array | Uint32Array

/**
 * All unmasked positions of `text`, ordered by what precedes them: by the symbol at p, then p−1, p−2 … up to the
 * boundary. So the occurrences of any n-gram are one interval (by their last token), and the intervals of all the
 * suffixes of a context are nested.
 *
 * Two counting passes settle the symbol itself and the one before; then the rows of each pair are sorted by the next few symbols packed into
 * one key (three of a natural text, the more the fewer symbols there are), and ties again by the few before (multikey quicksort, Bentley &
 * Sedgewick 1997). With valid masks of window k every unmasked k-gram is unique, so one or two keys settle everything; with any other masks
 * the depth bounds the work: O(n log n · depth / width) on every input, as pivots are drawn at random. The few symbols before a position share
 * a cache line, which is why this beats suffix array construction (SA-IS), whose order beyond the k-th symbol nobody needs.
 *
 * @param text first and last element are boundaries.
 * @param symbols number of distinct symbols without the boundary, below 2^24 + 1.
 * @param depth longest context that is looked up.
 * @returns positions in order, and `heads[s]..heads[s+1]` as the interval of symbol s + 1.
 */
export function sortByContext(
  text: Text,
  symbols: number,
  depth: number,
): { order: Uint32Array; heads: Uint32Array } {
  const heads = new Uint32Array(symbols + 1)
  for (let p = 0; p < text.length; p++) if (text[p] !== 0) heads[text[p]!]!++
  let longest = 0
  for (let s = 1; s <= symbols; s++) {
    longest = Math.max(longest, heads[s]!)
    heads[s]! += heads[s - 1]!
  }
  const order = sortByPair(text, heads)
  const sorter = new ContextSorter(text, depth, symbols + 1, longest)
  for (let s = 0; s < symbols; s++) {
    if (heads[s + 1]! - heads[s]! > 1) sorter.sortBucket(order.subarray(heads[s]!, heads[s + 1]!))
  }
  return { order, heads }
}

/** All unmasked positions by their symbol, those of one symbol by the symbol before: two stable counting passes. */
function sortByPair(text: Text, heads: Uint32Array): Uint32Array<ArrayBuffer> {
  const rows = heads.at(-1)!
  const nextBefore = new Uint32Array(heads.length + 1)
  for (let p = 1; p < text.length; p++) if (text[p] !== 0) nextBefore[text[p - 1]! + 1]!++
  for (let s = 1; s < nextBefore.length; s++) nextBefore[s]! += nextBefore[s - 1]!
  const byBefore = new Uint32Array(rows)
  for (let p = 1; p < text.length; p++) if (text[p] !== 0) byBefore[nextBefore[text[p - 1]!]!++] = p
  const next = heads.slice(0, -1)
  const order = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) order[next[text[byBefore[i]!]! - 1]!++] = byBefore[i]!
  return order
}

/**
 * The keys of all positions: of a few symbols so many go into one that reading them costs more than sorting. The key of p is that of p − 1 without its last
 * symbol, behind the symbol at p.
 */
function packedKeys(text: Text, range: number, width: number): Float64Array {
  const highest = range ** (width - 1)
  const keys = new Float64Array(text.length)
  for (let p = 1; p < text.length; p++) {
    if (text[p] !== 0) keys[p] = text[p]! * highest + Math.floor(keys[p - 1]! / range)
  }
  return keys
}

class ContextSorter {
  readonly #text: Text
  /** Positions of the bucket that is sorted, all with the same symbol. */
  #order = new Uint32Array()
  readonly #depth: number
  /** How many symbols there are with the boundary, and how many go into a key of 48 bits: at least two. */
  readonly #range: number
  readonly #width: number
  readonly #keys: Float64Array
  readonly #packed: Float64Array | undefined
  #random: number

  /** @param longest rows of the longest bucket. */
  constructor(text: Text, depth: number, range: number, longest: number) {
    this.#text = text
    this.#depth = depth
    this.#range = range
    this.#width = Math.max(2, Math.floor(48 / Math.log2(range)))
    this.#keys = new Float64Array(longest)
    this.#packed = this.#width > 3 ? packedKeys(text, range, this.#width) : undefined
    this.#random = crypto.getRandomValues(new Uint32Array(1))[0]! | 1
  }

  /** @param positions all of one symbol, in order of the symbol before. */
  sortBucket(positions: Uint32Array<ArrayBuffer>): void {
    this.#order = positions
    const text = this.#text
    for (let low = 0; low < positions.length; ) {
      const before = text[positions[low]! - 1]
      let high = low + 1
      while (high < positions.length && text[positions[high]! - 1] === before) high++
      // Behind a boundary nothing is left to compare.
      if (high - low > 1 && before !== 0) this.#sort(low, high, 2)
      low = high
    }
  }

  /** Sorts rows `low <= i < high`, whose contexts agree in the last `settled` symbols. */
  #sort(low: number, high: number, settled: number): void {
    if (settled >= this.#depth) return
    const text = this.#text
    const order = this.#order
    const keys = this.#keys
    const range = this.#range
    const width = this.#width
    const packed = this.#packed
    for (let i = low; i < high; i++) {
      const p = order[i]! - settled
      if (packed) {
        keys[i] = packed[p]!
        continue
      }
      // Behind a boundary everything is boundary.
      const a = text[p]!
      const b = a === 0 ? 0 : text[p - 1]!
      keys[i] = width === 2 ? a * range + b : (a * range + b) * range + (b === 0 ? 0 : text[p - 2]!)
    }
    this.#quicksort(low, high)
    for (let i = low; i < high; ) {
      const key = keys[i]!
      let end = i + 1
      while (end < high && keys[end] === key) end++
      // A key that ends with a boundary is the whole context.
      if (end - i > 1 && key % range !== 0) this.#sort(i, end, settled + width)
      i = end
    }
  }

  #quicksort(from: number, to: number): void {
    const keys = this.#keys
    const order = this.#order
    let low = from
    let high = to
    while (high - low > 16) {
      const a = keys[low + this.#below(high - low)]!
      const b = keys[low + this.#below(high - low)]!
      const c = keys[low + this.#below(high - low)]!
      const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
      // Three parts: below, equal to and above the pivot.
      let less = low
      let more = high
      for (let i = low; i < more; ) {
        const key = keys[i]!
        if (key < pivot) {
          const row = order[i]!
          keys[i] = keys[less]!
          order[i++] = order[less]!
          keys[less] = key
          order[less++] = row
        } else if (key > pivot) {
          const row = order[i]!
          more--
          keys[i] = keys[more]!
          order[i] = order[more]!
          keys[more] = key
          order[more] = row
        } else i++
      }
      if (less - low < high - more) {
        this.#quicksort(low, less)
        low = more
      } else {
        this.#quicksort(more, high)
        high = less
      }
    }
    for (let i = low + 1; i < high; i++) {
      const key = keys[i]!
      const row = order[i]!
      let j = i
      while (j > low && keys[j - 1]! > key) {
        keys[j] = keys[j - 1]!
        order[j] = order[j - 1]!
        j--
      }
      keys[j] = key
      order[j] = row
    }
  }

  /** Xorshift32: unpredictable to an uploader, and no result depends on it. */
  #below(bound: number): number {
    let x = this.#random
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#random = x
    return (x >>> 0) % bound
  }
}
