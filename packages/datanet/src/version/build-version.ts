import { assertVocabulary, type Hex, InvalidInputError, sealEnvelope } from '@openledger/primitives'
import { createRecordSealer } from '../record/record-seal.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { encodeChunk, packChunks } from './chunk.ts'
import { encodeKeyTable, type KeyTable, keyTableContext } from './key-table.ts'
import type { Tier } from './limits.ts'
import { encodeManifest, type Manifest, type ManifestRecord } from './manifest.ts'
import { countUnmasked } from './mask.ts'
import { versionRoot } from './version-root.ts'

/** What was agreed to go into a version: one owner's records under one consent. */
export type AcceptedContribution = {
  owner: number
  records: readonly Uint32Array[]
  contributionHash: Hex
  consentHash: Hex
}

/** Says which tokens of the next record in registry order are not new; `MaskRegistry` of the attribution rule is one. */
export type RecordMasker = { readonly k: number; add(tokens: Uint32Array): Uint8Array }

export type VersionInput = {
  chainId: number | bigint
  datanet: number
  /** From 1. */
  version: number
  tier: Tier
  /** The version before: its root and the number of the first record that it does not have. None for version 1. */
  previous?: { versionRoot: Hex; nextRecord: number }
  contributions: readonly AcceptedContribution[]
  /** Earlier records that are erased from this version on. */
  erased?: readonly number[]
  /** X25519 keys for which the key table is sealed. */
  recipients: readonly Uint8Array[]
}

export type VersionDependencies = {
  tokenizer: Pick<Tokenizer, 'hash' | 'vocab'>
  /** Registers this version's records; used once, after everything else was checked. */
  masker: RecordMasker
  /** Random bytes of a cryptographically secure source. */
  randomBytes: (length: number) => Uint8Array
}

/** A version whose payloads are ready for the DA, but whose DA commitments are not known yet. */
export type VersionDraft = {
  versionRoot: Hex
  chunks: Uint8Array[]
  keyTable: KeyTable
  keyTableEnvelope: Uint8Array
  /** For each record of this version, in registry order. */
  records: { owner: number; tokens: Uint32Array; mask: Uint8Array }[]
  tokens: bigint
  unmasked: bigint
  /** The manifest with the DA commitments of the chunks, in order, and of the key table's envelope. */
  complete(commitments: { chunks: readonly Uint8Array[]; keyTable: Uint8Array }): {
    manifest: Manifest
    bytes: Uint8Array
  }
}

const ZERO: Hex = `0x${'00'.repeat(32)}`

function assertInput(input: VersionInput, k: number, vocab: number): void {
  if (!Number.isInteger(input.version) || input.version < 1 || (input.version === 1) !== !input.previous) {
    throw new InvalidInputError(
      `Expected versions from 1 and a previous one from 2 on, got version ${input.version}.`,
    )
  }
  for (const { owner, records } of input.contributions) {
    for (const tokens of records) {
      if (tokens.length < k) {
        throw new InvalidInputError(
          `Expected records of at least ${k} tokens, got ${tokens.length} (owner ${owner}).`,
          { code: 'RECORD_TOO_SHORT' },
        )
      }
      assertVocabulary(tokens, vocab)
    }
  }
}

/**
 * Numbers, masks, commits to and encrypts the records of a new version.
 *
 * @throws InvalidInputError before anything was registered with the masker.
 */
export async function buildVersion(
  input: VersionInput,
  { tokenizer, masker, randomBytes }: VersionDependencies,
): Promise<VersionDraft> {
  assertInput(input, masker.k, tokenizer.vocab)
  const { datanet, version } = input
  const firstRecord = input.previous?.nextRecord ?? 0
  const owned = input.contributions.flatMap(({ owner, records }, contribution) =>
    records.map((tokens) => ({ owner, tokens, contribution })),
  )
  const secrets = randomBytes(32 * owned.length)
  const keys = owned.map((_, i) => new Uint8Array(secrets.subarray(32 * i, 32 * i + 32)))
  // Erasure overwrites a record's key: no second copy may stay behind.
  secrets.fill(0)
  const keyTable: KeyTable = { datanet, version, firstRecord, keys }
  const contentKey = randomBytes(32)
  const context = keyTableContext(input.chainId, datanet, version)
  const keyTableEnvelope = await sealEnvelope(encodeKeyTable(keyTable), input.recipients, context, contentKey)

  const sealer = createRecordSealer(datanet, tokenizer.hash)
  const sealedRecords: Uint8Array[] = []
  const manifestRecords: ManifestRecord[] = owned.map(({ owner, tokens, contribution }, i) => {
    const { commitment, sealed } = sealer.seal(firstRecord + i, tokens, keys[i]!)
    sealedRecords.push(sealed)
    return { commitment, owner, tokenCount: tokens.length, contribution }
  })
  const chunks = packChunks(datanet, firstRecord, sealedRecords).map(encodeChunk)
  const records = owned.map(({ owner, tokens }) => ({ owner, tokens, mask: masker.add(tokens) }))
  const contents = {
    datanet,
    version,
    tokenizerHash: tokenizer.hash,
    k: masker.k,
    tier: input.tier,
    previous: input.previous?.versionRoot ?? ZERO,
    firstRecord,
    records: manifestRecords,
    contributions: input.contributions.map(({ contributionHash, consentHash }) => ({
      contributionHash,
      consentHash,
    })),
    erased: input.erased ?? [],
    masks: records.map(({ mask }) => mask),
    tokens: BigInt(records.reduce((sum, { tokens }) => sum + tokens.length, 0)),
    unmasked: BigInt(records.reduce((sum, { tokens, mask }) => sum + countUnmasked(mask, tokens.length), 0)),
  }
  return {
    versionRoot: versionRoot(contents),
    chunks,
    keyTable,
    keyTableEnvelope,
    records,
    tokens: contents.tokens,
    unmasked: contents.unmasked,
    complete(commitments) {
      if (commitments.chunks.length !== chunks.length) {
        throw new InvalidInputError(
          `Expected ${chunks.length} commitments of chunks, got ${commitments.chunks.length}.`,
        )
      }
      const manifest = { ...contents, chunks: commitments.chunks, keyTable: commitments.keyTable }
      return { manifest, bytes: encodeManifest(manifest) }
    },
  }
}
