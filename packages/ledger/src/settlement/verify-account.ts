import { accountPage, accountSlot, MAX_CUMULATIVE } from '@openledger/primitives'
import type { AccountProof } from '../books/account-proof.ts'
import { slotPoint } from '../curve/domain.ts'
import { decompressG1, type G1 } from '../curve/g1.ts'
import { verifyOpening } from '../kzg/verify.ts'
import { LedgerError } from './errors.ts'
import { recordPoints } from './record-point.ts'

/**
 * Checks an account's cumulative amount offline, in pure JavaScript, against a record that is known to be good (from the chain's
 * `records(number)` or an attestation). Pass the record you trust: the one inside of the proof is only a claim.
 * @throws LedgerError with the reason.
 */
export function verifyAccountProof(proof: AccountProof, trustedRecord: Uint8Array): void {
  const { header, account, book, value, commitment, tree } = proof
  if (value < 0n || value > MAX_CUMULATIVE || (book !== 0 && book !== 1)) {
    throw new LedgerError(
      'LEDGER_OVERFLOW',
      `Expected a cumulative amount below 2^96 in book 0 or 1, got ${value}.`,
    )
  }
  const bookPage = 2 * accountPage(account) + book
  const [point] = recordPoints(header, trustedRecord, [{ bookPage, point: commitment }], tree)
  const opening = openingPoint(proof.proof)
  if (!verifyOpening(point!, slotPoint(accountSlot(account)), value, opening)) {
    throw new LedgerError(
      'LEDGER_BAD_OPENING',
      `Expected a proof that account ${account} has ${value} nOPEN.`,
    )
  }
}

/** @throws LedgerError `LEDGER_BAD_POINT` */
export function openingPoint(proof: Uint8Array): G1 {
  try {
    return decompressG1(proof)
  } catch (cause) {
    throw new LedgerError('LEDGER_BAD_POINT', 'Expected a proof of 48 bytes that is a point of G1.', {
      cause,
    })
  }
}
