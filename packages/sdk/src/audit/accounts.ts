import type { Hex } from '@openledger/primitives'
import type { HistoryEvent } from './history.ts'

/** Owners, deposits and payouts as the events tell them; nOPEN. */
export type AccountFacts = {
  apply(event: HistoryEvent): void
  ownerOf(account: number): Hex | undefined
  claimed(account: number): bigint
  totals(): { deposited: bigint; withdrawn: bigint; claimed: bigint }
}

export function createAccountFacts(): AccountFacts {
  const owners = new Map<number, Hex>()
  const claims = new Map<number, bigint>()
  let deposited = 0n
  let withdrawn = 0n
  let claimed = 0n
  return {
    apply(event) {
      switch (event.eventName) {
        case 'AccountsRegistered':
          event.args.owners.forEach((owner, index) => {
            owners.set(event.args.first + index, owner.toLowerCase() as Hex)
          })
          break
        case 'OwnerChanged':
          owners.set(event.args.account, event.args.owner.toLowerCase() as Hex)
          break
        case 'Deposited':
          deposited += event.args.amount
          break
        case 'Withdrawn':
          withdrawn += event.args.amount
          break
        case 'Claimed':
          claimed += event.args.amount
          claims.set(event.args.account, event.args.cumulative)
      }
    },
    ownerOf: (account) => owners.get(account),
    claimed: (account) => claims.get(account) ?? 0n,
    totals: () => ({ deposited, withdrawn, claimed }),
  }
}
