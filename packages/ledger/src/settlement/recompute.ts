import { equalBytes, NonCanonicalError } from '@openledger/primitives'
import type { Kzg } from '../kzg/kzg.ts'
import { LedgerError } from './errors.ts'
import { decodeSettlement, type Settlement } from './settlement.ts'
import { checkSettlement, type SettlementContext, type VerifiedSettlement } from './verify.ts'

/**
 * Checks a settlement by computing its commitments anew from the entries, without looking at its opening proof: more than the contract
 * does, and faster than a pairing. For followers and auditors.
 * @throws LedgerError with the reason.
 */
export async function recomputeSettlement(
  bytes: Uint8Array,
  context: SettlementContext,
  kzg: Kzg,
): Promise<VerifiedSettlement> {
  let settlement: Settlement
  try {
    settlement = decodeSettlement(bytes)
  } catch (cause) {
    if (!(cause instanceof NonCanonicalError)) throw cause
    throw new LedgerError('LEDGER_MALFORMED', cause.message, { cause })
  }
  const verified = checkSettlement(settlement, context)
  const deltas = await kzg.commit(settlement.touches.map(({ entries }) => entries))
  settlement.touches.forEach(({ bookPage, delta }, i) => {
    if (!equalBytes(delta, deltas[i]!)) {
      throw new LedgerError(
        'LEDGER_BAD_OPENING',
        `Expected the delta of book page ${bookPage} to commit to its entries.`,
      )
    }
  })
  return verified
}
