import type { Hex } from '@openledger/primitives'
import type { AttributedReceipt, ReceiptSecrets } from '../receipt/receipt.ts'

/** A server's receipts in order; the i-th has the sequence `firstSequence + i`. */
export type Section = {
  readonly server: Hex
  readonly firstSequence: bigint
  readonly receipts: readonly AttributedReceipt[]
}

/** Pays from a Datanet's commons account to the owners of its records at a version, by unmasked tokens. */
export type Distribution = {
  readonly datanet: number
  readonly version: number
  /** nOPEN, at least 1. */
  readonly amount: bigint
}

/** The public part of what is settled at once. Addresses are lower-case. */
export type Batch = {
  readonly chainId: bigint
  readonly ledger: Hex
  /** In rising order of server. */
  readonly sections: readonly Section[]
  /** In rising order of Datanet, at most one each. */
  readonly distributions: readonly Distribution[]
}

/** What a settler has in hand for one receipt. */
export type SettleableReceipt = AttributedReceipt & { readonly server: Hex; readonly secrets: ReceiptSecrets }

/** Greatest payload: with EigenDA's encoding (32 bytes for 31, a header) it stays within a blob of 16 MiB. */
export const MAX_BATCH_BYTES = 15 << 20
