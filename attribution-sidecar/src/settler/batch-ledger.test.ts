import { openDatabase } from '@openledger/service'
import { expect, test } from 'vitest'
import type { SettlementEntry } from '../chain/entries.ts'
import { migrations } from '../store/migrations/index.ts'
import { createBatchLedger } from './batch-ledger.ts'
import { createBatchRows } from './batch-rows.ts'
import { createReceiptRows } from './receipt-rows.ts'

const bytes = (value: number) => new Uint8Array(32).fill(value)

test('a batch that a thief settles a second time stands where it stood, when the second is taken back', () => {
  const database = openDatabase(':memory:', migrations)
  try {
    const batches = createBatchRows(database.sqlite)
    const ledger = createBatchLedger({ batches, receipts: createReceiptRows(database.sqlite) })
    const id = batches.insert({
      state: 'dispersed',
      batchHash: bytes(1),
      sections: [],
      receipts: 2,
      bytes: new Uint8Array(),
    })
    const settled = (number: bigint) =>
      ledger.onApplied({
        batchHash: bytes(1),
        record: bytes(Number(number) + 1),
        number,
        generation: 0n,
        block: Number(number),
      } as SettlementEntry)
    settled(4n)
    batches.finalUpTo(4n)
    settled(5n)
    ledger.onRolledBack(4n, true)
    expect(batches.find(bytes(1))).toMatchObject({ id, state: 'final', recordNumber: 4 })

    ledger.onRolledBack(3n, true)
    expect(batches.find(bytes(1))).toMatchObject({ state: 'dropped' })
  } finally {
    database.close()
  }
})
