type Sums = ReadonlyMap<number, bigint>

/** What becomes of the sums that a model's contributors have coming. */
export type Accrued = {
  /** Credited now: what was held and what is new together. */
  readonly paid: Sums
  /** Held on. */
  readonly held: Sums
  /** Of `paid`, what was held before, and of `held`, what is new: the holding account's debit and credit. */
  readonly released: bigint
  readonly added: bigint
}

/**
 * Pays the sums that have reached `minEntry`, or all of them when the model is closed, and holds the others.
 * @param before what was held; @param earned what this batch adds, nOPEN.
 */
export function accrue(
  { minEntry, closing }: { minEntry: bigint; closing: boolean },
  before: Sums,
  earned: Sums,
): Accrued {
  const paid = new Map<number, bigint>()
  const held = new Map<number, bigint>()
  let released = 0n
  let added = 0n
  for (const account of [...new Set([...before.keys(), ...earned.keys()])].sort((a, b) => a - b)) {
    const [old, fresh] = [before.get(account) ?? 0n, earned.get(account) ?? 0n]
    const due = old + fresh
    if (due === 0n) continue
    if (closing || due >= minEntry) {
      paid.set(account, due)
      released += old
    } else {
      held.set(account, due)
      added += fresh
    }
  }
  return { paid, held, released, added }
}
