import { type AccountNumber, apportion, assertAccount, InvalidInputError } from '@openledger/primitives'
import type { Attribution } from '../rule/attribution.ts'

/** Commons account of a Datanet of the model's snapshot, with the Datanet's unmasked tokens. */
export type CommonsShare = { readonly account: AccountNumber; readonly unmasked: number }

/** nOPEN, at least 1. */
export type Credit = { readonly account: AccountNumber; readonly amount: bigint }

/**
 * Divides the contributors' pool of one answer: floor(pool · matched / total) by weights, the rest to the commons
 * by unmasked tokens, both by largest remainder. Ties go to the lower account number: accounts are numbered in the order
 * of registration, so this is the registry order, and it can be checked without the records.
 * When all credits are zero, nothing counts as covered.
 *
 * @param pool nOPEN.
 * @returns credits of at least 1 nOPEN, accounts rising, that sum to `pool` exactly.
 * @throws InvalidInputError when something is left for commons that hold no token.
 */
export function payout(
  pool: bigint,
  { weights, matched, total }: Pick<Attribution, 'weights' | 'matched' | 'total'>,
  commons: readonly CommonsShare[],
): Credit[] {
  if (pool < 0n) throw new InvalidInputError(`Expected a pool of at least 0, got ${pool}.`)
  if (matched < 0n || matched > total) {
    throw new InvalidInputError(`Expected 0 <= matched <= total, got ${matched} of ${total}.`)
  }
  const covered = total === 0n || weights.length === 0 ? 0n : (pool * matched) / total
  const amounts = new Map<AccountNumber, bigint>()
  const give = (amount: bigint, shares: readonly { account: AccountNumber; weight: bigint }[]) => {
    const sorted = shares.toSorted((a, b) => a.account - b.account)
    const parts = apportion(
      amount,
      sorted.map(({ weight }) => weight),
    )
    sorted.forEach(({ account }, i) => {
      amounts.set(assertAccount(account), (amounts.get(account) ?? 0n) + parts[i]!)
    })
  }
  give(covered, weights)
  give(
    pool - covered,
    commons.map(({ account, unmasked }) => ({ account, weight: BigInt(unmasked) })),
  )
  return [...amounts]
    .filter(([, amount]) => amount > 0n)
    .sort(([a], [b]) => a - b)
    .map(([account, amount]) => ({ account, amount }))
}
