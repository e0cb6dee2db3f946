import { describeError, toHex } from '@openledger/primitives'
import type { Books } from '../books/books.ts'
import type { Kzg } from '../kzg/kzg.ts'
import { createFollower, type FollowerOptions, type LedgerEvent } from './replay.ts'

/** An event and where the chain has it, for the report. */
export type LocatedEvent = LedgerEvent & { block: bigint }

export type AuditReport = {
  ok: boolean
  /** Events taken and settlements recomputed. */
  events: number
  settlements: number
  rollbacks: number
  /** Σ of the settlements' amounts in nOPEN, rolled-back ones included. */
  amount: bigint
  /** Number and hash (hex) of the last record. */
  number: bigint
  record: string
  /** The first event that does not follow from the history before it. */
  difference?: { event: number; block: bigint; reason: string }
}

/**
 * Recomputes a ledger's whole history from public data and stops at the first difference.
 * @returns the report, and the books as far as the history is right.
 */
export async function auditHistory(
  events: AsyncIterable<LocatedEvent> | Iterable<LocatedEvent>,
  options: FollowerOptions,
  dependencies: { kzg: Kzg },
): Promise<{ report: AuditReport; books: Books }> {
  const follower = createFollower(options, dependencies)
  const { books } = follower
  const report: AuditReport = {
    ok: true,
    events: 0,
    settlements: 0,
    rollbacks: 0,
    amount: 0n,
    number: books.header.number,
    record: toHex(books.record),
  }
  for await (const event of events) {
    try {
      const settled = await follower.apply(event)
      if (event.kind === 'rolledBack') report.rollbacks++
      if (settled) {
        report.settlements++
        report.amount += settled.amount
      }
      report.events++
    } catch (error) {
      report.ok = false
      report.difference = { event: report.events, block: event.block, reason: describeError(error) }
      break
    }
  }
  report.number = books.header.number
  report.record = toHex(books.record)
  return { report, books }
}
