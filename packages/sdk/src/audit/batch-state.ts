import type { Hex } from '@openledger/primitives'
import type { Batch, ModelTerms } from '@openledger/settlement'

/** What batches leave behind for those after them. */
export type BatchState = {
  /** Last sequence of each server. */
  readonly sequences: ReadonlyMap<Hex, bigint>
  /** What is held of the contributors of models with a `minEntry`, nOPEN, and in which account. */
  readonly held: ReadonlyMap<Hex, { readonly account: number; readonly sums: ReadonlyMap<number, bigint> }>
  /** Last version of every Datanet when the last record was settled. */
  readonly versions: ReadonlyMap<number, number>
}

export const EMPTY_STATE: BatchState = { sequences: new Map(), held: new Map(), versions: new Map() }

/** Sum of what is held in a commons account, nOPEN. */
export function heldIn({ held }: BatchState, account: number): bigint {
  let sum = 0n
  for (const one of held.values()) {
    if (one.account === account) for (const amount of one.sums.values()) sum += amount
  }
  return sum
}

/** @param known the terms of the batch's models, and the last version of every Datanet now. */
export function stateAfter(
  before: BatchState,
  { sections, accruals }: Batch,
  known: { terms: ReadonlyMap<Hex, ModelTerms>; versions: ReadonlyMap<number, number> },
): BatchState {
  const sequences = new Map(before.sequences)
  for (const { server, firstSequence, receipts } of sections) {
    sequences.set(server, firstSequence + BigInt(receipts.length) - 1n)
  }
  const held = new Map(before.held)
  for (const { modelId, sums } of accruals) {
    const { account } = known.terms.get(modelId)!.commons[0]!
    held.set(modelId, {
      account,
      sums: new Map(sums.map((sum): [number, bigint] => [sum.account, sum.amount])),
    })
  }
  return { sequences, held, versions: known.versions }
}
