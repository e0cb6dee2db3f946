import type { AccountNumber } from '@openledger/primitives'
import type { AccountWeight } from '../rule/attribution.ts'

/** Positive sums as weights, accounts rising. */
export function toWeights(sums: ReadonlyMap<AccountNumber, bigint>): AccountWeight[] {
  return [...sums]
    .filter(([, weight]) => weight > 0n)
    .sort(([a], [b]) => a - b)
    .map(([account, weight]) => ({ account, weight }))
}
