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

/**
 * Refuses the registrations that the contract takes and the rule cannot pay (protocol §4).
 *
 * - Masks are published by Datanet, and commons follow public manifests alone. Over several Datanets the rule needs masks by the records of all
 *   of them, which nobody without their keys can count: a copy in the second one would be paid.
 * - Amounts below `minEntry` would have to accrue; there is no such account.
 *
 * @throws BaseError `MODEL_INVALID`
 */
export function assertPayable({ modelId, snapshot, minEntry }: ModelEntry): void {
  if (snapshot.length !== 1) {
    throw invalid(
      modelId,
      `expected one Datanet at one version, got ${snapshot.length}: masks are published by Datanet, so that a copy in another one would be paid.`,
    )
  }
  if (minEntry !== 0n) {
    throw invalid(
      modelId,
      `expected minEntry 0, got ${minEntry}: small amounts are written at once, accruing them is not implemented.`,
    )
  }
}

/**
 * What a registration says, held against its Datanet: the same function for those who serve and settle and for those who validate.
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
