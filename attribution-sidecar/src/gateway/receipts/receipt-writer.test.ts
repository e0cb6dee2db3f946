import { randomBytes } from 'node:crypto'
import { openDatabase } from '@openledger/service'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrations } from '../../store/migrations/index.ts'
import { receiptOf } from '../../store/receipt-row.ts'
import { addressOf, keyOf, secretOf, signer } from '../gateway.fixture.ts'
import { createReceiptStore } from './receipt-store.ts'
import { createReceiptWriter, type ReceiptDraft } from './receipt-writer.ts'

const server = addressOf('server')
const draft = (payer: number, fee: bigint): ReceiptDraft => ({
  server,
  modelId: keyOf('model'),
  payer,
  prompt: Uint32Array.of(1, 2, 3),
  response: Uint32Array.of(4, 5),
  fee,
  attribution: { weights: [{ account: 7, weight: 1n << 70n }], matched: 1n, total: 2n, evidenced: 0n },
})

let database: ReturnType<typeof openDatabase>
let debits: Map<number, bigint>
beforeEach(() => {
  database = openDatabase(':memory:', migrations)
  debits = new Map()
})
afterEach(() => database.close())

function open(limit = 1000n) {
  return createReceiptWriter(
    { groupSize: 4, randomBytes },
    {
      sqlite: database.sqlite,
      signer,
      keys: new Map([[server, secretOf('server')]]),
      accounts: {
        spent: (account) => debits.get(account) ?? 0n,
        save: () => {},
        charged: (account, cumulative) => void debits.set(account, cumulative),
        voucher: (_, cumulative) =>
          cumulative <= limit ? { cumulative: limit, signature: `0x${'11'.repeat(65)}` } : undefined,
      },
    },
  )
}

describe('receipts', () => {
  test('of many calls at once are numbered without a gap, with running sums, each signed', async () => {
    const writer = open()
    const issued = await Promise.all(
      Array.from({ length: 25 }, (_, i) => writer.issue(draft(i % 3, BigInt(i)))),
    )
    expect(issued.map(({ receipt }) => Number(receipt.sequence))).toEqual(
      Array.from({ length: 25 }, (_, i) => i + 1),
    )
    const rows = createReceiptStore(database.sqlite).list({ limit: 100 }).receipts.reverse()
    const sums = [0n, 0n, 0n]
    rows.forEach((row, i) => {
      sums[i % 3]! += BigInt(i)
      const receipt = receiptOf(row)
      expect(receipt).toEqual(issued[i]!.receipt)
      expect(receipt.cumulative).toBe(sums[i % 3])
      expect(signer.receiptId(receipt)).toBe(row.receipt_id)
      expect(signer.receiptSigner({ receipt, signature: issued[i]!.signature })).toBe(server)
    })
    expect(debits.get(2)).toBe(sums[2])
    await writer.close()
  })

  test('go on where they were after a restart', async () => {
    const first = open()
    await first.issue(draft(1, 5n))
    const { receipt } = await open().issue(draft(1, 5n))
    expect([receipt.sequence, receipt.cumulative]).toEqual([2n, 10n])
  })

  test('that the disk refuses leave no gap and charge nobody', async () => {
    const writer = open()
    await writer.issue(draft(1, 1n))
    const pages = database.sqlite.pragma('page_count', { simple: true })
    database.sqlite.pragma(`max_page_count = ${pages}`)
    const big = { ...draft(1, 1n), response: new Uint32Array(200_000).fill(99_999) }
    const results = await Promise.allSettled([writer.issue(big), writer.issue(draft(1, 1n))])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect((results[0] as PromiseRejectedResult).reason.code).toBe('SQLITE_FULL')
    expect(debits.get(1)).toBe(1n)
    database.sqlite.pragma('max_page_count = 1000000')
    const { receipt } = await writer.issue(draft(1, 1n))
    expect([receipt.sequence, receipt.cumulative]).toEqual([2n, 2n])
  })

  test('are kept together with what belongs to them, or not at all', async () => {
    const writer = open()
    const within = () => {
      database.sqlite.prepare('insert into used_signatures values (?, 1)').run('x')
      throw new Error('no')
    }
    await expect(writer.issue({ ...draft(1, 1n), within })).rejects.toThrow('no')
    const count = (table: string) =>
      (database.sqlite.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
    expect([count('used_signatures'), count('receipts')]).toEqual([0, 0])
  })

  test('are not written beyond the voucher, nor without the server key', async () => {
    await expect(open(4n).issue(draft(1, 5n))).rejects.toThrow(/voucher/)
    await expect(open().issue({ ...draft(1, 5n), server: addressOf('other') })).rejects.toThrow(/no key/)
    await expect(open().issue({ ...draft(1, 5n), response: new Uint32Array() })).rejects.toThrow(/an answer/)
  })
})
