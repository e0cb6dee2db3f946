import type { Metrics } from '@openledger/service'
import type { Core } from '../core.ts'
import type { Validator } from '../validator/validator.ts'

/** Where chain, books and validator stand, asked at every scrape. */
export function ledgerMetrics(metrics: Metrics, core: Core, validator: Validator | undefined): void {
  const { chain, ledger, receipts, batches } = core
  const { view } = chain
  const gauge = (name: string, help: string, collect: () => number) => metrics.gauge(name, { help, collect })
  gauge('l2_head_block', 'Newest block of the mirror', () => view.head()?.number ?? 0)
  gauge('ledger_head_record', 'Head record of the chain', () => Number(view.headRecord()))
  gauge('ledger_final_record', 'Last final record', () => Number(view.finalRecord()))
  gauge('ledger_generation', 'Rollbacks so far', () => Number(view.generation()))
  gauge('books_record', 'Record that the books are at', () => Number(ledger.books.header.number))
  gauge('receipts_unbatched', 'Receipts that are in no batch yet', () => receipts.counts().unbatched)
  gauge('batches_unsettled', 'Batches on their way to the chain', () => {
    const { built = 0, dispersed = 0, submitted = 0 } = batches.counts()
    return built + dispersed + submitted
  })
  if (!validator) return
  gauge('validator_record', 'Last record that was derived again and found right', () =>
    Number(validator.status().validated),
  )
  gauge(
    'validator_disputed_records',
    'Records that this validator found wrong',
    () => validator.status().records.disputed,
  )
}
