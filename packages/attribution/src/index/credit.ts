import type { OwnerCounter } from './owner-samples.ts'

/**
 * floor(a · b / c) of integers with 0 <= b <= c, exact.
 * Below 2^53 by one division: the quotient of integers p / c lies at least 1 / c below the next integer m, and m · c < p + c <= 2^53
 * makes 1 / c more than half the spacing of doubles below m, so correct rounding (IEEE 754, ECMAScript Number::divide) cannot reach m.
 */
export function mulDivFloor(a: number, b: number, c: number): number {
  const product = a * b
  if (product + c <= Number.MAX_SAFE_INTEGER) return Math.floor(product / c)
  return Number((BigInt(a) * BigInt(b)) / BigInt(c))
}

/** Exact sums of credit by owner number; its cost follows the owners that get any. */
export class CreditLedger {
  readonly #credits: Float64Array
  readonly #touched: number[] = []

  constructor(owners: number) {
    this.#credits = new Float64Array(owners)
  }

  /** Credits every counted owner with `times · floor(share · count / occurrences)`. */
  divide(share: number, { counts, touched, size }: OwnerCounter, occurrences: number, times: number): void {
    const credits = this.#credits
    // Within the bound of mulDivFloor for every count, so that the loop is bare.
    const safe = share * occurrences + occurrences <= Number.MAX_SAFE_INTEGER
    for (let i = 0; i < size; i++) {
      const owner = touched[i]!
      const count = counts[owner]!
      const part = safe ? Math.floor((share * count) / occurrences) : mulDivFloor(share, count, occurrences)
      if (part === 0) continue
      const before = credits[owner]!
      if (before === 0) this.#touched.push(owner)
      credits[owner] = before + times * part
    }
  }

  /** Owner numbers rising, with their sums. */
  entries(): { owner: number; credit: number }[] {
    const credits = this.#credits
    // Where many owners were credited, looking at all of them is quicker than sorting those.
    if (8 * this.#touched.length < credits.length) this.#touched.sort((a, b) => a - b)
    else {
      this.#touched.length = 0
      for (let owner = 0; owner < credits.length; owner++) if (credits[owner]! > 0) this.#touched.push(owner)
    }
    return this.#touched.map((owner) => ({ owner, credit: credits[owner]! }))
  }
}
