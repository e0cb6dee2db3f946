import type { Hex } from '@openledger/primitives'
import type { AttributedReceipt, ReceiptSecrets } from '../receipt/receipt.ts'

/** A server's receipts in order; the i-th has the sequence `firstSequence + i`. */
export type Section = {
  readonly server: Hex
  readonly firstSequence: bigint
  readonly receipts: readonly AttributedReceipt[]
}

/**
 * Unmasked tokens of each Datanet of a model over several, in the snapshot's order: counted across all of them, which only those can do
 * who read the records.
 */
export type SnapshotSize = { readonly modelId: Hex; readonly unmasked: readonly bigint[] }

/** What is held of a model's contributors after the batch, each sum below the model's `minEntry`. */
export type Accrual = {
  readonly modelId: Hex
  /** Everything is paid out, however little it is. */
  readonly closing: boolean
  /** nOPEN, at least 1 each, accounts rising; none when closing. */
  readonly sums: readonly { readonly account: number; readonly amount: bigint }[]
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
  /** In rising order of model: one for each model over several Datanets that has a receipt here. */
  readonly snapshots: readonly SnapshotSize[]
  /** In rising order of model: one for each model with a `minEntry` that has a receipt here, or that is closed. */
  readonly accruals: readonly Accrual[]
  /** In rising order of Datanet, at most one each. */
  readonly distributions: readonly Distribution[]
}

/** What a settler has in hand for one receipt. */
export type SettleableReceipt = AttributedReceipt & { readonly server: Hex; readonly secrets: ReceiptSecrets }

/** Greatest payload: with EigenDA's encoding (32 bytes for 31, a header) it stays within a blob of 16 MiB. */
export const MAX_BATCH_BYTES = 15 << 20
