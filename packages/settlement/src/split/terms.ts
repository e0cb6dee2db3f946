import type { CommonsShare, FeeRates, FeeSplit } from '@openledger/attribution'
import { BaseError, type Hex } from '@openledger/primitives'
import type { Batch } from '../batch/batch.ts'

/** What a registered model says about money. */
export type ModelTerms = {
  /** Address whose key signs the model's receipts. */
  readonly server: Hex
  readonly rates: FeeRates
  readonly split: FeeSplit
  /** Ledger accounts. */
  readonly platform: number
  readonly developer: number
  readonly stakers: number
  /**
   * Commons accounts of the snapshot's Datanets in its order, with the unmasked tokens that each Datanet publishes. Of several Datanets
   * these are upper bounds: the batch says how many are unmasked across all of them.
   */
  readonly commons: readonly CommonsShare[]
  /** Least sum that a contributor is credited, nOPEN; less is held until there is more. */
  readonly minEntry: bigint
}

export type ModelLookup = (modelId: Hex) => ModelTerms | undefined

/** What the public manifests of a Datanet say about its commons at a version. */
export type CommonsTerms = {
  /** The Datanet's commons account. */
  readonly account: number
  /** Owners of its records with their unmasked tokens, in any order, no account twice. */
  readonly owners: readonly CommonsShare[]
}

/** Commons of a Datanet at a version; undefined when the chain has no such version. */
export type CommonsLookup = (datanet: number, version: number) => CommonsTerms | undefined

/** Sums by account that are held of a model's contributors before a batch, nOPEN. */
export type HeldLookup = (modelId: Hex) => ReadonlyMap<number, bigint>

/**
 * The shares by which a model's Datanets divide what no record earned.
 * @throws BaseError `UNKNOWN_SNAPSHOT` when they are several and the batch does not say how many tokens of each are unmasked.
 */
export function commonsOf(
  modelId: Hex,
  { commons }: ModelTerms,
  snapshots: Batch['snapshots'],
): readonly CommonsShare[] {
  if (commons.length === 1) return commons
  const said = snapshots.find((snapshot) => snapshot.modelId === modelId)
  if (said?.unmasked.length !== commons.length) {
    throw new BaseError(`The batch does not say the unmasked tokens of the Datanets of model ${modelId}.`, {
      code: 'UNKNOWN_SNAPSHOT',
    })
  }
  return commons.map(({ account }, i) => ({ account, unmasked: Number(said.unmasked[i]) }))
}
