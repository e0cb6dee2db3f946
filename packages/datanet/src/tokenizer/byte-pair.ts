/** Rank of a token's bytes, given as a string with one character per byte; undefined when they are no token. */
export type TokenRanks = { readonly longest: number; rank(bytes: string): number | undefined }

const START = 2 ** 32

/** Smallest first. */
class Heap {
  readonly #items: number[] = []

  push(value: number): void {
    const items = this.#items
    let at = items.length
    items.push(value)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (items[parent]! <= value) break
      items[at] = items[parent]!
      at = parent
    }
    items[at] = value
  }

  pop(): number | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (last === undefined || items.length === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && items[child + 1]! < items[child]!) child++
      if (items[child]! >= last) break
      items[at] = items[child]!
      at = child
    }
    items[at] = last
    return top
  }
}

/**
 * Byte-pair encoding of one piece: again and again the neighbours whose union has the lowest rank are joined, the leftmost first. A heap of
 * the candidates makes it O(n log n); looking at all of them for every join, as encoders for short words do, is quadratic.
 *
 * @param piece one character per byte.
 */
export function bytePairEncode(piece: string, ranks: TokenRanks): number[] {
  const whole = piece.length <= ranks.longest ? ranks.rank(piece) : undefined
  if (whole !== undefined) return [whole]
  const length = piece.length
  /** Parts are named by where they start; `ends[start]` is where the next one does. */
  const ends = new Uint32Array(length)
  const before = new Int32Array(length)
  const alive = new Uint8Array(length).fill(1)
  /** Rank of a part joined with the next one, -1 when that is no token. */
  const joined = new Int32Array(length).fill(-1)
  const heap = new Heap()
  const consider = (start: number) => {
    const next = ends[start]!
    joined[start] = -1
    if (next >= length) return
    const end = ends[next]!
    const rank = end - start > ranks.longest ? undefined : ranks.rank(piece.slice(start, end))
    if (rank === undefined) return
    joined[start] = rank
    heap.push(rank * START + start)
  }
  for (let i = 0; i < length; i++) {
    ends[i] = i + 1
    before[i] = i - 1
  }
  for (let i = 0; i < length; i++) consider(i)
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const start = top % START
    const rank = (top - start) / START
    if (alive[start] === 0 || joined[start] !== rank) continue
    const next = ends[start]!
    const end = ends[next]!
    alive[next] = 0
    ends[start] = end
    if (end < length) before[end] = start
    consider(start)
    if (before[start]! >= 0) consider(before[start]!)
  }
  const tokens: number[] = []
  for (let start = 0; start < length; start = ends[start]!) {
    tokens.push(ranks.rank(piece.slice(start, ends[start]!))!)
  }
  return tokens
}
