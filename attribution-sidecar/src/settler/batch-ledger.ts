import type { SettlementEntry } from '../chain/entries.ts'
import type { BatchRow, BatchRows, BatchState } from './batch-rows.ts'
import type { ReceiptRows } from './receipt-rows.ts'

/**
 * What happens to batches when the chain settles and takes back. Both run in the transaction that moves the books, so that a batch is
 * settled exactly when the books hold it.
 */
export type BatchLedger = {
  onApplied(entry: SettlementEntry): void
  onRolledBack(number: bigint, byLedger: boolean): void
}

const STANDING: readonly BatchState[] = ['settled', 'final', 'foreign']

export function createBatchLedger(dependencies: { batches: BatchRows; receipts: ReceiptRows }): BatchLedger {
  const { batches, receipts } = dependencies

  const drop = (batch: BatchRow, problem: string) => {
    receipts.release(batch.id)
    batches.setState(batch.id, 'dropped', problem)
  }
  const unsettled = () => batches.inState('built', 'dispersed', 'submitted')

  return {
    onApplied(entry) {
      const { batchHash, record, number, generation, block } = entry
      const known = batches.find(batchHash)
      const next = unsettled()[0]
      if (!known || known.id !== next?.id) {
        // Not what was next in line: what is under way may continue from the wrong receipt. It is batched anew.
        for (const batch of unsettled()) {
          if (batch.id !== known?.id) drop(batch, 'another batch was settled before it')
        }
      }
      // Settled a second time by somebody who may settle but should not: it stands where it stood, whatever becomes of this record.
      if (known && STANDING.includes(known.state)) return
      if (known) {
        if (known.state === 'dropped') receipts.assign(known.id, known.sections)
        batches.settled(known.id, { record, number, generation, block })
      } else {
        const id = batches.insert({
          state: 'foreign',
          batchHash,
          sections: [],
          receipts: 0,
          bytes: new Uint8Array(),
        })
        batches.settled(id, { record, number, generation, block })
        batches.setState(id, 'foreign')
      }
    },
    onRolledBack(number, byLedger) {
      const above = batches.settledAbove(number)
      if (byLedger) {
        // The validators refused something: nothing of it is sent again as it was.
        for (const batch of [...above, ...unsettled()]) drop(batch, `rolled back to record ${number}`)
        return
      }
      // The L2 itself went back: the same batches can be settled again, in the same order.
      for (const { id } of batches.inState('submitted')) batches.setState(id, 'dispersed')
      for (const batch of above) {
        const unread = batch.state === 'foreign'
        batches.setState(batch.id, unread ? 'dropped' : 'dispersed', 'the L2 was reorganised')
      }
    },
  }
}
