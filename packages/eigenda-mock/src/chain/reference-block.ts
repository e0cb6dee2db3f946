import type { MockOptions } from '../options.ts'

/** The chain is this much ahead of the batches, as the network's dispersers keep it. */
export const REFERENCE_LAG = 75

/**
 * Number of the block whose operators sign a batch now: fixed, or one more each `blockTimeMs`. It follows from the clock alone, so that it
 * never goes back, whatever is restarted.
 * @param now Unix milliseconds
 */
export function referenceBlock(
  { referenceBlockNumber, blockTimeMs }: Pick<MockOptions, 'referenceBlockNumber' | 'blockTimeMs'>,
  now: number,
): number {
  return referenceBlockNumber + (blockTimeMs === 0 ? 0 : Math.floor(now / blockTimeMs))
}
