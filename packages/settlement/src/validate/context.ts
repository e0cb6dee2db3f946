import type { AccountNumber, Hex, SealingKeyPair } from '@openledger/primitives'
import type { Secp256k1 } from '../crypto/secp256k1.ts'
import type { PaidAttribution } from '../receipt/receipt.ts'
import type { Entries } from '../split/entries.ts'
import type { CommonsLookup, HeldLookup, ModelLookup } from '../split/terms.ts'

export type Call = { readonly prompt: Uint32Array; readonly response: Uint32Array }

/** What anybody knows who follows the chain: its state before the settlement, and the settlement. */
export type PublicContext = {
  readonly chainId: number | bigint
  readonly ledger: Hex
  readonly models: ModelLookup
  /** Why a model that is registered is not among `models`. */
  readonly refusal?: (modelId: Hex) => string | undefined
  /** Whose vouchers count for an account in this settlement (`vouchingOwners`), the owner first; none when the account does not exist. */
  readonly ownersOf: (account: AccountNumber) => readonly Hex[]
  /** Last sequence of a server that was settled before; 0 when none was. */
  readonly lastSequence: (server: Hex) => bigint
  /** Cumulative debit of an account before this settlement. */
  readonly debitOf: (account: AccountNumber) => bigint
  /** Hash and entries of the settlement on chain; left out by a settler that checks its own batch first. */
  readonly settlement?: { readonly batchHash: Hex; readonly entries: Entries }
  readonly secp256k1: Secp256k1
  /** What is held of a model's contributors before this settlement; nothing without it. */
  readonly held?: HeldLookup
  /** Without it no distribution of commons is accepted. */
  readonly datanets?: {
    readonly commons: CommonsLookup
    /** Versions that a distribution may go by: the last one before the settlement of the record before, up to the last one before this. 0: none. */
    readonly versions: (datanet: number) => { readonly least: number; readonly most: number }
    /** Credits minus debits of a commons account before this settlement, without what is held in it for contributors. */
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
  /** Unmasked tokens of each Datanet of a model over several, counted across all of them, in the snapshot's order. */
  readonly unmasked: (modelId: Hex) => readonly bigint[] | Promise<readonly bigint[]>
}
