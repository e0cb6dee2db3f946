import type { Manifest } from './manifest.ts'
import { countUnmasked } from './mask.ts'
import type { OpenedRecord } from './open-version.ts'
import { checkVersionChain } from './version-chain.ts'

/** What a Datanet holds at a version, erased records left out; known from the public manifests alone. */
export type DatanetShares = {
  tokens: number
  unmasked: number
  /** Unmasked tokens by owner, those with none left out, accounts rising: how the Datanet's commons are paid out. */
  owners: { account: number; unmasked: number }[]
}

/** Numbers of the records that are erased at the last of a Datanet's manifests, given from version 1 on. */
export function erasedRecords(manifests: readonly Manifest[]): Set<number> {
  return new Set(manifests.flatMap(({ erased }) => erased))
}

/** @param manifests of the versions 1, 2, … of one Datanet, each checked against the chain's root. */
export function datanetShares(manifests: readonly Manifest[]): DatanetShares {
  const erased = erasedRecords(manifests)
  const byOwner = new Map<number, number>()
  const shares = { tokens: 0, unmasked: 0 }
  for (const { firstRecord, records, masks } of manifests) {
    records.forEach(({ owner, tokenCount }, i) => {
      if (erased.has(firstRecord + i)) return
      const unmasked = countUnmasked(masks[i]!, tokenCount)
      shares.tokens += tokenCount
      shares.unmasked += unmasked
      if (unmasked > 0) byOwner.set(owner, (byOwner.get(owner) ?? 0) + unmasked)
    })
  }
  const owners = [...byOwner].map(([account, unmasked]) => ({ account, unmasked }))
  return { ...shares, owners: owners.sort((a, b) => a.account - b.account) }
}

export type OpenedVersion = { manifest: Manifest; records: readonly OpenedRecord[] }

export type DatanetRecords = {
  /** In registry order, without those that a version lists as erased. */
  records: (OpenedRecord & { tokens: Uint32Array })[]
  /** Records whose key is gone although no version lists them as erased yet: nobody can attribute to them. */
  unreadable: number[]
}

/**
 * Joins the records of the versions 1, 2, … of one Datanet, each checked by `openVersion` before.
 *
 * @throws BaseError `VERSION_INVALID` when a version does not continue the one before.
 */
export function joinVersions(versions: readonly OpenedVersion[]): DatanetRecords {
  const erased = checkVersionChain(versions.map(({ manifest }) => manifest))
  const joined: DatanetRecords = { records: [], unreadable: [] }
  for (const opened of versions.flatMap(({ records }) => records)) {
    const { record, tokens } = opened
    if (erased.has(record)) continue
    if (tokens === null) joined.unreadable.push(record)
    else joined.records.push({ ...opened, tokens })
  }
  return joined
}
