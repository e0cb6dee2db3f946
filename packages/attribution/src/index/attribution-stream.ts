import { InvalidInputError } from '@openledger/primitives'
import { type Attribution, MAX_RESPONSE_TOKENS } from '../rule/attribution.ts'
import { createEvidenceFilter } from '../rule/evidence.ts'
import type { Params } from '../rule/params.ts'
import { CreditLedger } from './credit.ts'
import { Cursor } from './cursor.ts'
import { type Interval, occurrencesOf } from './occurrences.ts'
import { OrderCounts } from './order-counts.ts'
import type { Segment } from './segment.ts'
import type { SnapshotStatistics } from './statistics.ts'

/**
 * `infgram-prov/1` of one answer, token by token: everything about a token is known when it arrives, only the
 * evidence waits for the next one.
 */
export class AttributionStream {
  readonly #params: Params
  readonly #statistics: SnapshotStatistics
  readonly #cursors: readonly Cursor[]
  readonly #orders: OrderCounts
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
  /** False after the end, and when a token could not be looked up: then nothing partial may come out. */
  #open = true

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
    this.#orders = new OrderCounts(this.#cursors, statistics)
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
    if (!this.#open) throw new InvalidInputError('Expected no token after the answer was finished or failed.')
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
    this.#open = false
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
    this.#open = true
  }

  /** @throws InvalidInputError when no token was pushed or it was finished before. */
  finish(): Attribution {
    if (!this.#open)
      throw new InvalidInputError('Expected an answer that was not finished and has not failed.')
    if (this.#tokens === 0) {
      throw new InvalidInputError('Expected a response of at least 1 token, got none.', {
        code: 'EMPTY_RESPONSE',
      })
    }
    this.#open = false
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
        ...occurrencesOf(data, end - start),
      })),
    }
  }

  /** Divides weight · 2^16 among the orders and each order's share among the owners, by occurrences. */
  #credit(weight: number, shortest: number, longest: number): void {
    const orders = longest - shortest + 1
    const value = weight * 65_536
    const rest = value % orders
    const share = (value - rest) / orders
    const counts = this.#orders
    const { owners } = counts
    counts.begin(shortest)
    // Orders with the same occurrences are divided once.
    let equal = 0
    for (let n = longest; n >= shortest; n--) {
      if (counts.newRows(n) > 0) {
        if (equal > 0) this.#credits.divide(share, owners, counts.occurrences, equal)
        equal = 0
        counts.descend(n)
      }
      if (n === longest && rest > 0) this.#credits.divide(share + rest, owners, counts.occurrences, 1)
      else equal++
    }
    if (equal > 0) this.#credits.divide(share, owners, counts.occurrences, equal)
  }

  #intervals(n: number): Interval[] {
    const intervals: Interval[] = []
    for (const { segment, length, lows, highs } of this.#cursors) {
      if (n <= length) intervals.push({ segment, low: lows[n]!, high: highs[n]! })
    }
    return intervals
  }
}
