import { decodeTokens, fromHex, type Hex, toHex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { CoveringVoucher, SettleableReceipt } from '@openledger/settlement'
import { decodeWeights } from '../attribution/weights.ts'
import { type ReceiptRow, receiptOf } from '../store/receipt-row.ts'

/** A run of a server's receipts. */
export type SectionRange = { server: Hex; first: number; count: number }

export type PayerVoucher = { readonly payer: number; readonly voucher: CoveringVoucher }

/** Receipts as the settler sees them. */
export type ReceiptRows = {
  /**
   * The oldest receipts that are in no batch, at most `limit`, up to the first that is not attributed yet. They are taken in the order of
   * writing, so that both a server's sequences and a payer's sums continue without a gap.
   */
  unbatched(limit: number): SettleableReceipt[]
  assign(batch: number, sections: readonly SectionRange[]): void
  /** Lets a receipt that is in no batch rest on another voucher of its payer. */
  revouch(server: Hex, sequence: bigint, voucher: CoveringVoucher): void
  /** The payers of a batch, each with the vouchers that its receipts rest on. */
  vouchersOf(batch: number): PayerVoucher[]
  /** Vouchers of an account for at least `least`: the last that was taken, then those that receipts rest on, the newest first. */
  vouchersFor(account: number, least: bigint): CoveringVoucher[]
  /** Puts a batch's receipts back. */
  release(batch: number): void
  counts(): { unattributed: number; unbatched: number; last: number }
}

export function createReceiptRows(sqlite: SqliteHandle): ReceiptRows {
  const first = sqlite.prepare('select min(rowid) from receipts where batch is null').pluck()
  const read = sqlite.prepare(
    'select rowid, * from receipts where rowid >= ? and batch is null order by rowid limit ?',
  )
  const assign = sqlite.prepare('update receipts set batch = ? where server = ? and sequence between ? and ?')
  const release = sqlite.prepare('update receipts set batch = null where batch = ?')
  const revouch = sqlite.prepare(
    'update receipts set voucher_cumulative = ?, voucher_signature = ? where server = ? and sequence = ? and batch is null',
  )
  const ofBatch = sqlite.prepare(
    'select distinct payer, voucher_cumulative as cumulative, voucher_signature as signature from receipts where batch = ?',
  )
  const ofPayer = sqlite.prepare(
    `select cumulative, signature, max(place) as place from (
       select cumulative, signature, 9e18 as place from vouchers where account = ?
       union all select voucher_cumulative, voucher_signature, rowid from receipts where payer = ?)
     group by cumulative, signature order by place desc`,
  )
  const unattributed = sqlite.prepare('select count(*) from receipts where weights is null').pluck()
  const unbatched = sqlite.prepare('select count(*) from receipts where batch is null').pluck()
  const last = sqlite.prepare('select coalesce(max(rowid), 0) from receipts').pluck()
  /** No receipt before this row is unbatched. */
  let from: number | undefined
  return {
    unbatched(limit) {
      from ??= (first.get() as number | null) ?? undefined
      if (from === undefined) return []
      const receipts: SettleableReceipt[] = []
      for (const row of read.iterate(from, limit) as IterableIterator<ReceiptRow>) {
        if (row.weights === null || row.matched === null) break
        receipts.push(toReceipt(row))
      }
      return receipts
    },
    assign(batch, sections) {
      for (const { server, first: begin, count } of sections)
        assign.run(batch, server, begin, begin + count - 1)
      from = undefined
    },
    revouch(server, sequence, { cumulative, signature }) {
      revouch.run(String(cumulative), fromHex(signature), server, sequence)
    },
    vouchersOf: (batch) =>
      (ofBatch.all(batch) as (VoucherRow & { payer: number })[]).map(({ payer, ...row }) => ({
        payer,
        voucher: voucherOf(row),
      })),
    vouchersFor: (account, least) =>
      (ofPayer.all(account, account) as VoucherRow[])
        .map(voucherOf)
        .filter(({ cumulative }) => cumulative >= least),
    release(batch) {
      release.run(batch)
      from = undefined
    },
    counts: () => ({
      unattributed: unattributed.get() as number,
      unbatched: unbatched.get() as number,
      last: last.get() as number,
    }),
  }
}

type VoucherRow = { cumulative: string; signature: Uint8Array }

const voucherOf = ({ cumulative, signature }: VoucherRow): CoveringVoucher => ({
  cumulative: BigInt(cumulative),
  signature: toHex(signature),
})

function toReceipt(row: ReceiptRow): SettleableReceipt {
  return {
    server: row.server,
    receipt: receiptOf(row),
    signature: toHex(row.signature),
    voucher: { cumulative: BigInt(row.voucher_cumulative), signature: toHex(row.voucher_signature) },
    attribution: {
      weights: decodeWeights(row.weights!),
      matched: BigInt(row.matched!),
      total: BigInt(row.total!),
      evidenced: BigInt(row.evidenced!),
    },
    secrets: {
      salt: toHex(row.salt),
      prompt: decodeTokens(row.prompt_tokens),
      response: decodeTokens(row.response_tokens),
    },
  }
}
