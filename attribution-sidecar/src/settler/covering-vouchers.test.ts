import { type Hex, keccak256, toHex, utf8 } from '@openledger/primitives'
import { openDatabase } from '@openledger/service'
import {
  createReceiptSigner,
  createSecp256k1,
  type ReceiptSigner,
  type SettleableReceipt,
} from '@openledger/settlement'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OwnershipEntry } from '../chain/entries.ts'
import { migrations } from '../store/migrations/index.ts'
import { type CoveringVouchers, createCoveringVouchers } from './covering-vouchers.ts'
import { createReceiptRows, type ReceiptRows } from './receipt-rows.ts'

const secret = (name: string) => keccak256(utf8(name))
const SERVER: Hex = `0x${'5e'.repeat(20)}`
const [EPOCH, GRACE] = [10, 100]
const PAYER = 20

let signer: ReceiptSigner
let address: (name: string) => Hex
let database: ReturnType<typeof openDatabase>
let rows: ReceiptRows
let ownership: OwnershipEntry
/** L2 time in seconds; a block has the number of its second. */
let now: number
let vouchers: CoveringVouchers

beforeAll(async () => {
  const secp256k1 = await createSecp256k1()
  signer = createReceiptSigner({ chainId: 1, ledger: `0x${'aa'.repeat(20)}` }, { secp256k1 })
  address = (name) => secp256k1.address(secret(name))
})

beforeEach(() => {
  database = openDatabase(':memory:', migrations)
  rows = createReceiptRows(database.sqlite)
  now = 1000
  ownership = { registered: address('anna'), block: 1, changes: [] }
  vouchers = createCoveringVouchers({
    view: {
      head: () => ({ number: now, hash: '0x', timestamp: now }),
      ownershipOf: (account) => (account === PAYER ? ownership : { ...ownership, changes: [] }),
    },
    epochs: {
      challengeWindow: async () => 0,
      at: async (timestamp) => Math.floor(timestamp / EPOCH),
      begin: async (epoch) => epoch * EPOCH,
      timeOf: async (block) => block,
    },
    disputes: { terms: async () => ({ answerSeconds: 1n, graceSeconds: BigInt(GRACE), challengerBond: 1n }) },
    receipts: rows,
    signer,
  })
})
afterEach(() => database.close())

const voucherBy = (name: string, cumulative: bigint) =>
  signer.signVoucher({ account: PAYER, cumulative }, secret(name))

/** A receipt on disk that rests on a voucher. */
function served(sequence: number, cumulative: bigint, by: string, limit: bigint, payer = PAYER) {
  const voucher = voucherBy(by, limit)
  database.sqlite
    .prepare(
      `insert into receipts (server, sequence, receipt_id, model_id, payer, fee, cumulative, created_at, input_tokens, output_tokens,
         prompt_commitment, response_commitment, signature, voucher_cumulative, voucher_signature, salt, prompt_tokens, response_tokens,
         matched, total, evidenced, weights)
       values (?, ?, ?, '0x', ?, '1', ?, 1, 1, 1, x'', x'', x'', ?, unhex(?), x'', x'', x'', '0', '0', '0', x'')`,
    )
    .run(
      SERVER,
      sequence,
      `0x${sequence}`,
      payer,
      String(cumulative),
      String(limit),
      voucher.signature.slice(2),
    )
}
const take = (by: string, cumulative: bigint) =>
  database.sqlite
    .prepare(
      'insert or replace into vouchers (account, cumulative, signature, updated_at) values (?, ?, unhex(?), 1)',
    )
    .run(PAYER, String(cumulative), voucherBy(by, cumulative).signature.slice(2))
const leave = (to: string, at: number) => {
  ownership = {
    ...ownership,
    changes: [...ownership.changes, { owner: address(to), block: at, logIndex: 0 }],
  }
}
/** What the receipts on disk are read as, as far as matters here. */
const waiting = () =>
  (
    database.sqlite.prepare('select * from receipts where batch is null order by rowid').all() as {
      sequence: number
      payer: number
      cumulative: string
      voucher_cumulative: string
      voucher_signature: Uint8Array
    }[]
  ).map(
    (row) =>
      ({
        server: SERVER,
        receipt: { sequence: BigInt(row.sequence), payer: row.payer, cumulative: BigInt(row.cumulative) },
        voucher: { cumulative: BigInt(row.voucher_cumulative), signature: toHex(row.voucher_signature) },
      }) as unknown as SettleableReceipt,
  )
const covered = async () => (await vouchers.cover(waiting())).map(({ receipt }) => Number(receipt.sequence))

test('whoever never gave the account away is not asked anything', async () => {
  served(1, 5n, 'anna', 9n)
  expect(await covered()).toEqual([1])
})

test("a former owner's voucher covers until the next epoch would be too late", async () => {
  served(1, 5n, 'anna', 9n)
  leave('ben', now)
  rows.assign(7, [{ server: SERVER, first: 1, count: 1 }])
  // The epoch of a settlement that is sent now and included in the next one begins at 1090, then at 1100.
  now = 1089
  expect(await vouchers.standing(7)).toBe(true)
  now = 1090
  expect(await vouchers.standing(7)).toBe(false)
  rows.release(7)
  now = 1089
  expect(await covered()).toEqual([1])
  now = 1090
  await expect(vouchers.cover(waiting())).rejects.toMatchObject({ code: 'VOUCHER_EXPIRED', retryable: true })
})

test("then the owner's own takes its place, if it is for so much", async () => {
  served(1, 5n, 'anna', 9n)
  served(2, 8n, 'anna', 9n)
  served(3, 3n, 'anna', 9n, PAYER + 1)
  leave('ben', now)
  now += GRACE
  take('ben', 6n)
  expect(await covered()).toEqual([1])
  const [first, second] = waiting()
  expect(first!.voucher).toEqual(voucherBy('ben', 6n))
  expect(second!.voucher).toEqual(voucherBy('anna', 9n))
  take('ben', 8n)
  expect(await covered()).toEqual([1, 2, 3])
})

test('a voucher that nobody signed who ever owned the account covers nothing', async () => {
  served(1, 5n, 'eve', 9n)
  leave('ben', now)
  await expect(vouchers.cover(waiting())).rejects.toMatchObject({ code: 'VOUCHER_EXPIRED' })
})
