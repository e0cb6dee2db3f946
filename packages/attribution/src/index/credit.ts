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

  add(owner: number, credit: number): void {
    if (credit === 0) return
    if (this.#credits[owner] === 0) this.#touched.push(owner)
    this.#credits[owner]! += credit
  }

  /** Owner numbers rising, with their sums. */
  entries(): { owner: number; credit: number }[] {
    return this.#touched.sort((a, b) => a - b).map((owner) => ({ owner, credit: this.#credits[owner]! }))
  }
}
