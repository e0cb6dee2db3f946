import {
  ByteReader,
  ByteWriter,
  fromHex,
  type Hex,
  MAX_ACCOUNTS,
  NonCanonicalError,
  toHex,
  utf8,
} from '@openledger/primitives'
import { readCount, readMagic, TIERS, type Tier } from './limits.ts'
import { countUnmasked, isMaskOf, maskBytes } from './mask.ts'

export type ManifestRecord = {
  commitment: Hex
  /** Ledger account that is paid for this record. */
  owner: number
  tokenCount: number
  /** Index into `contributions`. */
  contribution: number
}

export type ContributionEntry = { contributionHash: Hex; consentHash: Hex }

/** Public description of one version of a Datanet: everything except the texts and keys. */
export type Manifest = {
  datanet: number
  /** From 1. */
  version: number
  tokenizerHash: Hex
  k: number
  tier: Tier
  /** Version root of the version before; zero for version 1. */
  previous: Hex
  firstRecord: number
  records: readonly ManifestRecord[]
  contributions: readonly ContributionEntry[]
  /** Numbers of earlier records that are erased from this version on, rising. */
  erased: readonly number[]
  /** One bitmap for each record. */
  masks: readonly Uint8Array[]
  /** Tokens of this version's records, and those of them that no mask covers. */
  tokens: bigint
  unmasked: bigint
  /** DA commitments. */
  chunks: readonly Uint8Array[]
  keyTable: Uint8Array
}

const ZERO: Hex = `0x${'00'.repeat(32)}`

/** What a manifest must fulfil beyond its form. @throws NonCanonicalError naming the first thing that is wrong. */
export function assertManifest(manifest: Manifest): void {
  const fail = (message: string): never => {
    throw new NonCanonicalError(message, { meta: { datanet: manifest.datanet, version: manifest.version } })
  }
  const { version, previous, k, firstRecord, records, contributions, erased, masks } = manifest
  if (version < 1) fail('Expected versions from 1.')
  if ((version === 1) !== (previous === ZERO))
    fail('Expected a previous version root from version 2 on only.')
  if (version === 1 && firstRecord !== 0) fail(`Expected record 0 first in version 1, got ${firstRecord}.`)
  if (k < 1) fail('Expected k of at least 1.')
  if (firstRecord + records.length > 2 ** 32) fail('Expected record numbers below 2^32.')
  if (masks.length !== records.length) fail(`Expected ${records.length} masks, got ${masks.length}.`)
  if (records.length > 0 && manifest.chunks.length === 0) fail('Expected at least one chunk.')
  const owners = new Map<number, number>()
  let tokens = 0
  let unmasked = 0
  records.forEach(({ owner, tokenCount, contribution }, i) => {
    const number = firstRecord + i
    if (owner >= MAX_ACCOUNTS)
      fail(`Expected an owner below ${MAX_ACCOUNTS}, got ${owner} (record ${number}).`)
    if (tokenCount < k) fail(`Expected at least ${k} tokens, got ${tokenCount} (record ${number}).`)
    if (contribution >= contributions.length) fail(`Expected a known contribution (record ${number}).`)
    const known = owners.get(contribution) ?? owner
    if (known !== owner) fail(`Expected one owner per contribution, got ${known} and ${owner}.`)
    owners.set(contribution, owner)
    const mask = masks[i]!
    if (!isMaskOf(mask, tokenCount)) fail(`Expected a mask of ${tokenCount} bits (record ${number}).`)
    tokens += tokenCount
    unmasked += countUnmasked(mask, tokenCount)
  })
  if (owners.size !== contributions.length) fail('Expected at least one record of every contribution.')
  if (BigInt(tokens) !== manifest.tokens) fail(`Expected ${tokens} tokens, got ${manifest.tokens}.`)
  if (BigInt(unmasked) !== manifest.unmasked) {
    fail(`Expected ${unmasked} unmasked tokens, got ${manifest.unmasked}.`)
  }
  erased.forEach((record, i) => {
    if (record >= firstRecord || (i > 0 && erased[i - 1]! >= record)) {
      fail(`Expected erased records below ${firstRecord} in rising order, got ${record}.`)
    }
  })
}

/** @throws NonCanonicalError when the manifest contradicts itself. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  assertManifest(manifest)
  const writer = new ByteWriter().fixed(utf8('OLDM'), 4).u8(1).u32(manifest.datanet).u32(manifest.version)
  writer.fixed(fromHex(manifest.tokenizerHash), 32).u8(manifest.k).u8(TIERS.indexOf(manifest.tier))
  writer.fixed(fromHex(manifest.previous), 32).u32(manifest.firstRecord).u32(manifest.records.length)
  for (const { commitment, owner, tokenCount, contribution } of manifest.records) {
    writer.fixed(fromHex(commitment), 32).u32(owner).u32(tokenCount).u32(contribution)
  }
  writer.u32(manifest.contributions.length)
  for (const { contributionHash, consentHash } of manifest.contributions) {
    writer.fixed(fromHex(contributionHash), 32).fixed(fromHex(consentHash), 32)
  }
  writer.u32(manifest.erased.length)
  for (const record of manifest.erased) writer.u32(record)
  for (const mask of manifest.masks) writer.fixed(mask, mask.length)
  writer.u64(manifest.tokens).u64(manifest.unmasked).u16(manifest.chunks.length)
  for (const commitment of manifest.chunks) writer.bytes(commitment)
  return writer.bytes(manifest.keyTable).finish()
}

/** @throws NonCanonicalError on anything but the one encoding of a manifest that does not contradict itself. */
export function decodeManifest(bytes: Uint8Array): Manifest {
  const reader = new ByteReader(bytes)
  const hash = () => toHex(reader.fixed(32))
  readMagic(reader, 'OLDM')
  const datanet = reader.u32()
  const version = reader.u32()
  const tokenizerHash = hash()
  const k = reader.u8()
  const tier = TIERS[reader.u8()]
  if (!tier) throw new NonCanonicalError('Expected a tier of 0, 1 or 2.')
  const previous = hash()
  const firstRecord = reader.u32()
  const records = Array.from({ length: readCount(reader, 44) }, () => ({
    commitment: hash(),
    owner: reader.u32(),
    tokenCount: reader.u32(),
    contribution: reader.u32(),
  }))
  const contributions = Array.from({ length: readCount(reader, 64) }, () => ({
    contributionHash: hash(),
    consentHash: hash(),
  }))
  const erased = Array.from({ length: readCount(reader, 4) }, () => reader.u32())
  const masks = records.map(({ tokenCount }) => reader.fixed(maskBytes(tokenCount)))
  const tokens = reader.u64()
  const unmasked = reader.u64()
  const chunks = Array.from({ length: reader.u16() }, () => reader.bytes())
  const keyTable = reader.bytes()
  reader.end()
  const manifest: Manifest = {
    datanet,
    version,
    tokenizerHash,
    k,
    tier,
    previous,
    firstRecord,
    records,
    contributions,
    erased,
    masks,
    tokens,
    unmasked,
    chunks,
    keyTable,
  }
  assertManifest(manifest)
  return manifest
}
