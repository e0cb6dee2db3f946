import { Cursor } from './cursor.ts'
import type { Segment } from './segment.ts'
import type { SnapshotStatistics } from './statistics.ts'

/** What follows a context in the data: the next-token counts of its longest suffix with enough of them. */
export type Continuations = {
  /** Tokens of the context's end that were used; 0: the counts of single tokens. */
  readonly matched: number
  /** Tokens that follow, rising, and how often each does. */
  readonly tokens: Uint32Array
  readonly counts: Uint32Array
  readonly total: number
  /** The token at floor(u32 · total / 2^32) of the counts laid out in rising order of token: a draw in proportion to them. */
  sample(u32: number): number
}

/** Distributions of suffixes that occur so often that counting them anew for every token would be most of the work. */
export type FrequentContinuations = Map<string, Continuations>
const FREQUENT_ROWS = 512
const MOST_KEPT = 4096

/**
 * @param least fewest unmasked occurrences with an unmasked next token that a suffix needs to be used, at least 1.
 * The result does not depend on how records are grouped into segments.
 */
export function continuations(
  segments: readonly Segment[],
  statistics: SnapshotStatistics,
  context: Uint32Array,
  least: number,
  maxMatch: number,
  frequent: FrequentContinuations,
): Continuations {
  const tail = context.subarray(Math.max(0, context.length - maxMatch))
  const cursors = segments.map((segment) => new Cursor(segment, Math.max(1, tail.length)))
  tail.forEach((token, i) => {
    for (const cursor of cursors) cursor.push(token, i === tail.length - 1)
  })
  const found = new Map<number, number>()
  let total = 0
  let matched = Math.max(0, ...cursors.map(({ length }) => length))
  for (; matched > 0; matched--) {
    const rows = cursors.reduce((sum, cursor) => sum + cursor.count(matched), 0)
    const suffix = rows < FREQUENT_ROWS ? undefined : tail.subarray(tail.length - matched).join()
    const known = suffix && frequent.get(suffix)
    if (known && known.total >= least) return known
    for (const { segment, lows, highs, length } of cursors) {
      if (matched > length) continue
      const { order, text, alphabet } = segment
      const innerLow = matched === length ? lows[matched]! : lows[matched + 1]!
      const innerHigh = matched === length ? lows[matched]! : highs[matched + 1]!
      for (let i = lows[matched]!; i < highs[matched]!; i++) {
        if (i === innerLow && innerHigh > innerLow) i = innerHigh
        if (i >= highs[matched]!) break
        const symbol = text.at(order.at(i) + 1)
        if (symbol === 0) continue
        const token = alphabet[symbol - 1]!
        found.set(token, (found.get(token) ?? 0) + 1)
        total++
      }
    }
    if (total >= Math.max(1, least)) {
      const sorted = [...found].sort((a, b) => a[0] - b[0])
      const result = distribution(
        matched,
        Uint32Array.from(sorted, ([token]) => token),
        Uint32Array.from(sorted, ([, count]) => count),
        total,
      )
      if (suffix) keep(frequent, suffix, result)
      return result
    }
  }
  const known = frequent.get('')
  if (known) return known
  const tokens = Uint32Array.from(new Set(segments.flatMap(({ alphabet }) => [...alphabet]))).sort()
  const counts = tokens.map((token) => statistics.counts[token]!)
  const all = distribution(0, tokens, counts, statistics.unmasked)
  keep(frequent, '', all)
  return all
}

/** The one that was kept first makes room. */
function keep(frequent: FrequentContinuations, suffix: string, result: Continuations): void {
  if (frequent.size >= MOST_KEPT) frequent.delete(frequent.keys().next().value!)
  frequent.set(suffix, result)
}

function distribution(
  matched: number,
  tokens: Uint32Array,
  counts: Uint32Array,
  total: number,
): Continuations {
  return {
    matched,
    tokens,
    counts,
    total,
    sample(u32) {
      let left = Number((BigInt(u32) * BigInt(total)) >> 32n)
      let i = 0
      while (i < counts.length - 1 && left >= counts[i]!) left -= counts[i++]!
      return tokens[i]!
    },
  }
}
