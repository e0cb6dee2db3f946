import { BaseError, UnavailableError } from '@openledger/primitives'
import type { PackedRecords, RecordPlace, Snapshot } from '../attribution/snapshot.ts'
import type { SnapshotPlace } from '../gateway/ports.ts'
import type { DatanetStore } from './datanet-store.ts'
import { joinBytes } from './join-bytes.ts'

/**
 * Finds a model's records in the database, in registry order; their tokens are read when they are asked for.
 * @throws UnavailableError `SNAPSHOT_MISSING` when a version is not here; BaseError `SNAPSHOT_ERASED` when one of its records cannot be read any more.
 */
export function loadSnapshot(
  store: DatanetStore,
  { snapshot, versions }: { snapshot: readonly SnapshotPlace[]; versions: readonly SnapshotPlace[] },
): Snapshot {
  const last = new Map(snapshot.map(({ datanet, version }) => [datanet, version]))
  const places: RecordPlace[] = []
  for (const { datanet, version } of versions) {
    if (!store.version(datanet, version)) {
      throw new UnavailableError(`Version ${version} of Datanet ${datanet} is not here.`, {
        code: 'SNAPSHOT_MISSING',
        hint: 'Run `attribution-sidecar rebuild` to fetch it from the DA.',
      })
    }
    for (const row of store.versionPlaces(datanet, version)) {
      const erased = row.erased_version !== null && row.erased_version <= last.get(datanet)!
      if (row.readable === 0 && !erased) {
        throw new BaseError(
          `Record ${row.idx} of Datanet ${datanet} was erased after version ${last.get(datanet)}, which the model is registered with.`,
          { code: 'SNAPSHOT_ERASED', hint: 'Publish the next version and register the model with it.' },
        )
      }
      places.push({ datanet, index: row.idx, owner: row.owner, erased })
    }
  }
  const load = (): PackedRecords => {
    const rows = versions.flatMap(({ datanet, version }) => store.versionRecords(datanet, version))
    const kept = rows.filter((_, i) => !places[i]!.erased)
    if (kept.some(({ tokens }) => tokens === null)) {
      throw new UnavailableError('A record was erased while its model was loaded.', {
        code: 'SNAPSHOT_ERASED',
      })
    }
    return {
      tokens: joinBytes(kept.map(({ tokens }) => tokens!)),
      masks: joinBytes(kept.map(({ mask }) => mask)),
    }
  }
  return { datanets: snapshot.map(({ datanet }) => datanet), places, load }
}
