import {
  accountPage,
  accountSlot,
  ByteReader,
  equalBytes,
  keccak256,
  MAX_CUMULATIVE,
} from '@openledger/primitives'
import type { AccountProof } from '../books/account-proof.ts'
import { readTreeProof, rootOfProof } from '../books/tree-proof.ts'
import { slotPoint } from '../curve/domain.ts'
import { decodeG1, decompressG1 } from '../curve/g1.ts'
import { verifyOpening } from '../kzg/verify.ts'
import { LedgerError } from './errors.ts'
import { recordHash } from './header.ts'

/**
 * Checks an account's cumulative amount offline, in pure JavaScript, against a record that is known to be good (from the chain's
 * `records(number)` or an attestation). Pass the record you trust: the one inside of the proof is only a claim.
 * @throws LedgerError with the reason.
 */
export function verifyAccountProof(proof: AccountProof, trustedRecord: Uint8Array): void {
  const { header, account, book, value, commitment } = proof
  if (!equalBytes(recordHash(header), trustedRecord)) {
    throw new LedgerError('LEDGER_BAD_RECORD', 'Expected a proof for the given record.')
  }
  if (value < 0n || value > MAX_CUMULATIVE || (book !== 0 && book !== 1)) {
    throw new LedgerError(
      'LEDGER_OVERFLOW',
      `Expected a cumulative amount below 2^96 in book 0 or 1, got ${value}.`,
    )
  }
  const bookPage = 2 * accountPage(account) + book
  let root: Uint8Array
  try {
    const reader = new ByteReader(proof.tree)
    const tree = readTreeProof(reader)
    reader.end()
    root = rootOfProof([{ bookPage, hash: keccak256(commitment) }], tree)
  } catch (cause) {
    throw new LedgerError('LEDGER_BAD_TREE', 'Expected a compact tree proof of one book page.', { cause })
  }
  if (!equalBytes(root, header.pagesRoot)) {
    throw new LedgerError('LEDGER_BAD_TREE', "Expected a commitment that leads to the record's root.")
  }
  let opened: boolean
  try {
    // The tree holds sums of checked deltas only, so that the commitment's subgroup is that of the record.
    const point = decodeG1(commitment)
    opened = verifyOpening(point, slotPoint(accountSlot(account)), value, decompressG1(proof.proof))
  } catch (cause) {
    throw new LedgerError('LEDGER_BAD_POINT', 'Expected points of the prime-order subgroup of G1.', { cause })
  }
  if (!opened) {
    throw new LedgerError(
      'LEDGER_BAD_OPENING',
      `Expected a proof that account ${account} has ${value} nOPEN.`,
    )
  }
}
