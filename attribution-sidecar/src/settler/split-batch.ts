import { type Hex, UnavailableError } from '@openledger/primitives'
import {
  type Batch,
  type CommonsTerms,
  entriesOf,
  type HeldLookup,
  type ModelLookup,
  type Split,
} from '@openledger/settlement'
import type { Manifests } from '../models/manifests.ts'

/** The entries of a batch, with the manifests of the Datanets that it pays out. @throws UnavailableError when something is not known yet. */
export async function splitBatch(
  batch: Batch,
  held: HeldLookup,
  dependencies: { terms: ModelLookup; manifests: Pick<Manifests, 'owners'> },
): Promise<Split> {
  const { terms, manifests } = dependencies
  const named = [
    ...batch.sections.flatMap(({ receipts }) => receipts.map(({ receipt }) => receipt.modelId)),
    ...batch.accruals.map(({ modelId }) => modelId),
  ]
  for (const modelId of new Set<Hex>(named)) {
    if (!terms(modelId)) {
      throw new UnavailableError(`The terms of model ${modelId} are not known yet.`, {
        code: 'MODEL_UNKNOWN',
      })
    }
  }
  const commons = new Map<number, CommonsTerms>()
  for (const { datanet, version } of batch.distributions) {
    commons.set(datanet, await manifests.owners({ datanet, version }))
  }
  return entriesOf(batch, { models: terms, held, commons: (datanet) => commons.get(datanet) })
}
