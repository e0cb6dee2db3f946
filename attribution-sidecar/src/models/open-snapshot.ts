import { MaskRegistry, type SnapshotRecord } from '@openledger/attribution'
import {
  decodeKeyTable,
  erasedRecords,
  keyTableContext,
  type Manifest,
  openVersion,
  type Tokenizer,
} from '@openledger/datanet'
import { openEnvelope, type SealingKeyPair } from '@openledger/primitives'
import type { ChainView } from '../chain/chain-view.ts'
import type { DaClient } from '../da/da-client.ts'
import type { Manifests, SnapshotPlace } from './manifests.ts'

/** A snapshot's records and their masks in registry order, erased ones left out. */
export type OpenedSnapshot = { records: SnapshotRecord[]; masks: Uint8Array[] }

/** Reads a snapshot from chain and DA alone; everything is checked against the version roots, the masks recomputed. */
export async function openSnapshot(
  snapshot: readonly SnapshotPlace[],
  dependencies: {
    chainId: number
    view: Pick<ChainView, 'version'>
    da: Pick<DaClient, 'get'>
    manifests: Manifests
    /** Opens the key tables. */
    keys: SealingKeyPair
    tokenizer: Pick<Tokenizer, 'hash' | 'vocab'>
  },
): Promise<OpenedSnapshot> {
  const { manifests } = dependencies
  const opened: OpenedSnapshot = { records: [], masks: [] }
  for (const place of snapshot) {
    const versions = await manifests.upTo(place)
    const erased = erasedRecords(versions)
    let masker: MaskRegistry | undefined = new MaskRegistry(versions[0]!.k)
    for (const manifest of versions) {
      const read = await readVersion(manifest, masker, dependencies)
      if (!read.complete) masker = undefined
      for (const { record, owner, tokens, mask } of read.records) {
        if (tokens === null || erased.has(record)) continue
        opened.records.push({ owner, tokens })
        opened.masks.push(mask)
      }
    }
  }
  return opened
}

/**
 * Reads one version's records. `keys` are those of the key table on the DA; `complete` when none of them is erased.
 * @param masker recomputes the masks; must have seen every record before this version.
 */
export async function readVersion(
  manifest: Manifest,
  masker: MaskRegistry | undefined,
  dependencies: Omit<Parameters<typeof openSnapshot>[1], 'manifests'>,
) {
  const { chainId, view, da, keys, tokenizer } = dependencies
  const { datanet, version } = manifest
  const [envelope, chunks] = await Promise.all([
    da.get(manifest.keyTable),
    Promise.all(manifest.chunks.map((commitment) => da.get(commitment))),
  ])
  const keyTable = decodeKeyTable(
    await openEnvelope(envelope, keys, keyTableContext(chainId, datanet, version)),
  )
  // Masks behind a record that nobody can read any more cannot be recomputed; the version root still vouches for them.
  const complete = keyTable.keys.every((key) => key !== null)
  const records = openVersion(manifest, chunks, keyTable, {
    versionRoot: view.version(datanet, version)!.versionRoot,
    tokenizer,
    ...(masker && complete ? { masker } : {}),
  })
  return { records, complete, keys: keyTable.keys }
}
