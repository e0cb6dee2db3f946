import { BaseError, type Hex } from '@openledger/primitives'
import {
  type Batch,
  type CommonsTerms,
  type DecodedBatch,
  decodeBatch,
  type ModelTerms,
} from '@openledger/settlement'
import type { ChainView } from '../chain/chain-view.ts'
import type { ModelEntry } from '../chain/entries.ts'
import type { Manifests } from '../models/manifests.ts'
import { modelParams } from '../models/model-terms.ts'
import { assertPayable, readModel } from '../models/read-model.ts'
import { registryOrder } from '../models/registry-order.ts'
import type { SnapshotSource } from './verifier-messages.ts'

/** What the chain and the manifests say about the models and Datanets that a batch names. */
export type PublicTerms = {
  readonly terms: ReadonlyMap<Hex, ModelTerms>
  readonly sources: ReadonlyMap<Hex, SnapshotSource>
  /** Why registered models cannot be paid for. */
  readonly refusals: ReadonlyMap<Hex, string>
  /** Of the distributions, by Datanet. */
  readonly commons: ReadonlyMap<number, CommonsTerms>
  /** Accounts that pay for the receipts. */
  readonly payers: ReadonlySet<number>
}

/** What the verifier needs to open a model's snapshot. @throws BaseError `MODEL_INVALID` */
export function snapshotSource(model: ModelEntry, view: Pick<ChainView, 'versions'>): SnapshotSource {
  assertPayable(model)
  const { modelId, snapshot } = model
  return { modelId, params: modelParams(model), snapshot, versions: registryOrder(snapshot, view) }
}

/** @throws what cannot be read at the moment; a model or Datanet that makes no sense is left out. */
export async function readPublicTerms(
  payload: Uint8Array,
  { view, manifests }: { view: ChainView; manifests: Manifests },
): Promise<PublicTerms> {
  const terms = new Map<Hex, ModelTerms>()
  const sources = new Map<Hex, SnapshotSource>()
  const refusals = new Map<Hex, string>()
  const commons = new Map<number, CommonsTerms>()
  let decoded: DecodedBatch
  try {
    decoded = decodeBatch(payload)
  } catch {
    // `validateBatch` says what is wrong with it.
    return { terms, sources, refusals, commons, payers: new Set() }
  }
  for (const modelId of modelsOf(decoded.batch)) {
    const model = view.model(modelId)
    if (!model) continue
    try {
      const source = snapshotSource(model, view)
      terms.set(modelId, (await readModel(model, manifests)).terms)
      sources.set(modelId, source)
    } catch (error) {
      // A model that can never be paid for is as good as none; what the DA cannot give at the moment must be waited for.
      if (!(error instanceof BaseError) || error.code !== 'MODEL_INVALID') throw error
      refusals.set(modelId, error.shortMessage)
    }
  }
  for (const { datanet, version } of decoded.batch.distributions) {
    // One that the chain does not have is reported by its number.
    if (view.version(datanet, version)) commons.set(datanet, await manifests.owners({ datanet, version }))
  }
  return { terms, sources, refusals, commons, payers: payersOf(decoded.batch) }
}

const payersOf = ({ sections }: Batch) =>
  new Set(sections.flatMap(({ receipts }) => receipts.map(({ receipt }) => receipt.payer)))

function modelsOf({ sections, accruals }: Batch): Set<Hex> {
  const paid = sections.flatMap(({ receipts }) => receipts.map(({ receipt }) => receipt.modelId))
  return new Set([...paid, ...accruals.map(({ modelId }) => modelId)])
}
