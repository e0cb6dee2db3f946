import { BaseError, describeError } from '@openledger/primitives'
import type { Batch } from '../batch/batch.ts'
import { entriesOf, type Split } from '../split/entries.ts'
import { checkAccruals } from './accruals.ts'
import type { PublicContext } from './context.ts'
import type { Report } from './receipts.ts'

/** Errors whose cause has a finding of its own. */
const REPORTED = new Set(['UNKNOWN_MODEL', 'UNKNOWN_DATANET', 'UNKNOWN_SNAPSHOT'])

/** Compares the settlement's entries with the batch's, account by account; undefined when the batch has none. */
export function checkEntries(batch: Batch, context: PublicContext, report: Report): Split | undefined {
  const { models, datanets, held } = context
  let entries: Split
  try {
    entries = entriesOf(batch, {
      models,
      ...(datanets ? { commons: datanets.commons } : {}),
      ...(held ? { held } : {}),
    })
  } catch (error) {
    if (!(error instanceof BaseError) || error.retryable) throw error
    if (!REPORTED.has(error.code)) report('entries', 'a batch that can be settled', describeError(error))
    return undefined
  }
  checkAccruals(batch, entries.accruals, report)
  for (const book of ['credits', 'debits'] as const) {
    const settled = context.settlement?.entries[book]
    if (!settled) continue
    for (const account of new Set([...entries[book].keys(), ...settled.keys()])) {
      const [expected, got] = [entries[book].get(account) ?? 0n, settled.get(account) ?? 0n]
      if (expected !== got) report(book, expected, got, { account })
    }
  }
  return entries
}
