import { BaseError } from '@openledger/primitives'
import type { Manifest } from './manifest.ts'
import { countUnmasked } from './mask.ts'
import type { OpenedRecord } from './open-version.ts'
import { versionRoot } from './version-root.ts'

export type OpenedVersion = { manifest: Manifest; records: readonly OpenedRecord[] }

/** What a Datanet holds at its last version. */
export type DatanetContents = {
  /** In registry order, without those that a version lists as erased. */
  records: (OpenedRecord & { tokens: Uint32Array })[]
  /** Records whose key is gone although no version lists them as erased yet: nobody can attribute to them. */
  unreadable: number[]
  /** Of `records` and `unreadable`. */
  tokens: bigint
  unmasked: bigint
}

/**
 * Joins the versions 1, 2, … of one Datanet, each checked by `openVersion` before.
 *
 * @throws BaseError `VERSION_INVALID` when a version does not continue the one before.
 */
export function joinVersions(versions: readonly OpenedVersion[]): DatanetContents {
  let previous: Manifest | undefined
  const erased = new Set<number>()
  for (const { manifest } of versions) {
    const { datanet, version, firstRecord, tokenizerHash, k } = manifest
    const fail = (message: string): never => {
      throw new BaseError(`Datanet ${datanet}, version ${version}: ${message}`, { code: 'VERSION_INVALID' })
    }
    if (version !== (previous?.version ?? 0) + 1) fail(`expected version ${(previous?.version ?? 0) + 1}.`)
    if (previous) {
      if (datanet !== previous.datanet) fail(`expected Datanet ${previous.datanet}.`)
      if (manifest.previous !== versionRoot(previous)) fail('expected the root of the version before.')
      if (tokenizerHash !== previous.tokenizerHash || k !== previous.k)
        fail('expected the same tokenizer and k.')
      const next = previous.firstRecord + previous.records.length
      if (firstRecord !== next) fail(`expected record ${next} first, got ${firstRecord}.`)
    }
    for (const record of manifest.erased) {
      if (erased.has(record)) fail(`record ${record} is erased already.`)
      erased.add(record)
    }
    previous = manifest
  }
  const contents: DatanetContents = { records: [], unreadable: [], tokens: 0n, unmasked: 0n }
  for (const { manifest, records } of versions) {
    contents.tokens += manifest.tokens
    contents.unmasked += manifest.unmasked
    records.forEach((opened, i) => {
      const { record, tokens, mask } = opened
      if (erased.has(record)) {
        const length = manifest.records[i]!.tokenCount
        contents.tokens -= BigInt(length)
        contents.unmasked -= BigInt(countUnmasked(mask, length))
      } else if (tokens === null) contents.unreadable.push(record)
      else contents.records.push({ ...opened, tokens })
    })
  }
  return contents
}
