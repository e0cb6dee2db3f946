import { unsigned, type Words } from '../paging/column.ts'
import type { Occurrence } from '../rule/attribution.ts'
import { DistributionCache } from './distribution-cache.ts'
import { PairMemory } from './pair-memory.ts'
import { columnsOf, type SegmentParts } from './segment-parts.ts'

/** An immutable unit of the index over some records: a cache, never committed to, never trusted. */
export type Segment = SegmentParts & {
  /** Symbol of each token of the vocabulary, 0 for those that do not occur unmasked. */
  readonly symbols: Words
  /** Remember what was looked up; change no result. */
  readonly pairs: PairMemory
  readonly distributions: DistributionCache
}

export function segmentOf(parts: SegmentParts, vocab: number): Segment {
  const symbols = unsigned(parts.alphabet.length + 1, vocab)
  parts.alphabet.forEach((token, i) => {
    symbols[token] = i + 1
  })
  return {
    ...parts,
    symbols,
    pairs: new PairMemory(parts.order.length),
    distributions: new DistributionCache(parts),
  }
}

/** Size of the segment's arrays; of those that are in pages, the whole. */
export function segmentBytes(segment: Segment): number {
  const { alphabet, starts, recordNumbers, recordOwners, heads, symbols, owners, pairs } = segment
  const arrays = [alphabet, starts, recordNumbers, recordOwners, heads, symbols]
  const resident = arrays.reduce((sum, { byteLength }) => sum + byteLength, 8 * owners.length + pairs.bytes)
  return columnsOf(segment).reduce((sum, { length, width }) => sum + length * width, resident)
}

/** Record and offset of a text position that holds a token. */
export function locate(segment: Segment, position: number): Occurrence {
  const { starts } = segment
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= position) low = middle
    else high = middle
  }
  return { record: segment.recordNumbers[low]!, offset: position - starts[low]! }
}
