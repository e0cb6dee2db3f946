import type { Attribution } from '@openledger/attribution'
import type { Hex } from '@openledger/primitives'

/** "In total, for ever, this account pays at most `cumulative` nOPEN." Signed by the account's owner. */
export type Voucher = { readonly account: number; readonly cumulative: bigint }

/** What a server promises about one paid call. */
export type Receipt = {
  readonly modelId: Hex
  /** Of the server, from 1, without a gap. */
  readonly sequence: bigint
  /** Account that pays. */
  readonly payer: number
  readonly promptCommitment: Hex
  readonly responseCommitment: Hex
  readonly inputTokens: number
  readonly outputTokens: number
  /** nOPEN. */
  readonly fee: bigint
  /** The payer's debit including this fee, nOPEN. */
  readonly cumulative: bigint
  /** Unix milliseconds. */
  readonly createdAt: bigint
}

/** Signatures are 65 bytes `r ‖ s ‖ v`. */
export type SignedReceipt = { readonly receipt: Receipt; readonly signature: Hex }
/** The voucher that covers a receipt; its account is the receipt's payer. */
export type CoveringVoucher = { readonly cumulative: bigint; readonly signature: Hex }

/** The part of an attribution that pays; evidence is recomputed by who wants to see it. */
export type PaidAttribution = Pick<Attribution, 'weights' | 'matched' | 'total' | 'evidenced'>

export type AttributedReceipt = SignedReceipt & {
  readonly voucher: CoveringVoucher
  readonly attribution: PaidAttribution
}

/** What only validators and the server may read of a call. */
export type ReceiptSecrets = {
  /** 32 random bytes. */
  readonly salt: Hex
  readonly prompt: Uint32Array
  readonly response: Uint32Array
}
