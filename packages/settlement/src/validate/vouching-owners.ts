import type { Hex } from '@openledger/primitives'

/** Where an event stands on the chain: `timestamp` of its block in seconds. */
export type Moment = { readonly block: number; readonly logIndex: number; readonly timestamp: number }

/**
 * Where a settlement stands, or would stand; `epochBegin` is the first second of the epoch that its block lies in. The ledger keeps no
 * other time of a settlement, so that this is what everybody measures to, the contract of the challenges too.
 */
export type SettlementMoment = {
  readonly block: number
  readonly logIndex: number
  readonly epochBegin: number
}

/** Who owned an account: whom it was registered for, then every change, in the chain's order. */
export type Ownership = {
  readonly registered: Hex
  readonly changes: readonly (Moment & { readonly owner: Hex })[]
}

/**
 * Whose vouchers count for an account in a settlement (protocol §6): the owner as of the settlement, then those who gave the account away
 * less than `graceSeconds` before the settlement's epoch began, or later. What happens after the settlement has no say, so everybody finds
 * the same whenever they look.
 * @returns addresses in lower case, each once, the owner first; none when there is no such account.
 */
export function vouchingOwners(
  ownership: Ownership | undefined,
  settlement: SettlementMoment,
  graceSeconds: number,
): readonly Hex[] {
  if (!ownership) return []
  let owner = ownership.registered.toLowerCase() as Hex
  const left: Hex[] = []
  for (const change of ownership.changes) {
    if ((change.block - settlement.block || change.logIndex - settlement.logIndex) >= 0) break
    if (settlement.epochBegin < change.timestamp + graceSeconds) left.unshift(owner)
    owner = change.owner.toLowerCase() as Hex
  }
  return [...new Set([owner, ...left])]
}
