/** Symbols of a segment's text: 0 is a boundary (a masked token or the gap between records), others rise from 1. */
export type Text = Uint16Array | Uint32Array

/** Length of the unmasked run that ends at each position, capped at 255. */
export function runLengths(text: Text): Uint8Array {
  const runs = new Uint8Array(text.length)
  for (let p = 1; p < text.length; p++) if (text[p] !== 0) runs[p] = Math.min(255, runs[p - 1]! + 1)
  return runs
}

/**
 * All unmasked positions of `text`, ordered by what precedes them: by the symbol at p, then p−1, p−2 … up to the
 * boundary. So the occurrences of any n-gram are one interval (by their last token), and the intervals of all the
 * suffixes of a context are nested.
 *
 * Prefix doubling with one stable counting pass per round (Manber & Myers 1990), stopped as soon as every context
 * that could still be told apart is unique or `depth` symbols are compared: at most 1 + log2(depth) linear passes on any input.
 * With valid masks of window k every unmasked k-gram is unique, so the passes end at the first power of two >= k.
 *
 * @param text first and last element are boundaries.
 * @param symbols number of distinct symbols without the boundary.
 * @param depth longest context that is looked up, at most 255.
 * @returns positions in order, and `heads[s]..heads[s+1]` as the interval of symbol s + 1.
 */
export function sortByContext(
  text: Text,
  symbols: number,
  depth: number,
): { order: Uint32Array; heads: Uint32Array } {
  const runs = runLengths(text)
  const heads = new Uint32Array(symbols + 1)
  let total = 0
  for (const symbol of text) if (symbol !== 0) heads[symbol]!++
  for (let s = 1; s <= symbols; s++) heads[s]! += heads[s - 1]!
  total = heads[symbols]!

  let order = new Uint32Array(total)
  let rank = new Uint32Array(text.length)
  const next = heads.slice(0, symbols)
  for (let p = 0; p < text.length; p++) {
    const symbol = text[p]!
    if (symbol === 0) continue
    order[next[symbol - 1]!++] = p
    rank[p] = heads[symbol - 1]! + 1
  }

  let other = new Uint32Array(total)
  let otherRank = new Uint32Array(text.length)
  const fill = new Uint32Array(total)
  for (let h = 1; h < depth; h *= 2) {
    // A position's second key is the rank h symbols before it, 0 when its run is not longer than h.
    for (let i = 0; i < total; i++) fill[i] = i
    for (let i = 0; i < total; i++) {
      const p = order[i]!
      if (runs[p]! <= h) other[fill[rank[p]! - 1]!++] = p
    }
    for (let i = 0; i < total; i++) {
      const p = order[i]! + h
      if (p < text.length && runs[p]! > h) other[fill[rank[p]! - 1]!++] = p
    }
    let unresolved = false
    let head = 0
    let first = -1
    let second = -1
    for (let i = 0; i < total; i++) {
      const p = other[i]!
      const a = rank[p]!
      const b = runs[p]! > h ? rank[p - h]! : 0
      if (a !== first || b !== second) {
        first = a
        second = b
        head = i
      } else if (runs[p]! >= 2 * h) unresolved = true
      otherRank[p] = head + 1
    }
    ;[order, other] = [other, order]
    ;[rank, otherRank] = [otherRank, rank]
    if (!unresolved) break
  }
  return { order, heads }
}
