import type { AccountNumber } from '@openledger/primitives'
import type { AttributionMethod } from './method.ts'
import { toWeights } from './weights.ts'

/**
 * `ngram-prop/1`: each token's information divided equally between its single token and its bigram, as far as they occur, and by
 * occurrences among owners. The best predictor of retraining that was measured, and useless for finding a source: an audit view.
 */
export const ngramProp: AttributionMethod = {
  id: 'ngram-prop/1',
  tier: 'recomputable',
  attribute(index, prompt, response) {
    const sums = new Map<AccountNumber, bigint>()
    let matched = 0
    let total = 0
    for (const { weight, orders } of index.matches(prompt, response)) {
      total += weight
      const used = orders.slice(0, 2)
      if (used.length === 0) continue
      matched += weight
      const value = BigInt(weight) << 16n
      used.forEach(({ occurrences, owners }, o) => {
        const rest = o === used.length - 1 ? value % BigInt(used.length) : 0n
        const share = value / BigInt(used.length) + rest
        for (const { account, count } of owners) {
          sums.set(account, (sums.get(account) ?? 0n) + (share * BigInt(count)) / BigInt(occurrences))
        }
      })
    }
    return { weights: toWeights(sums), matched: BigInt(matched), total: BigInt(total) }
  },
}
