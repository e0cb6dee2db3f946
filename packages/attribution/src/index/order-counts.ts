import type { Cursor } from './cursor.ts'
import { DistributionCache } from './distribution-cache.ts'
import type { OwnerCounter } from './owner-samples.ts'
import type { SnapshotStatistics } from './statistics.ts'

/**
 * Owners of the orders of one token, from the longest to the shortest: each interval holds the one before, so only its new rows are
 * counted, and only in the segments that hold any.
 */
export class OrderCounts {
  /** Of the present order, over all segments. */
  readonly owners: OwnerCounter
  occurrences = 0
  readonly #cursors: readonly Cursor[]
  readonly #numbers: readonly Uint32Array[]
  /** Which cursors hold an order that pays, and how many. */
  readonly #holding: Uint32Array
  #held = 0

  /** @param cursors one per segment, in the order of `statistics`. */
  constructor(cursors: readonly Cursor[], statistics: SnapshotStatistics) {
    this.owners = statistics.scratch
    this.#cursors = cursors
    this.#numbers = statistics.ownerNumbers
    this.#holding = new Uint32Array(cursors.length)
  }

  /** Begins with the orders down to `shortest`. */
  begin(shortest: number): void {
    this.owners.clear()
    this.occurrences = 0
    this.#held = 0
    for (let s = 0; s < this.#cursors.length; s++) {
      if (this.#cursors[s]!.length >= shortest) this.#holding[this.#held++] = s
    }
  }

  /** Occurrences that order n has and order n + 1 has not. */
  newRows(n: number): number {
    let rows = 0
    for (let i = 0; i < this.#held; i++) rows += this.#cursors[this.#holding[i]!]!.newRows(n)
    return rows
  }

  /** Goes on from order n + 1 to order n: adds the new rows, or begins anew where whole intervals are remembered. */
  descend(n: number): void {
    let anew = false
    for (let i = 0; i < this.#held; i++) {
      const rows = this.#cursors[this.#holding[i]!]!.newRows(n)
      this.occurrences += rows
      if (rows >= DistributionCache.LEAST_ROWS) anew = true
    }
    if (anew) this.owners.clear()
    for (let i = 0; i < this.#held; i++) {
      const s = this.#holding[i]!
      const { lows, highs, length, segment } = this.#cursors[s]!
      if (n > length) continue
      const low = lows[n]!
      const high = highs[n]!
      const numbers = this.#numbers[s]!
      const { rowOwners, samples, distributions } = segment
      if (!anew) {
        this.owners.addRows(rowOwners, samples, numbers, low, lows[n + 1]!)
        this.owners.addRows(rowOwners, samples, numbers, highs[n + 1]!, high)
      } else if (high - low >= DistributionCache.LEAST_ROWS) {
        this.owners.addAll(distributions.get(n, low, high), numbers)
      } else this.owners.addRows(rowOwners, samples, numbers, low, high)
    }
  }
}
