import { type Distribution, OwnerCounter } from './owner-samples.ts'
import type { SegmentParts } from './segment-parts.ts'

/**
 * Remembers how the rows of long intervals are divided among the owners of one segment. Frequent n-grams come back in almost
 * every answer, and there are few of them: least recently used ones go when the budget is spent.
 */
export class DistributionCache {
  /** Intervals of fewer rows are quicker counted than remembered. */
  static readonly LEAST_ROWS = 1024
  readonly #segment: Pick<SegmentParts, 'rowOwners' | 'samples'>
  readonly #budget: number
  readonly #known = new Map<number, Distribution>()
  readonly #numbers: Uint32Array
  readonly #counter: OwnerCounter
  #bytes = 0

  /** Budget: a byte per row of the segment, between one and 32 MiB. */
  constructor(segment: Pick<SegmentParts, 'owners' | 'rowOwners' | 'samples'>) {
    this.#segment = segment
    this.#budget = Math.min(1 << 25, Math.max(1 << 20, segment.rowOwners.length))
    this.#numbers = Uint32Array.from(segment.owners, (_, i) => i)
    this.#counter = new OwnerCounter(segment.owners.length)
  }

  /** @param n order whose interval begins at row `low`: the two name it. */
  get(n: number, low: number, high: number): Distribution {
    const key = low * 256 + n
    let found = this.#known.get(key)
    if (found) this.#known.delete(key)
    else {
      found = this.#count(low, high)
      this.#bytes += 8 * found.owners.length
      for (const [oldest, { owners }] of this.#known) {
        if (this.#bytes <= this.#budget) break
        this.#known.delete(oldest)
        this.#bytes -= 8 * owners.length
      }
    }
    this.#known.set(key, found)
    return found
  }

  #count(low: number, high: number): Distribution {
    const { rowOwners, samples } = this.#segment
    const counter = this.#counter
    counter.clear()
    counter.addRows(rowOwners, samples, this.#numbers, low, high)
    const owners = counter.touched.slice(0, counter.size)
    const counts = owners.map((owner) => counter.counts[owner]!)
    return { owners, counts }
  }
}
