import { type Hex, InvalidInputError, sealEnvelope } from '@openledger/primitives'
import { encodeKeyTable, type KeyTable, keyTableContext } from '../version/key-table.ts'
import type { Manifest } from '../version/manifest.ts'

/** What is kept of an erased record: that it was there, when and why it went. */
export type Tombstone = {
  datanet: number
  record: number
  /** Its salt is gone: it can no longer be linked to a text. */
  commitment: Hex
  reason: string
  /** Unix milliseconds. */
  erasedAt: number
}

export type Erasure = {
  /** Without the erased records' keys. */
  keyTable: KeyTable
  /** To be published in place of the old envelope. */
  keyTableEnvelope: Uint8Array
  tombstones: Tombstone[]
}

/**
 * Destroys the keys of records, and with them their salts. The keys in `keyTable` are overwritten in place;
 * every other copy (files, envelopes on the DA until their retention ends, validators' caches) is the caller's to remove.
 *
 * @param records numbers in the Datanet, all of this version.
 * @throws InvalidInputError before anything was destroyed.
 */
export async function eraseRecords(
  { manifest, keyTable }: { manifest: Manifest; keyTable: KeyTable },
  { records, reason, erasedAt }: { records: readonly number[]; reason: string; erasedAt: number },
  dependencies: {
    chainId: number | bigint
    recipients: readonly Uint8Array[]
    randomBytes: (length: number) => Uint8Array
  },
): Promise<Erasure> {
  const { datanet, version, firstRecord } = manifest
  if (keyTable.datanet !== datanet || keyTable.version !== version || keyTable.firstRecord !== firstRecord) {
    throw new InvalidInputError(`Expected the key table of Datanet ${datanet}, version ${version}.`)
  }
  const indices = new Set(records.map((record) => record - firstRecord))
  for (const index of indices) {
    if (!manifest.records[index]) {
      throw new InvalidInputError(
        `Expected records ${firstRecord} to ${firstRecord + manifest.records.length - 1}, got ${index + firstRecord}.`,
      )
    }
    if (keyTable.keys[index] === null) {
      throw new InvalidInputError(`The record ${index + firstRecord} is erased already.`, {
        code: 'ALREADY_ERASED',
      })
    }
  }
  const remaining = { ...keyTable, keys: keyTable.keys.map((key, i) => (indices.has(i) ? null : key)) }
  const keyTableEnvelope = await sealEnvelope(
    encodeKeyTable(remaining),
    dependencies.recipients,
    keyTableContext(dependencies.chainId, datanet, version),
    dependencies.randomBytes(32),
  )
  const tombstones = [...indices]
    .toSorted((a, b) => a - b)
    .map((index) => {
      keyTable.keys[index]!.fill(0)
      const { commitment } = manifest.records[index]!
      return { datanet, record: firstRecord + index, commitment, reason, erasedAt }
    })
  return { keyTable: remaining, keyTableEnvelope, tombstones }
}
