import type { ClaimsProof } from '../books/claims-proof.ts'
import { combineG1, decodeG1, type G1 } from '../curve/g1.ts'
import { verifyOpening } from '../kzg/verify.ts'
import { claimPages, claimPoint, claimSeed, combineClaims, encodeClaimItems } from '../multi/claims.ts'
import { LedgerError } from './errors.ts'
import { recordPoints } from './record-point.ts'
import { openingPoint } from './verify-account.ts'

/**
 * Checks the cumulative credits of many accounts offline, in pure JavaScript, as `Ledger.claimMany` does.
 * @param trustedRecord a record that is known to be good; the one inside of the proof is only a claim.
 * @throws InvalidInputError for items that are not in order (or a hash that is an account's own point), LedgerError with the reason else.
 */
export function verifyClaims(proof: ClaimsProof, trustedRecord: Uint8Array): void {
  const { header, items, points, tree } = proof
  const { seed, gamma } = claimSeed(trustedRecord, encodeClaimItems(items))
  const pages = claimPages(items)
  if (points.length !== pages.length) {
    throw new LedgerError('LEDGER_MALFORMED', `Expected ${pages.length} points, got ${points.length}.`)
  }
  const pagePoints = recordPoints(
    header,
    trustedRecord,
    pages.map((page, i) => ({ bookPage: 2 * page, point: points[i]! })),
    tree,
  )
  let quotient: G1
  try {
    quotient = decodeG1(proof.quotient)
  } catch (cause) {
    throw new LedgerError('LEDGER_BAD_POINT', 'Expected a quotient of 128 bytes that is a point of G1.', {
      cause,
    })
  }
  const z = claimPoint(seed, proof.quotient)
  const combination = combineClaims(items, gamma, z)
  const point = combineG1(pagePoints, combination.factors).add(quotient)
  if (!verifyOpening(point, z, combination.value, openingPoint(proof.proof))) {
    throw new LedgerError('LEDGER_BAD_OPENING', 'Expected a proof of exactly these cumulative amounts.')
  }
}
