import type { AccountNumber } from '@openledger/primitives'
import { ArrayColumn, type Column, unsigned, type Words } from '../paging/column.ts'
import type { Occurrence } from '../rule/attribution.ts'
import type { Params } from '../rule/params.ts'
import { sortByContext } from './context-sort.ts'
import { DistributionCache } from './distribution-cache.ts'
import { type OwnerSamples, sampleOwners } from './owner-samples.ts'
import { PairMemory } from './pair-memory.ts'
import type { SegmentSource } from './segment-source.ts'

/** What a segment consists of. What grows with the tokens stands in columns: memory, or pages of a file. */
export type SegmentParts = {
  /** Distinct unmasked tokens, rising; symbol = position + 1. */
  readonly alphabet: Uint32Array
  /** As `tokens` of the source, in symbols. */
  readonly text: Column
  readonly starts: Uint32Array
  readonly recordNumbers: Uint32Array
  /** Distinct owners, rising. */
  readonly owners: readonly AccountNumber[]
  /** Owner of each record, as position in `owners`. */
  readonly recordOwners: Words
  /** Unmasked positions ordered by context, see {@link sortByContext}. */
  readonly order: Column
  readonly heads: Uint32Array
  /** Owner of each row of `order`, as position in `owners`. */
  readonly rowOwners: Column
  readonly samples: OwnerSamples
}

/** An immutable unit of the index over some records: a cache, never committed to, never trusted. */
export type Segment = SegmentParts & {
  /** Symbol of each token of the vocabulary, 0 for those that do not occur unmasked. */
  readonly symbols: Words
  /** Remember what was looked up; change no result. */
  readonly pairs: PairMemory
  readonly distributions: DistributionCache
}

export function buildSegment(source: SegmentSource, params: Params): Segment {
  const { tokens, starts, recordNumbers } = source
  const symbolOf = new Uint32Array(params.vocab + 1)
  for (let p = 0; p < tokens.length; p++) symbolOf[tokens[p]!] = 1
  symbolOf[0] = 0
  let symbols = 0
  for (let token = 1; token <= params.vocab; token++) if (symbolOf[token] === 1) symbolOf[token] = ++symbols
  const alphabet = new Uint32Array(symbols)
  for (let token = 1; token <= params.vocab; token++) {
    if (symbolOf[token] !== 0) alphabet[symbolOf[token]! - 1] = token - 1
  }
  const text = symbols < 65_536 ? new Uint16Array(tokens.length) : new Uint32Array(tokens.length)
  for (let p = 0; p < tokens.length; p++) text[p] = symbolOf[tokens[p]!]!

  const owners = [...new Set(source.recordOwners)].sort((a, b) => a - b)
  const ownerIndex = new Map(owners.map((owner, i) => [owner, i]))
  const recordOwners = unsigned(owners.length, recordNumbers.length)
  source.recordOwners.forEach((owner, r) => {
    recordOwners[r] = ownerIndex.get(owner)!
  })
  const { order, heads } = sortByContext(text, symbols, params.maxMatch)
  const ownerAt = unsigned(owners.length, text.length)
  for (let r = 0; r < recordOwners.length; r++) ownerAt.fill(recordOwners[r]!, starts[r]!, starts[r + 1]! - 1)
  const rowOwners = unsigned(owners.length, order.length)
  for (let i = 0; i < order.length; i++) rowOwners[i] = ownerAt[order[i]!]!
  const parts = { alphabet, starts, recordNumbers, owners, recordOwners, heads }
  const columns = {
    text: new ArrayColumn(text),
    order: new ArrayColumn(order),
    rowOwners: new ArrayColumn(rowOwners),
  }
  return segmentOf({ ...parts, ...columns, samples: sampleOwners(rowOwners, owners.length) }, params.vocab)
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

/** Columns of a segment, in the order of its file. */
export const columnsOf = ({ text, order, rowOwners, samples }: SegmentParts): readonly Column[] => [
  text,
  order,
  rowOwners,
  samples.sums,
]

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
