import { decodePayments } from '@openledger/contracts'
import type { Hex } from '@openledger/primitives'
import type { HistoryEvent } from './history.ts'

type AccountOwnership = {
  readonly registered: Hex
  readonly changes: readonly { readonly owner: Hex; readonly block: bigint; readonly logIndex: number }[]
}

/** Owners, deposits and payouts as the events tell them; nOPEN. */
export type AccountFacts = {
  apply(event: HistoryEvent): void
  ownerOf(account: number): Hex | undefined
  /** Whom an account was registered for and its changes of owner so far, in the chain's order. */
  ownershipOf(account: number): AccountOwnership | undefined
  claimed(account: number): bigint
  totals(): { deposited: bigint; withdrawn: bigint; claimed: bigint }
}

export function createAccountFacts(): AccountFacts {
  const registered = new Map<number, Hex>()
  const changes = new Map<number, AccountOwnership['changes'][number][]>()
  const claims = new Map<number, bigint>()
  let deposited = 0n
  let withdrawn = 0n
  let claimed = 0n
  return {
    apply(event) {
      switch (event.eventName) {
        case 'AccountsRegistered':
          event.args.owners.forEach((owner, index) => {
            registered.set(event.args.first + index, owner.toLowerCase() as Hex)
          })
          break
        case 'OwnerChanged':
          changes.set(event.args.account, [
            ...(changes.get(event.args.account) ?? []),
            {
              owner: event.args.owner.toLowerCase() as Hex,
              block: event.blockNumber!,
              logIndex: event.logIndex!,
            },
          ])
          break
        case 'Deposited':
          deposited += event.args.amount
          break
        case 'Withdrawn':
          withdrawn += event.args.amount
          break
        case 'Claimed':
          for (const { account, amount } of decodePayments(event.args.payments)) {
            claimed += amount
            claims.set(account, (claims.get(account) ?? 0n) + amount)
          }
      }
    },
    ownerOf: (account) => changes.get(account)?.at(-1)?.owner ?? registered.get(account),
    ownershipOf(account) {
      const owner = registered.get(account)
      return owner && { registered: owner, changes: changes.get(account) ?? [] }
    },
    claimed: (account) => claims.get(account) ?? 0n,
    totals: () => ({ deposited, withdrawn, claimed }),
  }
}
