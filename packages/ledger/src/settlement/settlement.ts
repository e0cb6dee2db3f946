import { ByteReader, ByteWriter, MAX_PAGES, NonCanonicalError } from '@openledger/primitives'
import { readTreeProof, type TreeProof } from '../books/tree-proof.ts'
import { G1_BYTES, G1_COMPRESSED_BYTES } from '../curve/g1.ts'
import type { Entries } from '../kzg/entries.ts'
import { readEntries, writeEntries } from './entries-codec.ts'
import { encodeHeader, HEADER_BYTES, type Header, readHeader } from './header.ts'

const TOUCH_BYTES = 2 + 2 * G1_BYTES

/** One touched book page of a settlement. */
export type Touch = {
  /** 2 · page + book; book 0 holds credits, book 1 debits. */
  bookPage: number
  /** Commitment of the page before, 128 bytes. */
  old: Uint8Array
  /** Commitment of the entries, 128 bytes. */
  delta: Uint8Array
  entries: Entries
}

/** The argument of `Ledger.settle`, decoded (protocol §3.1). */
export type Settlement = {
  /** Header of the previous record. */
  previous: Header
  batchHash: Uint8Array
  /** KZG proof of the combined deltas at the transcript's point, 48 bytes. */
  proof: Uint8Array
  touches: readonly Touch[]
  /** The touches' points and entries as bytes, for the transcript. */
  parts: SettlementParts
  tree: TreeProof
  /** DA commitment whose blob is the batch. */
  commitment: Uint8Array
}

/** The parts of a settlement that the transcript hashes as they stand. */
export type SettlementParts = { touches: Uint8Array; entries: Uint8Array }

export function encodeParts(touches: readonly Touch[]): SettlementParts {
  const points = new ByteWriter()
  const entries = new ByteWriter()
  for (const touch of touches) {
    points.u16(touch.bookPage).fixed(touch.old, G1_BYTES).fixed(touch.delta, G1_BYTES)
    writeEntries(entries, touch.entries)
  }
  return { touches: points.finish(), entries: entries.finish() }
}

/** @param tree bytes of the compact tree proof of the touched pages. */
export function encodeSettlement(
  settlement: Omit<Settlement, 'tree' | 'touches'> & { count: number; tree: Uint8Array },
): Uint8Array {
  const { previous, batchHash, proof, tree, count, parts, commitment } = settlement
  return new ByteWriter()
    .fixed(encodeHeader(previous), HEADER_BYTES)
    .fixed(batchHash, 32)
    .u16(count)
    .u32(parts.entries.length)
    .fixed(proof, G1_COMPRESSED_BYTES)
    .fixed(parts.touches, parts.touches.length)
    .fixed(parts.entries, parts.entries.length)
    .fixed(tree, tree.length)
    .fixed(commitment, commitment.length)
    .finish()
}

/**
 * Strict decoder of the packed argument of `settle`: form only, no arithmetic (see `verifySettlement`).
 * @throws NonCanonicalError
 */
export function decodeSettlement(bytes: Uint8Array): Settlement {
  const reader = new ByteReader(bytes)
  const previous = readHeader(reader)
  const batchHash = reader.fixed(32)
  const count = reader.u16()
  if (count === 0) throw new NonCanonicalError('Expected at least one touched page in a settlement.')
  const entriesLength = reader.u32()
  const proof = reader.fixed(G1_COMPRESSED_BYTES)
  const pointBytes = reader.fixed(count * TOUCH_BYTES)
  const entryBytes = reader.fixed(entriesLength)
  const pointReader = new ByteReader(pointBytes)
  const entryReader = new ByteReader(entryBytes)
  const touches: Touch[] = []
  let last = -1
  for (let i = 0; i < count; i++) {
    const bookPage = pointReader.u16()
    if (bookPage <= last || bookPage >= 2 * MAX_PAGES) {
      throw new NonCanonicalError(
        `Expected book pages strictly rising below ${2 * MAX_PAGES}, got ${bookPage} after ${last}.`,
      )
    }
    const [old, delta] = [pointReader.fixed(G1_BYTES), pointReader.fixed(G1_BYTES)]
    touches.push({ bookPage, old, delta, entries: readEntries(entryReader) })
    last = bookPage
  }
  entryReader.end()
  const tree = readTreeProof(reader)
  const commitment = reader.fixed(reader.remaining)
  if (commitment.length === 0)
    throw new NonCanonicalError('Expected a DA commitment at the end of a settlement.')
  return {
    previous,
    batchHash,
    proof,
    touches,
    parts: { touches: pointBytes, entries: entryBytes },
    tree,
    commitment,
  }
}
