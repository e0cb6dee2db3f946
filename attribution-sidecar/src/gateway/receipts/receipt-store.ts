import { InvalidInputError, toHex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { ReceiptRow } from '../../store/receipt-row.ts'

export type ReceiptStore = {
  find(receiptId: string): ReceiptRow | undefined
  /** Newest first. */
  list(options: { limit: number; cursor?: string; account?: number }): {
    receipts: ReceiptRow[]
    cursor: string | null
  }
  /** Newest receipts whose answer can be shown to come from somewhere. */
  latestEvidenced(limit: number): ReceiptRow[]
  /** Receipts whose attribution is still to be computed, oldest first. */
  unattributed(limit: number): ReceiptRow[]
  attribute(
    row: ReceiptRow,
    attribution: { matched: bigint; total: bigint; evidenced: bigint; weights: Uint8Array },
  ): void
}

export function createReceiptStore(sqlite: SqliteHandle): ReceiptStore {
  const one = sqlite.prepare('select rowid, * from receipts where receipt_id = ?')
  const all = sqlite.prepare('select rowid, * from receipts where rowid < ? order by rowid desc limit ?')
  const own = sqlite.prepare(
    'select rowid, * from receipts where payer = ? and rowid < ? order by rowid desc limit ?',
  )
  const evidenced = sqlite.prepare(
    "select * from (select rowid, * from receipts order by rowid desc limit 200) where evidenced is not null and evidenced <> '0' order by rowid desc limit ?",
  )
  const backlog = sqlite.prepare(
    'select rowid, * from receipts where weights is null order by server, sequence limit ?',
  )
  const update = sqlite.prepare(
    'update receipts set matched = ?, total = ?, evidenced = ?, weights = ? where server = ? and sequence = ?',
  )
  return {
    find: (receiptId) => one.get(receiptId.toLowerCase()) as ReceiptRow | undefined,
    list({ limit, cursor, account }) {
      if (cursor !== undefined && !/^[1-9]\d{0,15}$/.test(cursor)) {
        throw new InvalidInputError(`Expected a cursor that this list gave, got \`${cursor.slice(0, 40)}\`.`)
      }
      const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor)
      const rows = account === undefined ? all.all(before, limit) : own.all(account, before, limit)
      const receipts = rows as ReceiptRow[]
      return { receipts, cursor: receipts.length === limit ? String(receipts.at(-1)!.rowid) : null }
    },
    latestEvidenced: (limit) => evidenced.all(limit) as ReceiptRow[],
    unattributed: (limit) => backlog.all(limit) as ReceiptRow[],
    attribute(row, { matched, total, evidenced: shown, weights }) {
      update.run(String(matched), String(total), String(shown), weights, row.server, row.sequence)
    },
  }
}

/** What of a receipt is public. */
export function receiptJson(row: ReceiptRow) {
  return {
    id: row.receipt_id,
    server: row.server,
    sequence: row.sequence,
    modelId: row.model_id,
    payer: row.payer,
    promptCommitment: toHex(row.prompt_commitment),
    responseCommitment: toHex(row.response_commitment),
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    fee: row.fee,
    cumulative: row.cumulative,
    createdAt: row.created_at,
    signature: toHex(row.signature),
    batch: row.batch,
    matched: row.matched,
    total: row.total,
    evidenced: row.evidenced,
  }
}
