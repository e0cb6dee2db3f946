import type { AccountNumber } from '@openledger/primitives'
import { type Attribution, type EvidenceSpan, MAX_OCCURRENCES, type Query } from '../rule/attribution.ts'
import { createEvidenceFilter } from '../rule/evidence.ts'
import { assertParams, type Params } from '../rule/params.ts'
import { assertQuery } from '../rule/tokens.ts'
import { type Corpus, type CorpusHits, countUnmasked, findHits } from './corpus-pass.ts'
import { type PreparedQuery, QuerySet } from './query-set.ts'

export type VerifyStreamingOptions = Corpus & {
  readonly params: Params
  readonly queries: readonly Query[]
  /** Most query tokens that are looked for in one pass over the corpus; bounds the memory. */
  readonly maxTokensPerPass?: number
}

type HitsByPlace = ReturnType<CorpusHits['hits']['byPlace']> & { readonly sums: Float64Array }
/** Places from `low` up to `high` are the n-grams that end with the last `n` tokens. */
type Range = { readonly low: number; readonly high: number }

/**
 * `infgram-prov/1` without an index, written independently of it: the answers' suffix automaton and one counting and one matching pass over
 * the raw tokens. Agrees with `createSnapshotIndex(…).attribute` bit for bit.
 *
 * @returns one result per query, in their order.
 */
export function verifyStreaming(options: VerifyStreamingOptions): Attribution[] {
  const { params, queries, maxTokensPerPass = 1 << 18 } = options
  assertParams(params)
  for (const query of queries) assertQuery(query, params.vocab)
  const { counts, unmasked } = countUnmasked(options, params)
  const results: Attribution[] = []
  for (let from = 0; from < queries.length; ) {
    let to = from
    let tokens = 0
    do {
      const { prompt, response } = queries[to++]!
      tokens += Math.min(prompt.length, params.promptWindow) + response.length
    } while (to < queries.length && tokens + queries[to]!.response.length <= maxTokensPerPass)
    const set = new QuerySet(queries.slice(from, to), counts, unmasked, params)
    const found = findHits(options, set, params)
    const byPlace = found.hits.byPlace(set.places)
    const sums = new Float64Array(byPlace.counts.length + 1)
    byPlace.counts.forEach((count, i) => {
      sums[i + 1] = sums[i]! + count
    })
    for (const query of set.queries) {
      results.push(evaluate(query, set, found, { ...byPlace, sums }, params))
    }
    from = to
  }
  return results
}

function evaluate(
  { before, states, weights }: PreparedQuery,
  set: QuerySet,
  { owners, ends }: CorpusHits,
  hits: HitsByPlace,
  params: Params,
): Attribution {
  const credits = new Map<AccountNumber, bigint>()
  let matched = 0
  let total = 0
  let evidenced = 0
  const filter = createEvidenceFilter<Range>(params.maxMatch, params.te)
  for (let i = before; i < states.length; i++) {
    const weight = weights[i]!
    total += weight
    const { ranges, longest } = orders(states[i]!, Math.min(i + 1, params.maxMatch), set, hits)
    let bits = 0
    for (let n = 0; n < longest; n++) bits += weights[i - n]!
    if (longest > 0) {
      matched += weight
      credit(weight, ranges)
    }
    if (longest > 0 && filter.counts(bits)) evidenced += weight
    filter.push(longest, bits, ranges[0] ?? { low: 0, high: 0 })
  }

  /** @param ranges of the paying orders, the longest first. */
  function credit(weight: number, ranges: readonly Range[]): void {
    const value = BigInt(weight) << 16n
    const orders = BigInt(ranges.length)
    const byOwner = new Map<number, number>()
    let inner: Range | undefined
    for (const range of ranges) {
      const from = hits.from[range.low]!
      const to = hits.from[range.high]!
      for (let h = from; h < to; h++) {
        if (inner && h === hits.from[inner.low]! && inner.high > inner.low) h = hits.from[inner.high]!
        if (h >= to) break
        byOwner.set(hits.owners[h]!, (byOwner.get(hits.owners[h]!) ?? 0) + hits.counts[h]!)
      }
      const share = value / orders + (range === ranges[0] ? value % orders : 0n)
      const occurrences = BigInt(hits.sums[to]! - hits.sums[from]!)
      for (const [owner, count] of byOwner) {
        const account = owners[owner]!
        credits.set(account, (credits.get(account) ?? 0n) + (share * BigInt(count)) / occurrences)
      }
      inner = range
    }
  }

  return {
    weights: [...credits]
      .filter(([, weight]) => weight > 0n)
      .sort(([a], [b]) => a - b)
      .map(([account, weight]) => ({ account, weight })),
    matched: BigInt(matched),
    total: BigInt(total),
    evidenced: BigInt(evidenced),
    evidence: filter.finish().map(({ start, end, bits, data }) => ({
      start,
      end,
      bits,
      ...occurrences(data, end - start, ends, hits),
    })),
  }
}

/** The orders that occur and pay at a token, from the longest to the shortest. */
function orders(
  state: number,
  available: number,
  { automaton, first, last, paying }: QuerySet,
  hits: HitsByPlace,
): { ranges: Range[]; longest: number } {
  const { link, length } = automaton
  const ranges: Range[] = []
  let longest = 0
  for (let s = state; s > 0; s = link[s]!) {
    const shortest = length[link[s]!]! + 1
    for (let n = Math.min(length[s]!, available); n >= shortest; n--) {
      if (n < paying[s]!) return { ranges, longest }
      const low = first[s]! + n - shortest
      const high = last[s]!
      if (hits.from[low] === hits.from[high]) continue
      longest ||= n
      ranges.push({ low, high })
    }
  }
  return { ranges, longest }
}

function occurrences(
  { low, high }: Range,
  n: number,
  ends: CorpusHits['ends'],
  hits: HitsByPlace,
): Pick<EvidenceSpan, 'count' | 'occurrences'> {
  const found = []
  for (let place = low; place < high; place++) {
    if (hits.from[place] === hits.from[place + 1]) continue
    for (const { record, offset } of ends.get(place) ?? []) found.push({ record, offset: offset - n + 1 })
  }
  found.sort((a, b) => a.record - b.record || a.offset - b.offset)
  return {
    count: hits.sums[hits.from[high]!]! - hits.sums[hits.from[low]!]!,
    occurrences: found.slice(0, MAX_OCCURRENCES),
  }
}
