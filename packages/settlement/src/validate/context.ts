import type { AccountNumber, Hex, SealingKeyPair } from '@openledger/primitives'
import type { Secp256k1 } from '../crypto/secp256k1.ts'
import type { PaidAttribution } from '../receipt/receipt.ts'
import type { CommonsLookup, Entries, ModelLookup } from '../split/entries.ts'

export type Call = { readonly prompt: Uint32Array; readonly response: Uint32Array }

/** What anybody knows who follows the chain: its state before the settlement, and the settlement. */
export type PublicContext = {
  readonly chainId: number | bigint
  readonly ledger: Hex
  readonly models: ModelLookup
  /** Owner of an account; undefined when the account does not exist. */
  readonly ownerOf: (account: AccountNumber) => Hex | undefined
  /** Last sequence of a server that was settled before; 0 when none was. */
  readonly lastSequence: (server: Hex) => bigint
  /** Cumulative debit of an account before this settlement. */
  readonly debitOf: (account: AccountNumber) => bigint
  /** Hash and entries of the settlement on chain; left out by a settler that checks its own batch first. */
  readonly settlement?: { readonly batchHash: Hex; readonly entries: Entries }
  readonly secp256k1: Secp256k1
  /** Without it no distribution of commons is accepted. */
  readonly datanets?: {
    readonly commons: CommonsLookup
    /** Last version on chain before this settlement; 0 when there is none. */
    readonly latestVersion: (datanet: number) => number
    /** Credits minus debits of a commons account before this settlement. */
    readonly balanceOf: (account: AccountNumber) => bigint
  }
}

/** What a validator knows besides: how to open the sealed part and how to attribute. */
export type ValidationContext = PublicContext & {
  /** Key that opens the sealed part. */
  readonly keys: SealingKeyPair
  /**
   * The rule's independent verifier, asked once per model with all its calls; gives the attributions in the same order.
   * It throws an InvalidInputError when a call cannot be attributed at all; other errors mean that validation must be repeated.
   */
  readonly verify: (
    modelId: Hex,
    calls: readonly Call[],
  ) => readonly PaidAttribution[] | Promise<readonly PaidAttribution[]>
}
