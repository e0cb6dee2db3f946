import type { Hex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { Batch } from '@openledger/settlement'
import { decodeSums, encodeSums } from '../store/sums.ts'

/** What batches hold of the contributors of models with a `minEntry`: the last batch that names a model says what is held. */
export type AccrualRows = {
  put(batch: number, accruals: Batch['accruals']): void
  /** What is held of a model's contributors after all batches that stand or are under way, or before the batch with this id. */
  held(modelId: Hex, before?: number): Map<number, bigint>
}

const STANDING = `b.state in ('built', 'dispersed', 'submitted', 'settled', 'final')`

export function createAccrualRows(sqlite: SqliteHandle): AccrualRows {
  const put = sqlite.prepare('insert or replace into batch_accruals values (?, ?, ?)')
  const last = sqlite
    .prepare(
      `select a.sums from batch_accruals a join batches b on b.id = a.batch
       where a.model_id = ? and a.batch < ? and ${STANDING} order by a.batch desc limit 1`,
    )
    .pluck()
  return {
    put(batch, accruals) {
      for (const { modelId, sums } of accruals) put.run(batch, modelId, encodeSums(sums))
    },
    held(modelId, before = Number.MAX_SAFE_INTEGER) {
      const text = last.get(modelId, before) as string | undefined
      return text === undefined ? new Map() : decodeSums(text)
    },
  }
}
