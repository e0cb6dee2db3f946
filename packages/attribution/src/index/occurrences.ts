import type { Column } from '../paging/column.ts'
import { type EvidenceSpan, MAX_OCCURRENCES, type Occurrence } from '../rule/attribution.ts'
import { locate, type Segment } from './segment.ts'

/** Rows of one segment's order. */
export type Interval = { readonly segment: Segment; readonly low: number; readonly high: number }

/**
 * Where the n tokens of some intervals stand. Segments follow each other in registry order, and so do positions in a segment: only the
 * first ones are looked at closely.
 */
export function occurrencesOf(
  intervals: readonly Interval[],
  n: number,
): Pick<EvidenceSpan, 'count' | 'occurrences'> {
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

/** The `limit` smallest of words `low … high − 1`, rising; one pass, as spans may occur very often. */
function smallest(words: Column, low: number, high: number, limit: number): number[] {
  const kept: number[] = []
  for (let i = low; i < high; i++) {
    const value = words.at(i)
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
