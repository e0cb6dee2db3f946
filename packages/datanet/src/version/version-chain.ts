import { BaseError } from '@openledger/primitives'
import type { Manifest } from './manifest.ts'
import { versionRoot } from './version-root.ts'

/**
 * Checks that manifests are the versions 1, 2, … of one Datanet, each continuing the one before.
 *
 * @returns numbers of the records that are erased at the last of them.
 * @throws BaseError `VERSION_INVALID`.
 */
export function checkVersionChain(manifests: readonly Manifest[]): Set<number> {
  let previous: Manifest | undefined
  const erased = new Set<number>()
  for (const manifest of manifests) {
    const { datanet, version, firstRecord, tokenizerHash, k } = manifest
    const fail = (message: string): never => {
      throw new BaseError(`Datanet ${datanet}, version ${version}: ${message}`, { code: 'VERSION_INVALID' })
    }
    if (version !== (previous?.version ?? 0) + 1) fail(`expected version ${(previous?.version ?? 0) + 1}.`)
    if (previous) {
      if (datanet !== previous.datanet) fail(`expected Datanet ${previous.datanet}.`)
      if (manifest.previous !== versionRoot(previous)) fail('expected the root of the version before.')
      if (tokenizerHash !== previous.tokenizerHash || k !== previous.k) {
        fail('expected the same tokenizer and k.')
      }
      const next = previous.firstRecord + previous.records.length
      if (firstRecord !== next) fail(`expected record ${next} first, got ${firstRecord}.`)
    }
    for (const record of manifest.erased) {
      if (erased.has(record)) fail(`record ${record} is erased already.`)
      erased.add(record)
    }
    previous = manifest
  }
  return erased
}
