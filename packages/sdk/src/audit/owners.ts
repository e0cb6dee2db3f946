import { addresses, disputesAbi } from '@openledger/contracts'
import type { Hex } from '@openledger/primitives'
import { vouchingOwners } from '@openledger/settlement'
import type { OpenLedgerPublicClient } from '../chain/client.ts'
import type { AccountFacts } from './accounts.ts'

/** Where an event stands on the chain. */
export type Place = { readonly block: bigint; readonly logIndex: number }

/** Whose vouchers count for each payer in a settlement; payers that are no accounts are left out. */
export type OwnersReader = (
  payers: Iterable<number>,
  settlement: Place,
) => Promise<ReadonlyMap<number, readonly Hex[]>>

/** Asks the node for times only when a payer's account has changed hands before. */
export function createOwnersReader(dependencies: {
  reader: OpenLedgerPublicClient
  facts: Pick<AccountFacts, 'ownershipOf'>
}): OwnersReader {
  const { reader, facts } = dependencies
  const times = new Map<bigint, number>()
  let grace: number | undefined

  async function momentOf<T extends Place>(place: T) {
    const { block } = place
    const known = times.get(block) ?? Number((await reader.getBlock({ blockNumber: block })).timestamp)
    times.set(block, known)
    return { ...place, block: Number(block), timestamp: known }
  }

  async function graceSeconds(): Promise<number> {
    grace ??= Number(
      (
        await reader.readContract({
          address: addresses.disputes,
          abi: disputesAbi,
          functionName: 'configuration',
        })
      )[6],
    )
    return grace
  }

  return async (payers, settlement) => {
    const owners = new Map<number, readonly Hex[]>()
    for (const payer of payers) {
      const ownership = facts.ownershipOf(payer)
      if (!ownership) continue
      const { registered } = ownership
      if (ownership.changes.length === 0) {
        owners.set(payer, [registered])
        continue
      }
      const changes = []
      for (const change of ownership.changes) changes.push(await momentOf(change))
      owners.set(
        payer,
        vouchingOwners({ registered, changes }, await momentOf(settlement), await graceSeconds()),
      )
    }
    return owners
  }
}
