/** floor(a · b / c) of non-negative integers below 2^53 with b <= c, exact. */
export function mulDivFloor(a: number, b: number, c: number): number {
  const product = a * b
  if (product <= Number.MAX_SAFE_INTEGER) return (product - (product % c)) / c
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
