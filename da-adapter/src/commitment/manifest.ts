import { NonCanonicalError } from '@openledger/primitives'
import { GENERIC_TYPE, MANIFEST_LAYER, MAX_COMMITMENT_BYTES } from './commitment.ts'

/** One part of a large upload. */
export type ManifestPart = {
  size: number
  /** SHA-256 of the part. */
  hash: Buffer
  /** DA commitment of the part. */
  commitment: Buffer
}
export type Manifest = {
  /** SHA-256 of the whole. */
  hash: Buffer
  size: number
  parts: readonly ManifestPart[]
}

const MAGIC = Buffer.from('OLDM', 'ascii')
const VERSION = 1
const MAX_PARTS = 1 << 20

/**
 * `"OLDM" ‖ u8 1 ‖ u64 size ‖ 32 hash ‖ u32 n ‖ n × (u32 size ‖ 32 hash ‖ u32 length ‖ commitment)`, big-endian.
 * At least two parts: a smaller upload has no manifest.
 */
export function encodeManifest(manifest: Manifest): Buffer {
  const head = Buffer.alloc(49)
  MAGIC.copy(head, 0)
  head.writeUInt8(VERSION, 4)
  head.writeBigUInt64BE(BigInt(manifest.size), 5)
  manifest.hash.copy(head, 13)
  head.writeUInt32BE(manifest.parts.length, 45)
  const parts = manifest.parts.map(({ size, hash, commitment }) => {
    const part = Buffer.alloc(40 + commitment.length)
    part.writeUInt32BE(size, 0)
    hash.copy(part, 4)
    part.writeUInt32BE(commitment.length, 36)
    commitment.copy(part, 40)
    return part
  })
  return Buffer.concat([head, ...parts])
}

/** @throws NonCanonicalError on everything that `encodeManifest` would not have written. */
export function decodeManifest(bytes: Buffer): Manifest {
  const fail = (what: string): never => {
    throw new NonCanonicalError(`Expected a manifest: ${what}.`)
  }
  if (bytes.length < 49 || !bytes.subarray(0, 4).equals(MAGIC)) fail('it does not begin with OLDM')
  if (bytes[4] !== VERSION) fail(`version ${VERSION}, got ${bytes[4]}`)
  const total = bytes.readBigUInt64BE(5)
  const count = bytes.readUInt32BE(45)
  if (count < 2 || count > MAX_PARTS) fail(`2 to ${MAX_PARTS} parts, got ${count}`)
  const parts: ManifestPart[] = []
  let offset = 49
  let sum = 0n
  for (let index = 0; index < count; index++) {
    if (offset + 40 > bytes.length) fail('it is truncated')
    const size = bytes.readUInt32BE(offset)
    const length = bytes.readUInt32BE(offset + 36)
    if (size === 0) fail(`part ${index} is empty`)
    if (length === 0 || length > MAX_COMMITMENT_BYTES || offset + 40 + length > bytes.length) {
      fail(`the commitment of part ${index} has an impossible length ${length}`)
    }
    parts.push({
      size,
      hash: bytes.subarray(offset + 4, offset + 36),
      commitment: bytes.subarray(offset + 40, offset + 40 + length),
    })
    sum += BigInt(size)
    offset += 40 + length
  }
  if (offset !== bytes.length) fail(`${bytes.length - offset} bytes are left over`)
  if (sum !== total) fail(`its parts have ${sum} bytes together, its size says ${total}`)
  return { hash: bytes.subarray(13, 45), size: Number(total), parts }
}

/** Commitment of a large upload: `01 ‖ fe ‖ 01 ‖ commitment of the manifest`. */
export function manifestCommitment(inner: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(GENERIC_TYPE, MANIFEST_LAYER, VERSION), inner])
}

/** The manifest's own commitment. @throws NonCanonicalError on another version or an empty rest. */
export function innerCommitment(commitment: Buffer): Buffer {
  if (commitment.length < 6 || commitment[2] !== VERSION) {
    throw new NonCanonicalError(`Expected a manifest commitment of version ${VERSION} (0x01fe01…).`)
  }
  return commitment.subarray(3)
}
