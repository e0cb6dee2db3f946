import { InvalidInputError } from '@openledger/primitives'
import {
  type Attribution,
  type EvidenceSpan,
  MAX_OCCURRENCES,
  MAX_RESPONSE_TOKENS,
  type Occurrence,
} from '../rule/attribution.ts'
import { createEvidenceFilter } from '../rule/evidence.ts'
import type { Params } from '../rule/params.ts'
import { CreditLedger } from './credit.ts'
import { Cursor } from './cursor.ts'
import { DistributionCache } from './distribution-cache.ts'
import type { OwnerCounter } from './owner-samples.ts'
import { locate, type Segment } from './segment.ts'
import type { SnapshotStatistics } from './statistics.ts'

type Interval = { readonly segment: Segment; readonly low: number; readonly high: number }

/**
 * `infgram-prov/1` of one answer, token by token: everything about a token is known when it arrives, only the
 * evidence waits for the next one.
 */
export class AttributionStream {
  readonly #params: Params
  readonly #statistics: SnapshotStatistics
  readonly #cursors: readonly Cursor[]
  readonly #credits: CreditLedger
  readonly #evidence
  /** w of the last maxMatch tokens, as a ring. */
  readonly #weights: Float64Array
  /** information[n] of the last n tokens, Q16. */
  readonly #information: Float64Array
  #context = 0
  #tokens = 0
  #matched = 0
  #total = 0
  #evidenced = 0
  #finished = false

