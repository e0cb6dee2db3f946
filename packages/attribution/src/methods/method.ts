import type { SnapshotIndex } from '../index/snapshot-index.ts'
import type { Attribution } from '../rule/attribution.ts'

/**
 * How far a method's weights can be checked: `recomputable` by anyone with the public data, bit for bit; `attested` only in part (the
 * arithmetic, not its inputs); `declared` rests on somebody's word.
 */
export type Tier = 'recomputable' | 'attested' | 'declared'

export type MethodResult = Pick<Attribution, 'weights' | 'matched' | 'total'>

/** A way of dividing an answer among the owners of the data; only `infgram-prov/1` pays, the others stand beside it for audits. */
export type AttributionMethod = {
  readonly id: string
  readonly tier: Tier
  attribute(index: SnapshotIndex, prompt: Uint32Array, response: Uint32Array): MethodResult
}
