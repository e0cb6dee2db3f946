import type { Hex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { Batch } from '@openledger/settlement'
import { decodeSums, encodeSums } from '../store/sums.ts'

/** What a validator knows to be held of the contributors of models with a `minEntry`, after each record that it found right. */
export type ValidatorAccruals = {
  /** The record `number`, next behind the books' head, says this; what was kept of `number` and above was taken back. */
  put(number: bigint, accruals: Batch['accruals']): void
  /** What is held of a model's contributors after record `number`. */
  held(modelId: Hex, number: bigint): Map<number, bigint>
  /** Models of which something was ever held. */
  models(): Hex[]
}

export function createValidatorAccruals(sqlite: SqliteHandle): ValidatorAccruals {
  const forget = sqlite.prepare('delete from validator_accruals where number >= ?')
  const put = sqlite.prepare('insert into validator_accruals values (?, ?, ?)')
  const last = sqlite
    .prepare(
      'select sums from validator_accruals where model_id = ? and number <= ? order by number desc limit 1',
    )
    .pluck()
  const models = sqlite.prepare('select distinct model_id from validator_accruals').pluck()
  return {
    put: sqlite.transaction((number: bigint, accruals: Batch['accruals']) => {
      forget.run(number)
      for (const { modelId, sums } of accruals) put.run(number, modelId, encodeSums(sums))
    }),
    held(modelId, number) {
      const text = last.get(modelId, number) as string | undefined
      return text === undefined ? new Map() : decodeSums(text)
    },
    models: () => models.all() as Hex[],
  }
}
