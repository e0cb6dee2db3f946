import { type Hex, UnavailableError } from '@openledger/primitives'
import { vouchingOwners } from '@openledger/settlement'
import type { ChainView } from './chain-view.ts'
import type { Disputes } from './disputes.ts'
import type { SettlementEntry } from './entries.ts'
import type { Epochs } from './epochs.ts'

export type VouchingDependencies = {
  view: Pick<ChainView, 'ownershipOf'>
  disputes: Pick<Disputes, 'terms'>
  epochs: Epochs
}

/** Where a settlement stands on the chain; `epoch` is that of its block. */
export type SettlementPlace = { readonly block: number; readonly logIndex: number; readonly epoch: number }

export async function placeOf(
  { block, logIndex }: Pick<SettlementEntry, 'block' | 'logIndex'>,
  epochs: Epochs,
): Promise<SettlementPlace> {
  return { block, logIndex, epoch: await epochs.at(await epochs.timeOf(block)) }
}

/** Where a settlement that is sent now stands at the latest: the epoch may end before it is included. */
export async function placeOfNext(view: Pick<ChainView, 'head'>, epochs: Epochs): Promise<SettlementPlace> {
  const head = view.head()
  if (!head) throw new UnavailableError('The chain has not been read yet.')
  return { block: Number.POSITIVE_INFINITY, logIndex: 0, epoch: (await epochs.at(head.timestamp)) + 1 }
}

/**
 * Whose vouchers count for each payer in a settlement; payers that are no accounts are left out. The node is asked for times only when a
 * payer's account has changed hands before.
 * @throws UnavailableError when it does not answer.
 */
export async function readVouchingOwners(
  payers: Iterable<number>,
  { block, logIndex, epoch }: SettlementPlace,
  dependencies: VouchingDependencies,
): Promise<ReadonlyMap<number, readonly Hex[]>> {
  const { view, disputes, epochs } = dependencies
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
    const at = { block, logIndex, epochBegin: await epochs.begin(epoch) }
    const { graceSeconds } = await disputes.terms()
    owners.set(payer, vouchingOwners({ registered, changes }, at, Number(graceSeconds)))
  }
  return owners
}
