import type { AccountNumber } from '@openledger/primitives'
import type { Column, Words } from '../paging/column.ts'
import type { OwnerSamples } from './owner-samples.ts'

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

/** Columns of a segment, in the order of its file. */
export const columnsOf = ({ text, order, rowOwners, samples }: SegmentParts): readonly Column[] => [
  text,
  order,
  rowOwners,
  samples.sums,
]
