import { ByteReader, equalBytes, keccak256 } from '@openledger/primitives'
import { readTreeProof, rootOfProof } from '../books/tree-proof.ts'
import { decodeG1, type G1 } from '../curve/g1.ts'
import { LedgerError } from './errors.ts'
import { type Header, recordHash } from './header.ts'

/** A book page and its commitment, 128 bytes. */
export type BookPoint = { bookPage: number; point: Uint8Array }

/**
 * The points of book pages (strictly rising) at a record that is known to be good.
 * @param tree compact tree proof of exactly these pages.
 * @throws LedgerError `LEDGER_BAD_RECORD` | `LEDGER_BAD_TREE` | `LEDGER_BAD_POINT`
 */
export function recordPoints(
  header: Header,
  trustedRecord: Uint8Array,
  points: readonly BookPoint[],
  tree: Uint8Array,
): G1[] {
  if (!equalBytes(recordHash(header), trustedRecord)) {
    throw new LedgerError('LEDGER_BAD_RECORD', 'Expected a proof for the given record.')
  }
  let root: Uint8Array
  try {
    const reader = new ByteReader(tree)
    const proof = readTreeProof(reader)
    reader.end()
    root = rootOfProof(
      points.map(({ bookPage, point }) => ({ bookPage, hash: keccak256(point) })),
      proof,
    )
  } catch (cause) {
    throw new LedgerError('LEDGER_BAD_TREE', 'Expected a compact tree proof of the book pages.', { cause })
  }
  if (!equalBytes(root, header.pagesRoot)) {
    throw new LedgerError('LEDGER_BAD_TREE', "Expected commitments that lead to the record's root.")
  }
  try {
    return points.map(({ point }) => decodeG1(point))
  } catch (cause) {
    throw new LedgerError('LEDGER_BAD_POINT', 'Expected points of the prime-order subgroup of G1.', { cause })
  }
}
