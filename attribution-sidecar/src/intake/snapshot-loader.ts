import { BaseError, UnavailableError } from '@openledger/primitives'
import type { RecordPlace, Snapshot } from '../attribution/snapshot.ts'
import type { SnapshotPlace } from '../gateway/ports.ts'
import type { DatanetStore } from './datanet-store.ts'
import { joinBytes } from './join-bytes.ts'

/**
 * Reads a model's records from the database, in the snapshot's order.
 * @throws UnavailableError `SNAPSHOT_MISSING` when a version is not here; BaseError `SNAPSHOT_ERASED` when one of its records cannot be read any more.
 */
export function loadSnapshot(store: DatanetStore, parts: readonly SnapshotPlace[]): Snapshot {
  const places: RecordPlace[] = []
  const tokens: Uint8Array[] = []
  const masks: Uint8Array[] = []
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
      places.push({ datanet, index: row.idx, owner: row.owner })
      tokens.push(row.tokens)
      masks.push(row.mask)
    }
  }
  return { places, tokens: joinBytes(tokens), masks: joinBytes(masks) }
}