  /** @param prompt tokens of the prompt, already checked; only its end is used. */
  constructor(
    segments: readonly Segment[],
    statistics: SnapshotStatistics,
    params: Params,
    prompt: Uint32Array,
  ) {
    this.#params = params
    this.#statistics = statistics
    this.#cursors = segments.map((segment) => new Cursor(segment, params.maxMatch))
    this.#credits = new CreditLedger(statistics.owners.length)
    this.#evidence = createEvidenceFilter<Interval[]>(params.maxMatch, params.te)
    this.#weights = new Float64Array(params.maxMatch)
    this.#information = new Float64Array(params.maxMatch + 1)
    for (const token of prompt.subarray(Math.max(0, prompt.length - params.promptWindow))) {
      this.#weights[this.#context++ % params.maxMatch] = statistics.weight(token)
      for (const cursor of this.#cursors) cursor.push(token, false)
    }
  }

  /** @throws InvalidInputError on an unknown token id or beyond the longest answer; the stream stays usable. */
  push(token: number): void {
    const { maxMatch, tw, vocab } = this.#params
    if (this.#finished) throw new InvalidInputError('Expected no token after the answer was finished.')
    if (!Number.isInteger(token) || token < 0 || token >= vocab) {
      throw new InvalidInputError(`Expected token ids below ${vocab} in the response, got ${token}.`, {
        code: 'UNKNOWN_TOKEN',
      })
    }
    if (this.#tokens === MAX_RESPONSE_TOKENS) {
      throw new InvalidInputError(`Expected a response of at most ${MAX_RESPONSE_TOKENS} tokens.`, {
        code: 'RESPONSE_TOO_LONG',
      })
    }
    this.#tokens++
    const weight = this.#statistics.weight(token)
    this.#weights[this.#context++ % maxMatch] = weight
    this.#total += weight

    let longest = 0
    for (const cursor of this.#cursors) {
      cursor.push(token)
      if (cursor.length > longest) longest = cursor.length
    }
    let shortest = 0
    for (let n = 1; n <= longest; n++) {
      this.#information[n] = this.#information[n - 1]! + this.#weights[(this.#context - n) % maxMatch]!
      if (shortest === 0 && this.#information[n]! >= tw * 65_536) shortest = n
    }
    const bits = this.#information[longest]!
    if (shortest > 0) {
      this.#matched += weight
      this.#credit(weight, shortest, longest)
    }
    const evident = longest > 0 && this.#evidence.counts(bits)
    if (evident) this.#evidenced += weight
    this.#evidence.push(longest, bits, evident ? this.#intervals(longest) : [])
  }

  /** @throws InvalidInputError when no token was pushed or it was finished before. */
  finish(): Attribution {
    if (this.#finished) throw new InvalidInputError('Expected an answer that was not finished before.')
    if (this.#tokens === 0) {
      throw new InvalidInputError('Expected a response of at least 1 token, got none.', {
        code: 'EMPTY_RESPONSE',
      })
    }
    this.#finished = true
    return {
      weights: this.#credits.entries().map(({ owner, credit }) => ({
        account: this.#statistics.owners[owner]!,
        weight: BigInt(credit),
      })),
      matched: BigInt(this.#matched),
      total: BigInt(this.#total),
      evidenced: BigInt(this.#evidenced),
      evidence: this.#evidence.finish().map(({ start, end, bits, data }) => ({
        start,
        end,
        bits,
        ...occurrences(data, end - start),
      })),
    }
  }

  /** Divides weight · 2^16 among the orders and each order's share among the owners, by occurrences. */
  #credit(weight: number, shortest: number, longest: number): void {
    const orders = longest - shortest + 1
    const value = weight * 65_536
    const rest = value % orders
    const share = (value - rest) / orders
    const counter = this.#statistics.scratch
    let occurrences = 0
    // From the longest order to the shortest: each interval holds the one before, so only its new rows are counted, and
    // orders with the same occurrences are divided once.
    let equal = 0
    for (let n = longest; n >= shortest; n--) {
      let added = 0
      for (const cursor of this.#cursors) added += cursor.newRows(n)
      if (added > 0) {
        if (equal > 0) this.#credits.divide(share, counter, occurrences, equal)
        equal = 0
        this.#count(counter, n)
        occurrences += added
      }
      if (n === longest && rest > 0) this.#credits.divide(share + rest, counter, occurrences, 1)
      else equal++
    }
    if (equal > 0) this.#credits.divide(share, counter, occurrences, equal)
    counter.clear()
  }

  /** Brings the counts from order n + 1 to order n: adds the new rows, or begins anew where whole intervals are remembered. */
  #count(counter: OwnerCounter, n: number): void {
    const anew = this.#cursors.some((cursor) => cursor.newRows(n) >= DistributionCache.LEAST_ROWS)
    if (anew) counter.clear()
    for (let s = 0; s < this.#cursors.length; s++) {
      const { lows, highs, length, segment } = this.#cursors[s]!
      if (n > length) continue
      const low = lows[n]!
      const high = highs[n]!
      const numbers = this.#statistics.ownerNumbers[s]!
      if (anew && high - low >= DistributionCache.LEAST_ROWS) {
        counter.addAll(this.#statistics.distributions[s]!.get(n, low, high), numbers)
        continue
      }
      const { rowOwners, samples } = segment
      const innerLow = n === length || anew ? high : lows[n + 1]!
      const innerHigh = n === length || anew ? high : highs[n + 1]!
      counter.addRows(rowOwners, samples, numbers, low, innerLow)
      counter.addRows(rowOwners, samples, numbers, innerHigh, high)
    }
  }

  #intervals(n: number): Interval[] {
    const intervals: Interval[] = []
    for (const { segment, length, lows, highs } of this.#cursors) {
      if (n <= length) intervals.push({ segment, low: lows[n]!, high: highs[n]! })
    }
    return intervals
  }
}

/** Segments follow each other in registry order, and so do positions in a segment: only the first ones are looked at closely. */
function occurrences(intervals: readonly Interval[], n: number): Pick<EvidenceSpan, 'count' | 'occurrences'> {
  let count = 0
  const found: Occurrence[] = []
  for (const { segment, low, high } of intervals) {
    count += high - low
    const wanted = MAX_OCCURRENCES - found.length
    if (wanted === 0) continue
    for (const position of smallest(segment.order, low, high, wanted)) {
      found.push(locate(segment, position - n + 1))
    }
  }
  return { count, occurrences: found }
}

/** The `limit` smallest of `values[low … high − 1]`, rising; one pass, as spans may occur very often. */
function smallest(values: Uint32Array, low: number, high: number, limit: number): number[] {
  const kept: number[] = []
  for (let i = low; i < high; i++) {
    const value = values[i]!
    if (kept.length === limit) {
      if (value >= kept[limit - 1]!) continue
      kept.pop()
    }
    let at = kept.length
    while (at > 0 && kept[at - 1]! > value) at--
    kept.splice(at, 0, value)
  }
  return kept
}
