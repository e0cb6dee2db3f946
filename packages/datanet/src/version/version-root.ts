import {
  ByteWriter,
  concatBytes,
  fromHex,
  type Hex,
  keccak256,
  merkleRoot,
  taggedHash,
  toHex,
  uintBytes,
} from '@openledger/primitives'
import { TIERS } from './limits.ts'
import type { Manifest, ManifestRecord } from './manifest.ts'

type VersionContents = Omit<Manifest, 'tokens' | 'unmasked' | 'chunks' | 'keyTable'>

/** Leaf of a record in the version's Merkle tree. */
function recordLeaf({ commitment, owner, tokenCount }: ManifestRecord): Uint8Array {
  return concatBytes(fromHex(commitment), uintBytes(owner, 4), uintBytes(tokenCount, 4))
}

/** What the chain keeps of a version. */
export function versionRoot(version: VersionContents): Hex {
  const head = new ByteWriter().u32(version.datanet).u32(version.version)
  head.fixed(fromHex(version.previous), 32).fixed(fromHex(version.tokenizerHash), 32)
  head.u8(version.k).u8(TIERS.indexOf(version.tier)).u32(version.firstRecord).u32(version.records.length)
  const erased = new ByteWriter()
  for (const record of version.erased) erased.u32(record)
  return toHex(
    taggedHash(
      'OL/version/1',
      head.finish(),
      merkleRoot(version.records.map(recordLeaf)),
      keccak256(...version.masks),
      merkleRoot(
        version.contributions.map(({ contributionHash, consentHash }) =>
          concatBytes(fromHex(contributionHash), fromHex(consentHash)),
        ),
      ),
      keccak256(erased.finish()),
    ),
  )
}
