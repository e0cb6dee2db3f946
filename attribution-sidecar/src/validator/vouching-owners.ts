import type { Hex } from '@openledger/primitives'
import { vouchingOwners } from '@openledger/settlement'
import type { ChainView } from '../chain/chain-view.ts'
import type { Disputes } from '../chain/disputes.ts'
import type { SettlementEntry } from '../chain/entries.ts'
import type { Epochs } from '../chain/epochs.ts'

/**
 * Whose vouchers count for each payer in a settlement; payers that are no accounts are left out. The node is asked for times only when a
 * payer's account has changed hands before.
 * @throws UnavailableError when it does not answer.
 */
export async function readVouchingOwners(
  payers: Iterable<number>,
  settlement: Pick<SettlementEntry, 'block' | 'logIndex'>,
  dependencies: {
    view: Pick<ChainView, 'ownershipOf'>
    disputes: Pick<Disputes, 'terms'>
    epochs: Pick<Epochs, 'timeOf'>
  },
): Promise<ReadonlyMap<number, readonly Hex[]>> {
  const { view, disputes, epochs } = dependencies
  const { block, logIndex } = settlement
  const owners = new Map<number, readonly Hex[]>()
  for (const payer of payers) {
    const ownership = view.ownershipOf(payer)
    if (!ownership || ownership.block > block) continue
    const { registered } = ownership
    const before = ownership.changes.filter((change) => change.block <= block)
    if (before.length === 0) {
      owners.set(payer, [registered])
      continue
    }
    const changes = []
    for (const change of before) changes.push({ ...change, timestamp: await epochs.timeOf(change.block) })
    const at = { block, logIndex, timestamp: await epochs.timeOf(block) }
    const { graceSeconds } = await disputes.terms()
    owners.set(payer, vouchingOwners({ registered, changes }, at, Number(graceSeconds)))
  }
  return owners
}
