import type { Segment } from './segment.ts'

/**
 * A context that grows token by token at its end, and the intervals of all its suffixes in one segment:
 * after {@link Cursor.push}, rows `lows[n] <= i < highs[n]` of `segment.order` are the occurrences of the last n tokens, for n <= length;
 * of length + 1 tokens none, behind those of length.
 */
export class Cursor {
  readonly segment: Segment
  readonly lows: Uint32Array
  readonly highs: Uint32Array
  /** Longest suffix that occurs, at most `limit` tokens. */
  length = 0
  readonly #limit: number
  /** Symbols of the last `limit` tokens, as a ring. */
  readonly #ring: Uint32Array
  #pushed = 0
  #low = 0
  #high = 0

  constructor(segment: Segment, limit: number) {
    this.segment = segment
    this.#limit = limit
    this.#ring = new Uint32Array(limit)
    this.lows = new Uint32Array(limit + 2)
    this.highs = new Uint32Array(limit + 2)
  }

  /** Adds a token and looks its suffixes up; `look = false` only remembers it. */
  push(token: number, look = true): void {
    const symbol = this.segment.symbols[token]!
    this.#ring[this.#pushed++ % this.#limit] = symbol
    this.length = 0
    if (look && symbol !== 0) this.#search(symbol)
  }

  /** Rows of the interval of the last n tokens; 0 when they do not occur. */
  count(n: number): number {
    return n <= this.length ? this.highs[n]! - this.lows[n]! : 0
  }

  /** Rows that the last n tokens have and the last n + 1 have not. */
  newRows(n: number): number {
    const { lows, highs } = this
    return n <= this.length ? lows[n + 1]! - lows[n]! + highs[n]! - highs[n + 1]! : 0
  }

  #search(symbol: number): void {
    const { heads, pairs } = this.segment
    const { lows, highs } = this
    const longest = Math.min(this.#limit, this.#pushed)
    let low = heads[symbol - 1]!
    let high = heads[symbol]!
    let n = 1
    lows[1] = low
    highs[1] = high
    while (n < longest) {
      const wanted = this.#ring[(this.#pushed - 1 - n) % this.#limit]!
      if (wanted === 0) break
      if (n === 1 && pairs.find(symbol, wanted)) {
        low = pairs.low
        high = pairs.high
        if (low === high) break
      } else {
        const found = this.#narrow(low, high, n, wanted)
        if (n === 1) pairs.keep(symbol, wanted, found ? this.#low : 0, found ? this.#high : 0)
        if (!found) break
        low = this.#low
        high = this.#high
      }
      n++
      lows[n] = low
      highs[n] = high
    }
    this.length = n
    lows[n + 1] = highs[n]!
    highs[n + 1] = highs[n]!
  }

  /** Finds the rows `#low <= i < #high` of an interval whose symbol `n` before is `wanted`. */
  #narrow(low: number, high: number, n: number, wanted: number): boolean {
    const { order, text } = this.segment
    const symbolAt = (row: number): number => text.at(order.at(row) - n)
    // First row that is not below; on the way, the first one known to be above.
    let start = low
    let end = high
    let above = high
    while (start < end) {
      const middle = (start + end) >>> 1
      const symbol = symbolAt(middle)
      if (symbol < wanted) start = middle + 1
      else {
        end = middle
        if (symbol > wanted) above = middle
      }
    }
    if (start === above || start === high || symbolAt(start) !== wanted) return false
    this.#low = start
    // Few rows as a rule: look near by first.
    let step = 1
    let last = start
    while (last + step < above && symbolAt(last + step) === wanted) {
      last += step
      step *= 2
    }
    let from = last + 1
    let to = Math.min(above, last + step)
    while (from < to) {
      const middle = (from + to) >>> 1
      if (symbolAt(middle) === wanted) from = middle + 1
      else to = middle
    }
    this.#high = from
    return true
  }
}
