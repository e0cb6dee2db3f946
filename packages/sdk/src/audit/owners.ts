import { addresses, disputesAbi, ledgerAbi } from '@openledger/contracts'
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
  let periods: { graceSeconds: number; epochSeconds: number } | undefined

  async function momentOf<T extends Place>(place: T) {
    const { block } = place
    const known = times.get(block) ?? Number((await reader.getBlock({ blockNumber: block })).timestamp)
    times.set(block, known)
    return { ...place, block: Number(block), timestamp: known }
  }

  /** Fixed at genesis. */
  async function readPeriods() {
    const functionName = 'configuration'
    if (!periods) {
      const [disputes, ledger] = await Promise.all([
        reader.readContract({ address: addresses.disputes, abi: disputesAbi, functionName }),
        reader.readContract({ address: addresses.ledger, abi: ledgerAbi, functionName }),
      ])
      periods = { graceSeconds: Number(disputes[6]), epochSeconds: Number(ledger[5]) }
    }
    return periods
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
      const { graceSeconds, epochSeconds } = await readPeriods()
      const { timestamp, ...place } = await momentOf(settlement)
      const at = { ...place, epochBegin: timestamp - (timestamp % epochSeconds) }
      owners.set(payer, vouchingOwners({ registered, changes }, at, graceSeconds))
    }
    return owners
  }
}
