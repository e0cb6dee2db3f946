import { type CommonsShare, decodeParams, type Params } from '@openledger/attribution'
import { BaseError } from '@openledger/primitives'
import type { ModelTerms } from '@openledger/settlement'
import type { ModelEntry } from '../chain/entries.ts'

/** What a registration says about money, for the split of fees. */
export function modelTerms(model: ModelEntry, commons: readonly CommonsShare[]): ModelTerms {
  const { server, rateIn, rateOut, flat, platform, developer, stakers } = model
  const { platformBps, betaBps: beta, gammaBps: gamma, deltaBps: delta, minEntry } = model
  return {
    server,
    rates: { rateIn, rateOut, flat },
    split: { platformBps, beta, gamma, delta },
    platform,
    developer,
    stakers,
    commons,
    minEntry,
  }
}

/** @throws BaseError `MODEL_INVALID` when the parameters are no `infgram-prov/1` ones or of another tokenizer. */
export function modelParams(model: ModelEntry): Params {
  let params: Params
  try {
    params = decodeParams(model.attributionParams)
  } catch (cause) {
    throw new BaseError(`Model ${model.modelId} has no valid attribution parameters.`, {
      code: 'MODEL_INVALID',
      cause,
    })
  }
  if (params.tokenizerHash !== model.tokenizerHash) {
    throw new BaseError(`Model ${model.modelId} names two tokenizers.`, { code: 'MODEL_INVALID' })
  }
  return params
}
