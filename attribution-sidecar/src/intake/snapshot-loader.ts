import { BaseError, decodeTokens, UnavailableError } from '@openledger/primitives'
import type { Snapshot } from '../attribution/model-runtime.ts'
import type { SnapshotPlace } from '../gateway/ports.ts'
import type { DatanetStore } from './datanet-store.ts'

/**
 * Reads a model's records from the database, in the snapshot's order.
 * @throws UnavailableError `SNAPSHOT_MISSING` when a version is not here; BaseError `SNAPSHOT_ERASED` when one of its records cannot be read any more.
 */
export function loadSnapshot(store: DatanetStore, parts: readonly SnapshotPlace[]): Snapshot {
  const snapshot = {
    records: [] as { owner: number; tokens: Uint32Array }[],
    masks: [] as Uint8Array[],
    places: [] as { datanet: number; index: number; owner: number }[],
  }
  for (const { datanet, version } of parts) {
    if (!store.version(datanet, version)) {
      throw new UnavailableError(`Version ${version} of Datanet ${datanet} is not here.`, {
        code: 'SNAPSHOT_MISSING',
        hint: 'Run `attribution-sidecar rebuild` to fetch it from the DA.',
      })
    }
    for (const row of store.recordsUpTo(datanet, version)) {
      if (!row.tokens) {
        throw new BaseError(
          `Record ${row.idx} of Datanet ${datanet} was erased after version ${version}, which the model is registered with.`,
          { code: 'SNAPSHOT_ERASED', hint: 'Publish the next version and register the model with it.' },
        )
      }
      const { owner } = row
      snapshot.records.push({ owner, tokens: decodeTokens(row.tokens) })
      snapshot.masks.push(row.mask)
      snapshot.places.push({ datanet, index: row.idx, owner })
    }
  }
  return snapshot
}
