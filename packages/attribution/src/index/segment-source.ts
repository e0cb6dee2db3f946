import type { AccountNumber } from '@openledger/primitives'
import type { MaskedRecords } from '../snapshot/snapshot.ts'
import type { Segment } from './segment.ts'

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

/** @param firstNumber number of the first record in the snapshot's registry order. */
export function segmentSource({ records, masks }: MaskedRecords, firstNumber: number): SegmentSource {
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

/**
 * The records of neighbours as one. Those that `keep` refuses lose their tokens.
 *
 * @param parts in rising order of record numbers, without overlap.
 */
export function mergedSource(
  parts: readonly (Segment | SegmentSource)[],
  keep: (recordNumber: number) => boolean = () => true,
): SegmentSource {
  const records = parts.reduce((sum, { recordNumbers }) => sum + recordNumbers.length, 0)
  const starts = new Uint32Array(records + 1)
  const recordNumbers = new Uint32Array(records)
  const recordOwners: AccountNumber[] = []
  const tokens = new Uint32Array(parts.reduce((sum, part) => sum + part.starts.at(-1)! - 1, 1))
  let at = 0
  let record = 0
  for (const part of parts) {
    for (let r = 0; r < part.recordNumbers.length; r++, record++) {
      starts[record] = at + part.starts[r]!
      recordNumbers[record] = part.recordNumbers[r]!
      recordOwners.push('tokens' in part ? part.recordOwners[r]! : part.owners[part.recordOwners[r]!]!)
      if (!keep(part.recordNumbers[r]!)) continue
      const from = part.starts[r]!
      const to = part.starts[r + 1]!
      if ('tokens' in part) tokens.set(part.tokens.subarray(from, to), at + from)
      else {
        for (let p = from; p < to; p++) {
          const symbol = part.text.at(p)
          if (symbol !== 0) tokens[at + p] = part.alphabet[symbol - 1]! + 1
        }
      }
    }
    at += part.starts.at(-1)! - 1
  }
  starts[records] = at + 1
  return { tokens, starts, recordNumbers, recordOwners }
}
