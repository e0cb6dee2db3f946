import { BaseError, UnavailableError } from '@openledger/primitives'
import type { RecordPlace, Snapshot } from '../attribution/snapshot.ts'
import type { SnapshotPlace } from '../gateway/ports.ts'
import type { DatanetStore } from './datanet-store.ts'
import { joinBytes } from './join-bytes.ts'

/**
 * Reads a model's records from the database, in registry order.
 * @throws UnavailableError `SNAPSHOT_MISSING` when a version is not here; BaseError `SNAPSHOT_ERASED` when one of its records cannot be read any more.
 */
export function loadSnapshot(
  store: DatanetStore,
  { snapshot, versions }: { snapshot: readonly SnapshotPlace[]; versions: readonly SnapshotPlace[] },
): Snapshot {
  const last = new Map(snapshot.map(({ datanet, version }) => [datanet, version]))
  const places: RecordPlace[] = []
  const tokens: Uint8Array[] = []
  const masks: Uint8Array[] = []
  for (const { datanet, version } of versions) {
    if (!store.version(datanet, version)) {
      throw new UnavailableError(`Version ${version} of Datanet ${datanet} is not here.`, {
        code: 'SNAPSHOT_MISSING',
        hint: 'Run `attribution-sidecar rebuild` to fetch it from the DA.',
      })
    }
    for (const row of store.versionRecords(datanet, version)) {
      if (row.erased_version !== null && row.erased_version <= last.get(datanet)!) continue
      if (!row.tokens) {
        throw new BaseError(
          `Record ${row.idx} of Datanet ${datanet} was erased after version ${last.get(datanet)}, which the model is registered with.`,
          { code: 'SNAPSHOT_ERASED', hint: 'Publish the next version and register the model with it.' },
        )
      }
      places.push({ datanet, index: row.idx, owner: row.owner })
      tokens.push(row.tokens)
      masks.push(row.mask)
    }
  }
  const datanets = snapshot.map(({ datanet }) => datanet)
  return { datanets, places, tokens: joinBytes(tokens), masks: joinBytes(masks) }
}
