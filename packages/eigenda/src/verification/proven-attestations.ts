import { concatBytes, toHex } from '@openledger/primitives'
import { encodeG1, encodeG2 } from '../bn254/encoding.ts'
import type { G1Point, G2Point } from '../bn254/point.ts'

/** The newest signatures and keys that were found true; what is in here need not be paired again. */
export type ProvenAttestations = {
  hasKey(apkG2: G2Point): boolean
  has(digest: Uint8Array, apkG1: G1Point, apkG2: G2Point, sigma: G1Point): boolean
  add(digest: Uint8Array, apkG1: G1Point, apkG2: G2Point, sigma: G1Point): void
}

const KEPT = 64

export function createProvenAttestations(): ProvenAttestations {
  const attestations = new Set<string>()
  const keys = new Set<string>()
  // Points that are not on their curve are refused before; on it, these encodings tell each from every other.
  const keyOf = (apkG2: G2Point) => toHex(encodeG2(apkG2))
  const idOf = (digest: Uint8Array, apkG1: G1Point, apkG2: G2Point, sigma: G1Point) =>
    toHex(concatBytes(digest, encodeG1(apkG1), encodeG2(apkG2), encodeG1(sigma)))
  const keep = (set: Set<string>, entry: string) => {
    if (set.size >= KEPT) set.delete(set.values().next().value!)
    set.add(entry)
  }
  return {
    hasKey: (apkG2) => keys.has(keyOf(apkG2)),
    has: (...parts) => attestations.has(idOf(...parts)),
    add(digest, apkG1, apkG2, sigma) {
      keep(attestations, idOf(digest, apkG1, apkG2, sigma))
      keep(keys, keyOf(apkG2))
    },
  }
}
