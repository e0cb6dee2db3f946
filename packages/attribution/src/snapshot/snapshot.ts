import {
  type AccountNumber,
  ByteWriter,
  fromHex,
  type Hex,
  InvalidInputError,
  taggedHash,
  toHex,
} from '@openledger/primitives'
import { assertBitmap } from '../mask/bitmap.ts'
import type { Params } from '../rule/params.ts'
import { assertTokens } from '../rule/tokens.ts'

/** The unit of provenance: one paragraph-sized piece of a contribution. */
export type SnapshotRecord = {
  /** Ledger account that owns the record. */
  readonly owner: AccountNumber
  readonly tokens: Uint32Array
}

/** Records with their masks, in registry order. */
export type MaskedRecords = {
  readonly records: readonly SnapshotRecord[]
  /** Mask of each record, see `computeMask`. */
  readonly masks: readonly Uint8Array[]
}

/** A registered Datanet version, one of the record sets that a model's snapshot is made of. */
export type SnapshotPart = {
  readonly datanetId: number
  readonly version: number
  readonly versionRoot: Hex
}

/** taggedHash over `u32 parts ‖ (u32 datanetId ‖ u32 version ‖ 32 versionRoot)…`, in the snapshot's order. */
export function snapshotRoot(parts: readonly SnapshotPart[]): Hex {
  const writer = new ByteWriter().u32(parts.length)
  for (const { datanetId, version, versionRoot } of parts) {
    writer.u32(datanetId).u32(version).fixed(fromHex(versionRoot), 32)
  }
  return toHex(taggedHash('OL/snapshot/1', writer.finish()))
}

/** @throws InvalidInputError on a record that intake would have refused or a mask of another shape. */
export function assertRecord(record: SnapshotRecord, mask: Uint8Array, params: Params, index: number): void {
  if (record.tokens.length < params.k) {
    throw new InvalidInputError(
      `Expected at least ${params.k} tokens in record ${index}, got ${record.tokens.length}.`,
      { code: 'RECORD_TOO_SHORT' },
    )
  }
  assertTokens(record.tokens, params.vocab, `record ${index}`)
  assertBitmap(mask, record.tokens.length)
}

/**
 * @param first number of the first record.
 * @throws InvalidInputError as {@link assertRecord}, and when there is not a mask for each record.
 */
export function assertMasked({ records, masks }: MaskedRecords, params: Params, first = 0): void {
  if (records.length !== masks.length) {
    throw new InvalidInputError(
      `Expected a mask for each of ${records.length} records, got ${masks.length}.`,
      { code: 'MASK_SHAPE' },
    )
  }
  records.forEach((record, r) => {
    assertRecord(record, masks[r]!, params, first + r)
  })
}
