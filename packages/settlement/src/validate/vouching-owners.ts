import type { Hex } from '@openledger/primitives'

/** Where an event stands on the chain: `timestamp` of its block in seconds. */
export type Moment = { readonly block: number; readonly logIndex: number; readonly timestamp: number }

/** Who owned an account: whom it was registered for, then every change, in the chain's order. */
export type Ownership = {
  readonly registered: Hex
  readonly changes: readonly (Moment & { readonly owner: Hex })[]
}

/**
 * Whose vouchers count for an account in a settlement (protocol §6): the owner as of the settlement, then those who gave the account away
 * less than `graceSeconds` before the settlement's block. What happens after the settlement has no say, so everybody finds the same
 * whenever they look.
 * @returns addresses in lower case, each once, the owner first; none when there is no such account.
 */
export function vouchingOwners(
  ownership: Ownership | undefined,
  settlement: Moment,
  graceSeconds: number,
): readonly Hex[] {
  if (!ownership) return []
  let owner = ownership.registered.toLowerCase() as Hex
  const left: Hex[] = []
  for (const change of ownership.changes) {
    if ((change.block - settlement.block || change.logIndex - settlement.logIndex) >= 0) break
    if (settlement.timestamp < change.timestamp + graceSeconds) left.unshift(owner)
    owner = change.owner.toLowerCase() as Hex
  }
  return [...new Set([owner, ...left])]
}
