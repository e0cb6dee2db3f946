import { countUnset, MaskRegistry, masksAcross, type SnapshotRecord } from '@openledger/attribution'
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
import { registryOrder } from './registry-order.ts'

export type OpenedSnapshot = {
  /** In registry order across the snapshot's Datanets, with their masks across all of them; erased ones left out. */
  records: SnapshotRecord[]
  masks: Uint8Array[]
  /** Unmasked tokens of each Datanet, in the snapshot's order. */
  unmasked: bigint[]
}

/** Reads a snapshot from chain and DA alone; everything is checked against the version roots, the masks recomputed. */
export async function openSnapshot(
  snapshot: readonly SnapshotPlace[],
  dependencies: {
    chainId: number
    view: Pick<ChainView, 'version' | 'versions'>
    da: Pick<DaClient, 'get'>
    manifests: Manifests
    /** Opens the key tables. */
    keys: SealingKeyPair
    tokenizer: Pick<Tokenizer, 'hash' | 'vocab'>
  },
): Promise<OpenedSnapshot> {
  const { manifests, view } = dependencies
  const parts = new Map<number, Part>()
  for (const place of snapshot) {
    const versions = await manifests.upTo(place)
    const masker = new MaskRegistry(versions[0]!.k)
    parts.set(place.datanet, { versions, erased: erasedRecords(versions), masker })
  }
  const read: { datanet: number; owner: number; tokens: Uint32Array; mask: Uint8Array }[] = []
  for (const { datanet, version } of registryOrder(snapshot, view)) {
    const part = parts.get(datanet)!
    const opened = await readVersion(part.versions[version - 1]!, part.masker, dependencies)
    if (!opened.complete) part.masker = undefined
    for (const { record, owner, tokens, mask } of opened.records) {
      if (tokens !== null && !part.erased.has(record)) read.push({ datanet, owner, tokens, mask })
    }
  }
  const k = parts.get(snapshot[0]!.datanet)!.versions[0]!.k
  const masks = snapshot.length === 1 ? read.map(({ mask }) => mask) : masksAcross(read, k)
  return {
    records: read.map(({ owner, tokens }) => ({ owner, tokens })),
    masks,
    unmasked: snapshot.map(({ datanet }) =>
      BigInt(
        read.reduce(
          (sum, one, i) => (one.datanet === datanet ? sum + countUnset(masks[i]!, one.tokens.length) : sum),
          0,
        ),
      ),
    ),
  }
}

type Part = { versions: Manifest[]; erased: ReadonlySet<number>; masker: MaskRegistry | undefined }

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
