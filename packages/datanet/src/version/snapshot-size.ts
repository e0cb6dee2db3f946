import type { Manifest } from './manifest.ts'
import { countUnmasked } from './mask.ts'

/** Numbers of the records that are erased at the last of a Datanet's manifests, given from version 1 on. */
export function erasedRecords(manifests: readonly Manifest[]): Set<number> {
  return new Set(manifests.flatMap(({ erased }) => erased))
}

/** Unmasked tokens of a Datanet at the last of its manifests, given from version 1 on; erased records count for nothing. */
export function unmaskedTokens(manifests: readonly Manifest[]): bigint {
  const erased = erasedRecords(manifests)
  let sum = 0n
  for (const { unmasked, firstRecord, records, masks } of manifests) {
    sum += unmasked
    for (const record of erased) {
      const entry = records[record - firstRecord]
      if (entry) sum -= BigInt(countUnmasked(masks[record - firstRecord]!, entry.tokenCount))
    }
  }
  return sum
}
