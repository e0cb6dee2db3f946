import { type Segment, symbolIn } from './segment.ts'

/**
 * A context that grows token by token at its end, and the intervals of all its suffixes in one segment:
 * after {@link Cursor.push}, rows `lows[n] <= i < highs[n]` of `segment.order` are the occurrences of the last n tokens, for n <= length.
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

  constructor(segment: Segment, limit: number) {
    this.segment = segment
    this.#limit = limit
    this.#ring = new Uint32Array(limit)
    this.lows = new Uint32Array(limit + 2)
    this.highs = new Uint32Array(limit + 2)
  }

  /** Adds a token and looks its suffixes up; `look = false` only remembers it. */
  push(token: number, look = true): void {
    const symbol = symbolIn(this.segment, token)
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
    return this.count(n) - this.count(n + 1)
  }

  #search(symbol: number): void {
    const { order, text, heads, pairs } = this.segment
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
      if (high - low === 1) {
        if (text[order[low]! - n] !== wanted) break
      } else if (n === 1 && pairs.find(symbol, wanted)) {
        low = pairs.low
        high = pairs.high
        if (low === high) break
      } else {
        let end = high
        while (low < end) {
          const middle = (low + end) >>> 1
          if (text[order[middle]! - n]! < wanted) low = middle + 1
          else end = middle
        }
        if (low === high || text[order[low]! - n] !== wanted) {
          if (n === 1) pairs.keep(symbol, wanted, 0, 0)
          break
        }
        let start = low + 1
        while (start < high) {
          const middle = (start + high) >>> 1
          if (text[order[middle]! - n]! <= wanted) start = middle + 1
          else high = middle
        }
        if (n === 1) pairs.keep(symbol, wanted, low, high)
      }
      n++
      lows[n] = low
      highs[n] = high
    }
    this.length = n
  }
}
