import { assertVocabulary, BaseError, equalBytes, type Hex } from '@openledger/primitives'
import { createRecordSealer } from '../record/record-seal.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { RecordMasker } from './build-version.ts'
import { decodeChunk } from './chunk.ts'
import type { KeyTable } from './key-table.ts'
import type { Manifest } from './manifest.ts'
import { versionRoot } from './version-root.ts'

/** A record as a reader of a version has it. */
export type OpenedRecord = {
  /** Its number in the Datanet. */
  record: number
  owner: number
  mask: Uint8Array
  /** `null` when the record is erased: nobody can read it any more. */
  tokens: Uint32Array | null
}

export type OpenExpectations = {
  /** The version root that the chain has. */
  versionRoot: Hex
  tokenizer: Pick<Tokenizer, 'hash' | 'vocab'>
  /** Recomputes the masks too; it must have seen every record before this version, so it cannot be used behind an erased one. */
  masker?: RecordMasker
}

/**
 * Decrypts a version and checks everything that its root promises: root, numbering, keys, commitments, token counts, vocabulary, masks.
 *
 * @param chunks payloads in the manifest's order.
 * @throws BaseError `VERSION_INVALID` with what is wrong, `SEAL_BROKEN`; NonCanonicalError.
 */
export function openVersion(
  manifest: Manifest,
  chunks: readonly Uint8Array[],
  keyTable: KeyTable,
  expected: OpenExpectations,
): OpenedRecord[] {
  const { datanet, version, firstRecord, records } = manifest
  const fail = (message: string): never => {
    throw new BaseError(`Datanet ${datanet}, version ${version}: ${message}`, { code: 'VERSION_INVALID' })
  }
  if (manifest.tokenizerHash !== expected.tokenizer.hash) {
    fail(`expected the tokenizer ${expected.tokenizer.hash}, got ${manifest.tokenizerHash}.`)
  }
  const root = versionRoot(manifest)
  if (root !== expected.versionRoot) fail(`expected the root ${expected.versionRoot}, got ${root}.`)
  if (keyTable.datanet !== datanet || keyTable.version !== version || keyTable.firstRecord !== firstRecord) {
    fail(`got the key table of Datanet ${keyTable.datanet}, version ${keyTable.version}.`)
  }
  if (keyTable.keys.length !== records.length) {
    fail(`expected ${records.length} keys, got ${keyTable.keys.length}.`)
  }
  if (chunks.length !== manifest.chunks.length) {
    fail(`expected ${manifest.chunks.length} chunks, got ${chunks.length}.`)
  }
  const sealer = createRecordSealer(datanet, manifest.tokenizerHash)
  const opened: OpenedRecord[] = []
  for (const bytes of chunks) {
    const chunk = decodeChunk(bytes)
    if (chunk.datanet !== datanet || chunk.firstRecord !== firstRecord + opened.length) {
      fail(`expected a chunk from record ${firstRecord + opened.length}, got one from ${chunk.firstRecord}.`)
    }
    if (opened.length + chunk.sealedRecords.length > records.length) fail('got more records than promised.')
    for (const sealed of chunk.sealedRecords) {
      const index = opened.length
      const record = firstRecord + index
      const { owner, tokenCount, commitment } = records[index]!
      const mask = manifest.masks[index]!
      const key = keyTable.keys[index]!
      if (key === null) {
        opened.push({ record, owner, mask, tokens: null })
        continue
      }
      const { tokens, commitment: actual } = sealer.unseal(record, sealed, key)
      if (actual !== commitment) fail(`record ${record} is not what its commitment says.`)
      if (tokens.length !== tokenCount) {
        fail(`record ${record}: expected ${tokenCount} tokens, got ${tokens.length}.`)
      }
      assertVocabulary(tokens, expected.tokenizer.vocab)
      opened.push({ record, owner, mask, tokens })
    }
  }
  if (opened.length !== records.length) fail(`expected ${records.length} records, got ${opened.length}.`)
  if (expected.masker) assertMasks(opened, expected.masker, fail)
  return opened
}

function assertMasks(
  records: readonly OpenedRecord[],
  masker: RecordMasker,
  fail: (message: string) => never,
): void {
  for (const { record, tokens, mask } of records) {
    if (tokens === null) fail(`cannot recompute masks behind the erased record ${record}.`)
    else if (!equalBytes(masker.add(tokens), mask)) fail(`the mask of record ${record} is not the rule's.`)
  }
}
