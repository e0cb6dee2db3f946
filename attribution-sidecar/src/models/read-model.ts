import type { Params } from '@openledger/attribution'
import { BaseError, type Hex } from '@openledger/primitives'
import type { ModelTerms } from '@openledger/settlement'
import type { ModelEntry } from '../chain/entries.ts'
import type { Manifests } from './manifests.ts'
import { modelParams, modelTerms } from './model-terms.ts'

const invalid = (modelId: Hex, why: string) =>
  new BaseError(`Model ${modelId} cannot be paid for: ${why}`, {
    code: 'MODEL_INVALID',
    hint: 'Register another model; this one stays refused by every gateway and every validator.',
  })

/** Refuses a registration that the contract takes and the rule cannot pay (protocol §4). @throws BaseError `MODEL_INVALID` */
export function assertPayable({ modelId, snapshot }: ModelEntry): void {
  const datanets = new Set(snapshot.map(({ datanet }) => datanet))
  if (snapshot.length === 0 || datanets.size !== snapshot.length) {
    const got = snapshot.map(({ datanet, version }) => `${datanet} at version ${version}`).join(', ')
    throw invalid(modelId, `expected Datanets at one version each, got ${got || 'none'}.`)
  }
}

/**
 * What a registration says, held against its Datanets: the same function for those who serve and settle and for those who validate.
 *
 * @throws BaseError `MODEL_INVALID` when it can never be paid for; what {@link Manifests} throws.
 */
export async function readModel(
  model: ModelEntry,
  manifests: Manifests,
): Promise<{ params: Params; terms: ModelTerms }> {
  assertPayable(model)
  const { modelId, snapshot } = model
  const params = modelParams(model)
  for (const place of snapshot) {
    for (const { k, tokenizerHash, version } of await manifests.upTo(place)) {
      const where = `version ${version} of Datanet ${place.datanet}`
      if (k !== params.k) {
        throw invalid(modelId, `expected the window of ${where}, ${k} tokens, got k = ${params.k}.`)
      }
      if (tokenizerHash !== params.tokenizerHash) {
        throw invalid(
          modelId,
          `expected the tokenizer of ${where}, ${tokenizerHash}, got ${params.tokenizerHash}.`,
        )
      }
    }
  }
  return { params, terms: modelTerms(model, await manifests.commons(snapshot)) }
}
