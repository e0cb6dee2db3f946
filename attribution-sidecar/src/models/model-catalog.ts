import type { Params } from '@openledger/attribution'
import { BaseError, type Hex } from '@openledger/primitives'
import type { Logger } from '@openledger/service'
import type { ModelTerms } from '@openledger/settlement'
import type { Chain } from '../chain/chain.ts'
import type { ModelEntry } from '../chain/entries.ts'
import { createLoop } from '../loop.ts'
import type { Manifests, SnapshotPlace } from './manifests.ts'
import { readModel } from './read-model.ts'
import { registryOrder } from './registry-order.ts'

/** A model of the chain with everything that serving, settling and validating it needs. */
export type CatalogModel = {
  readonly modelId: Hex
  readonly name: string
  readonly owner: Hex
  readonly retired: boolean
  readonly terms: ModelTerms
  readonly params: Params
  /** Datanets and their versions, in the snapshot's order. */
  readonly snapshot: readonly SnapshotPlace[]
  /** All versions that the snapshot is made of, in registry order. */
  readonly versions: readonly SnapshotPlace[]
  /** Unix milliseconds of the block that registered it. */
  readonly registeredAt: number
}

/** The chain's models in the order of their registration, as far as their Datanets' manifests could be read. */
export type ModelCatalog = {
  list(): readonly CatalogModel[]
  terms(modelId: Hex): ModelTerms | undefined
  onChange(listener: () => void): () => void
  /** Reads what is new now. */
  refresh(): Promise<void>
  close(): Promise<void>
}

export function createModelCatalog(dependencies: {
  chain: Pick<Chain, 'view' | 'rpc' | 'onHead'>
  manifests: Manifests
  logger: Logger
}): ModelCatalog {
  const { chain, manifests, logger } = dependencies
  const known = new Map<Hex, CatalogModel>()
  const refused = new Set<Hex>()
  const listeners = new Set<() => void>()
  let listed: readonly CatalogModel[] = []

  async function load(entry: ModelEntry): Promise<CatalogModel> {
    const { params, terms } = await readModel(entry, manifests)
    const block = await chain.rpc.block(entry.block)
    return {
      modelId: entry.modelId,
      name: entry.name,
      owner: entry.owner,
      retired: entry.retired,
      terms,
      params,
      snapshot: entry.snapshot,
      versions: registryOrder(entry.snapshot, chain.view),
      registeredAt: (block?.timestamp ?? 0) * 1000,
    }
  }

  async function refresh(): Promise<undefined> {
    const entries = chain.view.models()
    let failure: unknown
    for (const entry of entries) {
      const model = known.get(entry.modelId)
      if (model?.retired === entry.retired || refused.has(entry.modelId)) continue
      try {
        known.set(entry.modelId, model ? { ...model, retired: entry.retired } : await load(entry))
      } catch (error) {
        if (error instanceof BaseError && !error.retryable && error.code !== 'NOT_FOUND') {
          // Wrong for ever: anybody may register such a model, and it must not stop the others.
          refused.add(entry.modelId)
          logger.warn({ modelId: entry.modelId, err: error }, 'a registered model cannot be used')
        } else failure = error
      }
    }
    const next = entries.flatMap(({ modelId }) => known.get(modelId) ?? [])
    const changed = next.length !== listed.length || next.some((model, i) => model !== listed[i])
    listed = next
    if (changed) for (const listener of listeners) listener()
    if (failure) throw failure
  }

  const loop = createLoop({ name: 'reading the models', logger, run: refresh })
  const stop = chain.onHead(() => loop.wake())
  loop.wake()
  return {
    list: () => listed,
    terms: (modelId) => known.get(modelId)?.terms,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh,
    async close() {
      stop()
      await loop.close()
    },
  }
}
