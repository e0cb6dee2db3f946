import type { AccountNumber } from '@openledger/primitives'
import type { Occurrence } from '../rule/attribution.ts'
import type { Params } from '../rule/params.ts'
import type { SnapshotRecord } from '../snapshot/snapshot.ts'
import { sortByContext, type Text } from './context-sort.ts'
import { type OwnerSamples, type Owners, sampleOwners, unsigned } from './owner-samples.ts'
import { PairMemory } from './pair-memory.ts'

/** Records of a segment, still as tokens. */
export type SegmentSource = {
  /** token + 1 of all records, 0 for masked tokens, one 0 in front of each record and one at the end. */
  readonly tokens: Uint32Array
  /** Position in `tokens` of each record's first token, then the length of `tokens`. */
  readonly starts: Uint32Array
  /** Number of each record in the snapshot's registry order, rising. */
  readonly recordNumbers: Uint32Array
  readonly recordOwners: readonly AccountNumber[]
}

/** An immutable unit of the index over some records: a cache, never committed to, never trusted. */
export type Segment = {
  /** Distinct unmasked tokens, rising; symbol = position + 1. */
  readonly alphabet: Uint32Array
  /** As `tokens` of the source, in symbols. */
  readonly text: Text
  readonly starts: Uint32Array
  readonly recordNumbers: Uint32Array
  /** Distinct owners, rising. */
  readonly owners: readonly AccountNumber[]
  /** Owner of each record, as position in `owners`. */
  readonly recordOwners: Owners
  /** Unmasked positions ordered by context, see {@link sortByContext}. */
  readonly order: Uint32Array
  readonly heads: Uint32Array
  /** Owner of each row of `order`, as position in `owners`. */
  readonly rowOwners: Owners
  readonly samples: OwnerSamples
  /** Changes no result. */
  readonly pairs: PairMemory
}

/** @param firstNumber number of the first record in the snapshot's registry order. */
export function segmentSource(
  records: readonly SnapshotRecord[],
  masks: readonly Uint8Array[],
  firstNumber: number,
): SegmentSource {
  const starts = new Uint32Array(records.length + 1)
  let length = 1
  records.forEach(({ tokens }, r) => {
    starts[r] = length
    length += tokens.length + 1
  })
  starts[records.length] = length
  const text = new Uint32Array(length)
  records.forEach(({ tokens }, r) => {
    const mask = masks[r]!
    for (let j = 0, p = starts[r]!; j < tokens.length; j++, p++) {
      if (((mask[j >> 3]! >> (j & 7)) & 1) === 0) text[p] = tokens[j]! + 1
    }
  })
  return {
    tokens: text,
    starts,
    recordNumbers: Uint32Array.from(records, (_, r) => firstNumber + r),
    recordOwners: records.map(({ owner }) => owner),
  }
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
  return completeSegment({ alphabet, text, starts, recordNumbers, owners, recordOwners, order, heads })
}

/** Adds what follows from the other parts and is not worth storing. */
export function completeSegment(parts: Omit<Segment, 'rowOwners' | 'samples' | 'pairs'>): Segment {
  const { text, starts, owners, recordOwners, order } = parts
  const ownerAt = unsigned(owners.length, text.length)
  for (let r = 0; r < recordOwners.length; r++) ownerAt.fill(recordOwners[r]!, starts[r]!, starts[r + 1]! - 1)
  const rowOwners = unsigned(owners.length, order.length)
  for (let i = 0; i < order.length; i++) rowOwners[i] = ownerAt[order[i]!]!
  const samples = sampleOwners(rowOwners, owners.length)
  return { ...parts, rowOwners, samples, pairs: new PairMemory(order.length) }
}

/**
 * The records of neighbouring segments, and of `more` behind them. Those that `keep` refuses lose their tokens.
 *
 * @param segments in rising order of record numbers, without overlap.
 */
export function mergedSource(
  segments: readonly Segment[],
  keep: (recordNumber: number) => boolean = () => true,
  more?: SegmentSource,
): SegmentSource {
  const parts = more ? [...segments, more] : segments
  const records = parts.reduce((sum, { recordNumbers }) => sum + recordNumbers.length, 0)
  const starts = new Uint32Array(records + 1)
  const recordNumbers = new Uint32Array(records)
  const recordOwners: AccountNumber[] = []
  const tokens = new Uint32Array(parts.reduce((sum, part) => sum + part.starts.at(-1)! - 1, 1))
  let at = 0
  let record = 0
  for (const part of parts) {
    const symbols = 'tokens' in part ? part.tokens : part.text
    const tokenOf = 'tokens' in part ? undefined : part.alphabet
    for (let r = 0; r < part.recordNumbers.length; r++, record++) {
      starts[record] = at + part.starts[r]!
      recordNumbers[record] = part.recordNumbers[r]!
      recordOwners.push('tokens' in part ? part.recordOwners[r]! : part.owners[part.recordOwners[r]!]!)
      if (!keep(part.recordNumbers[r]!)) continue
      for (let p = part.starts[r]!; p < part.starts[r + 1]!; p++) {
        const symbol = symbols[p]!
        if (symbol !== 0) tokens[at + p] = tokenOf ? tokenOf[symbol - 1]! + 1 : symbol
      }
    }
    at += part.starts.at(-1)! - 1
  }
  starts[records] = at + 1
  return { tokens, starts, recordNumbers, recordOwners }
}

/** Memory of the segment's arrays. */
export function segmentBytes(segment: Segment): number {
  const { alphabet, text, starts, recordNumbers, recordOwners, order, heads, rowOwners, samples } = segment
  const arrays = [alphabet, text, starts, recordNumbers, recordOwners, order, heads, rowOwners, samples.sums]
  return arrays.reduce(
    (sum, array) => sum + array.byteLength,
    8 * segment.owners.length + segment.pairs.bytes,
  )
}

/** Symbol of a token in the segment, 0 when it does not occur unmasked. */
export function symbolIn(segment: Segment, token: number): number {
  const { alphabet } = segment
  let low = 0
  let high = alphabet.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (alphabet[middle]! < token) low = middle + 1
    else high = middle
  }
  return alphabet[low] === token ? low + 1 : 0
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
