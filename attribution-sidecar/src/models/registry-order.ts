import type { ChainView } from '../chain/chain-view.ts'
import { byPlace, type VersionEntry } from '../chain/entries.ts'
import type { SnapshotPlace } from './manifests.ts'

/** All versions that a snapshot is made of, in the order in which they were published: who registered first, across its Datanets. */
export function registryOrder(
  snapshot: readonly SnapshotPlace[],
  view: Pick<ChainView, 'versions'>,
): VersionEntry[] {
  return snapshot
    .flatMap(({ datanet, version }) => view.versions(datanet).filter((entry) => entry.version <= version))
    .sort(byPlace)
}
