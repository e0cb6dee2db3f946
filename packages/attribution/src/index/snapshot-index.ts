import type { AccountNumber } from '@openledger/primitives'
import { InvalidInputError } from '@openledger/primitives'
import type { Attribution } from '../rule/attribution.ts'
import { assertParams, type Params } from '../rule/params.ts'
import { assertQuery, assertTokens } from '../rule/tokens.ts'
import { assertMasked, type MaskedRecords } from '../snapshot/snapshot.ts'
import { AttributionStream } from './attribution-stream.ts'
import { buildSegment } from './build-segment.ts'
import { type Continuations, continuations, type FrequentContinuations } from './continuations.ts'
import { matchesOf, type TokenMatch } from './matches.ts'
import { type Segment, segmentBytes } from './segment.ts'
import { segmentSource } from './segment-source.ts'
import { SnapshotStatistics } from './statistics.ts'

export type SnapshotIndexOptions = MaskedRecords & { readonly params: Params }

export type SnapshotIndex = {
  readonly params: Params
  /** U: unmasked tokens of the snapshot. */
  readonly unmasked: number
  /** Memory of the segments' arrays. */
  readonly bytes: number
  /** Distinct owners of the snapshot's records, rising. */
  readonly owners: readonly AccountNumber[]
  attribute(prompt: Uint32Array, response: Uint32Array): Attribution
  /** The same for an answer that is still being generated. */
  stream(prompt: Uint32Array): { push(token: number): void; finish(): Attribution }
  /** Every order that occurs at every response token, with its owners: what audits start from. */
  matches(prompt: Uint32Array, response: Uint32Array): TokenMatch[]
  /** Next-token counts of the longest suffix of `context` that is continued at least `minCount` times. */
  continuations(context: Uint32Array, minCount: number): Continuations
}

/** @throws InvalidInputError on a short record, an unknown token id, or masks that do not fit. */
export function createSnapshotIndex({ records, masks, params }: SnapshotIndexOptions): SnapshotIndex {
  assertParams(params)
  assertMasked({ records, masks }, params)
  return indexOf(
    records.length === 0 ? [] : [buildSegment(segmentSource({ records, masks }, 0), params)],
    params,
  )
}

/** The rule over any grouping of a snapshot's records into segments. */
export function indexOf(segments: readonly Segment[], params: Params): SnapshotIndex {
  const statistics = new SnapshotStatistics(segments, params)
  const { unmasked, owners } = statistics
  const frequent: FrequentContinuations = new Map()
  return {
    params,
    unmasked,
    bytes: segments.reduce((sum, segment) => sum + segmentBytes(segment), 0),
    owners,
    attribute(prompt, response) {
      assertQuery({ prompt, response }, params.vocab)
      const stream = new AttributionStream(segments, statistics, params, prompt)
      for (const token of response) stream.push(token)
      return stream.finish()
    },
    stream(prompt) {
      assertTokens(prompt, params.vocab, 'the prompt')
      return new AttributionStream(segments, statistics, params, prompt)
    },
    matches(prompt, response) {
      assertQuery({ prompt, response }, params.vocab)
      return matchesOf(segments, statistics, params, prompt, response)
    },
    continuations(context, minCount) {
      assertTokens(context, params.vocab, 'the context')
      if (unmasked === 0) throw new InvalidInputError('Expected a snapshot with data to continue from.')
      return continuations(segments, statistics, context, minCount, params.maxMatch, frequent)
    },
  }
}
