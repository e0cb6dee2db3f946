import type { Hex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'

/** Unmasked tokens of each Datanet of a model's snapshot, in its order, as the runtime counted them: written before the model's first answer. */
export type SnapshotSizes = {
  put(modelId: Hex, unmasked: readonly bigint[]): void
  of(modelId: Hex): readonly bigint[] | undefined
}

export function createSnapshotSizes(sqlite: SqliteHandle): SnapshotSizes {
  const put = sqlite.prepare('insert or replace into snapshot_sizes values (?, ?)')
  const get = sqlite.prepare('select unmasked from snapshot_sizes where model_id = ?').pluck()
  return {
    put: (modelId, unmasked) => void put.run(modelId, JSON.stringify(unmasked.map(String))),
    of: (modelId) => {
      const text = get.get(modelId) as string | undefined
      return text === undefined ? undefined : (JSON.parse(text) as string[]).map(BigInt)
    },
  }
}
