import { METHOD } from '../rule/params.ts'
import type { AttributionMethod } from './method.ts'

/** The rule that pays, as one method among the others. */
export const infgramProv: AttributionMethod = {
  id: METHOD,
  tier: 'recomputable',
  attribute: (index, prompt, response) => index.attribute(prompt, response),
}
