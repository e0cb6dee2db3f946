import { InvalidInputError } from '@openledger/primitives'
import { infgramProv } from './infgram-prov.ts'
import type { AttributionMethod } from './method.ts'
import { ngramProp } from './ngram-prop.ts'
import { spanShapley } from './span-shapley.ts'

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
