import type { AccountNumber } from '@openledger/primitives'
import type { AttributionMethod } from './method.ts'
import { toWeights } from './weights.ts'

/**
 * Shapley values of the game v(S) = max over the players of S of their quality: an airport game (Littlechild & Owen 1973). Sorted by quality,
 * each step from one quality to the next is shared equally by all players that reach it.
 *
 * @param qualities positive integers.
 * @returns exact value of each player, times 2^16, floored per step.
 */
export function airportShapley(qualities: readonly number[]): bigint[] {
  const sorted = qualities.map((quality, player) => ({ quality, player }))
  sorted.sort((a, b) => a.quality - b.quality || a.player - b.player)
  const values = new Array<bigint>(qualities.length).fill(0n)
  let value = 0n
  let before = 0
  sorted.forEach(({ quality, player }, rank) => {
    value += (BigInt(quality - before) << 16n) / BigInt(sorted.length - rank)
    before = quality
    values[player] = value
  })
  return values
}

/**
 * `span-shapley/1`: v(S) = Σ over response tokens of the information of the best paying span of S that covers the token, divided by exact
 * Shapley values over owners. Not false-name-proof (no Shapley rule over identities is): an audit view beside the payout.
 */
export const spanShapley: AttributionMethod = {
  id: 'span-shapley/1',
  tier: 'recomputable',
  attribute(index, prompt, response) {
    const least = index.params.tw * 65_536
    const matches = index.matches(prompt, response)
    /** Per token, each owner's best span that covers it, Q16 bits. */
    const best = matches.map(() => new Map<AccountNumber, number>())
    matches.forEach(({ orders }, end) => {
      const seen = new Set<AccountNumber>()
      for (const { n, bits, owners } of orders.toReversed()) {
        if (bits < least) break
        for (const { account } of owners) {
          if (seen.has(account)) continue
          seen.add(account)
          for (let t = Math.max(0, end + 1 - n); t <= end; t++) {
            if (bits > (best[t]!.get(account) ?? 0)) best[t]!.set(account, bits)
          }
        }
      }
    })
    const sums = new Map<AccountNumber, bigint>()
    let matched = 0
    let total = 0
    matches.forEach(({ weight }, t) => {
      total += weight
      if (best[t]!.size === 0) return
      matched += weight
      const players = [...best[t]!].sort(([a], [b]) => a - b)
      const values = airportShapley(players.map(([, quality]) => quality))
      players.forEach(([account], p) => {
        sums.set(account, (sums.get(account) ?? 0n) + values[p]!)
      })
    })
    return { weights: toWeights(sums), matched: BigInt(matched), total: BigInt(total) }
  },
}
