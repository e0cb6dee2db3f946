export type OnDemandLedger = {
  /** Cumulative payment (wei) that pays for `cost` more, or undefined when the deposit does not reach. */
  debit(cost: bigint): bigint | undefined
  credit(cost: bigint): void
}

/**
 * @param spent wei that the disperser has booked so far.
 * @param deposit wei that the account has deposited on chain.
 */
export function createOnDemandLedger(spent: bigint, deposit: bigint): OnDemandLedger {
  let total = spent
  return {
    debit(cost) {
      if (total + cost > deposit) return undefined
      total += cost
      return total
    },
    credit(cost) {
      total -= cost
    },
  }
}
