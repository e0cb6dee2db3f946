import type { AccountNumber } from '@openledger/primitives'
import type { Params } from '../rule/params.ts'
import { Cursor } from './cursor.ts'
import { OwnerCounter } from './owner-samples.ts'
import type { Segment } from './segment.ts'
import type { SnapshotStatistics } from './statistics.ts'

/** The n tokens that end at a response token, as far as the snapshot holds them. */
export type OrderMatch = {
  readonly n: number
  /** Σ w over the n tokens, Q16. */
  readonly bits: number
  readonly occurrences: number
  readonly owners: readonly { readonly account: AccountNumber; readonly count: number }[]
}

/** All orders that occur at one response token, the shortest first, whatever they carry. */
export type TokenMatch = { readonly weight: number; readonly orders: readonly OrderMatch[] }

/** What every lexical method starts from; for audits: all of it is laid out, nothing is fast. */
export function matchesOf(
  segments: readonly Segment[],
  statistics: SnapshotStatistics,
  params: Params,
  prompt: Uint32Array,
  response: Uint32Array,
): TokenMatch[] {
  const cursors = segments.map((segment) => new Cursor(segment, params.maxMatch))
  const counter = new OwnerCounter(statistics.owners.length)
  const text = [...prompt.subarray(Math.max(0, prompt.length - params.promptWindow)), ...response]
  const before = text.length - response.length
  const matches: TokenMatch[] = []
  text.forEach((token, i) => {
    for (const cursor of cursors) cursor.push(token, i >= before)
    if (i < before) return
    const orders: OrderMatch[] = []
    const longest = cursors.reduce((most, { length }) => Math.max(most, length), 0)
    for (let n = 1, bits = 0; n <= longest; n++) {
      bits += statistics.weight(text[i + 1 - n]!)
      let occurrences = 0
      cursors.forEach(({ segment, lows, highs, length }, s) => {
        if (n > length) return
        const numbers = statistics.ownerNumbers[s]!
        counter.addRows(segment.rowOwners, segment.samples, numbers, lows[n]!, highs[n]!)
        occurrences += highs[n]! - lows[n]!
      })
      const owners = [...counter.touched.subarray(0, counter.size)]
        .sort((a, b) => a - b)
        .map((owner) => ({ account: statistics.owners[owner]!, count: counter.counts[owner]! }))
      counter.clear()
      orders.push({ n, bits, occurrences, owners })
    }
    matches.push({ weight: statistics.weight(token), orders })
  })
  return matches
}
