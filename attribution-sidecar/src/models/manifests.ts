import type { CommonsShare } from '@openledger/attribution'
import { datanetShares, decodeManifest, type Manifest, versionRoot } from '@openledger/datanet'
import { BaseError } from '@openledger/primitives'
import type { CommonsTerms } from '@openledger/settlement'
import type { ChainView } from '../chain/chain-view.ts'
import type { VersionEntry } from '../chain/entries.ts'
import type { DaClient } from '../da/da-client.ts'

/** A Datanet at a version. */
export type SnapshotPlace = { readonly datanet: number; readonly version: number }

/** The public descriptions of Datanets, from the DA, checked against the chain. */
export type Manifests = {
  /** Manifests of version 1 up to the given one. @throws BaseError `NOT_FOUND` | `VERSION_INVALID`; UnavailableError */
  upTo(place: SnapshotPlace): Promise<Manifest[]>
  /** A Datanet's commons account and the owners whom it is paid out to, erased records not counted. */
  owners(place: SnapshotPlace): Promise<CommonsTerms>
  /** Commons accounts of a snapshot's Datanets with the unmasked tokens that each publishes, erased records not counted. */
  commons(snapshot: readonly SnapshotPlace[]): Promise<CommonsShare[]>
}

/** @param da where manifests lie; each is read once. */
export function createManifests(dependencies: {
  view: Pick<ChainView, 'versions' | 'datanet'>
  da: Pick<DaClient, 'get'>
}): Manifests {
  const { view, da } = dependencies
  const cache = new Map<string, Manifest>()

  async function load(entry: VersionEntry): Promise<Manifest> {
    const known = cache.get(entry.versionRoot)
    if (known) return known
    const manifest = decodeManifest(await da.get(entry.commitment))
    const root = versionRoot(manifest)
    if (
      root !== entry.versionRoot ||
      manifest.datanet !== entry.datanet ||
      manifest.version !== entry.version
    ) {
      throw new BaseError(
        `Datanet ${entry.datanet}, version ${entry.version}: expected the root ${entry.versionRoot}, the manifest on the DA has ${root}.`,
        { code: 'VERSION_INVALID' },
      )
    }
    cache.set(entry.versionRoot, manifest)
    return manifest
  }

  async function upTo({ datanet, version }: SnapshotPlace): Promise<Manifest[]> {
    const entries = view.versions(datanet).filter((entry) => entry.version <= version)
    if (entries.length !== version) {
      throw new BaseError(`The chain does not have version ${version} of Datanet ${datanet}.`, {
        code: 'NOT_FOUND',
      })
    }
    const manifests: Manifest[] = []
    for (const entry of entries) {
      const manifest = await load(entry)
      const before = entries[manifests.length - 1]
      if (before && manifest.previous !== before.versionRoot) {
        throw new BaseError(
          `Datanet ${datanet}, version ${entry.version} does not follow the version before.`,
          {
            code: 'VERSION_INVALID',
          },
        )
      }
      manifests.push(manifest)
    }
    return manifests
  }

  async function owners(place: SnapshotPlace): Promise<CommonsTerms> {
    const account = view.datanet(place.datanet)?.commons
    if (account === undefined) {
      throw new BaseError(`The chain does not have Datanet ${place.datanet}.`, { code: 'NOT_FOUND' })
    }
    return { account, owners: datanetShares(await upTo(place)).owners }
  }

  return {
    upTo,
    owners,
    async commons(snapshot) {
      const shares: CommonsShare[] = []
      for (const place of snapshot) {
        const { account, owners: list } = await owners(place)
        shares.push({ account, unmasked: list.reduce((sum, { unmasked }) => sum + unmasked, 0) })
      }
      return shares
    },
  }
}
