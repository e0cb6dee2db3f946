import { InvalidInputError } from '@openledger/primitives'
import type { SnapshotIndex } from '../index/snapshot-index.ts'
import type { Attribution } from '../rule/attribution.ts'
import { METHOD } from '../rule/params.ts'
import { ngramProp } from './ngram-prop.ts'
import { spanShapley } from './span-shapley.ts'

/**
 * How far a method's weights can be checked: `recomputable` by anyone with the public data, bit for bit; `attested` only in part (the
 * arithmetic, not its inputs); `declared` rests on somebody's word.
 */
export type Tier = 'recomputable' | 'attested' | 'declared'

export type MethodResult = Pick<Attribution, 'weights' | 'matched' | 'total'>

/** A way of dividing an answer among the owners of the data; only `infgram-prov/1` pays, the others stand beside it for audits. */
export type AttributionMethod = {
  readonly id: string
  readonly tier: Tier
  attribute(index: SnapshotIndex, prompt: Uint32Array, response: Uint32Array): MethodResult
}

const infgramProv: AttributionMethod = {
  id: METHOD,
  tier: 'recomputable',
  attribute: (index, prompt, response) => index.attribute(prompt, response),
}

export const METHODS: readonly AttributionMethod[] = [infgramProv, spanShapley, ngramProp]

/** @throws InvalidInputError naming the methods there are. */
export function methodNamed(id: string): AttributionMethod {
  const found = METHODS.find((method) => method.id === id)
  if (!found) {
    const names = METHODS.map((method) => method.id).join(', ')
    throw new InvalidInputError(`Expected an attribution method of ${names}, got \`${id}\`.`)
  }
  return found
}
