import { type Hex, toHex } from '@openledger/primitives'
import type { Receipt } from '@openledger/settlement'

/** A row of `receipts` as SQLite gives it. */
export type ReceiptRow = {
  rowid: number
  server: Hex
  sequence: number
  receipt_id: Hex
  model_id: Hex
  payer: number
  fee: string
  cumulative: string
  created_at: number
  input_tokens: number
  output_tokens: number
  prompt_commitment: Uint8Array
  response_commitment: Uint8Array
  signature: Uint8Array
  voucher_cumulative: string
  voucher_signature: Uint8Array
  salt: Uint8Array
  prompt_tokens: Uint8Array
  response_tokens: Uint8Array
  matched: string | null
  total: string | null
  evidenced: string | null
  weights: Uint8Array | null
  batch: number | null
}

/** The receipt as it was signed. */
export function receiptOf(row: ReceiptRow): Receipt {
  return {
    modelId: row.model_id,
    sequence: BigInt(row.sequence),
    payer: row.payer,
    promptCommitment: toHex(row.prompt_commitment),
    responseCommitment: toHex(row.response_commitment),
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    fee: BigInt(row.fee),
    cumulative: BigInt(row.cumulative),
    createdAt: BigInt(row.created_at),
  }
}
