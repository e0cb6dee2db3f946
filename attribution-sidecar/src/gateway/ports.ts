import type { Params } from '@openledger/attribution'
import type { Hex } from '@openledger/primitives'
import type { ModelTerms } from '@openledger/settlement'

/** What the gateway asks the chain; reads are of the newest head that this process has seen. */
export type ChainPort = {
  readonly chainId: number
  readonly ledger: Hex
  /** Looks at the chain's head now. */
  sync(): Promise<void>
  /** Lower-case address of the account's owner; undefined when there is no such account. */
  accountOwner(account: number): Promise<Hex | undefined>
  /** nOPEN that the account may be debited in total: deposits without what was withdrawn or is reserved for it. */
  deposited(account: number): Promise<bigint>
  /** The account's debit in the ledger's books, nOPEN. */
  settledDebit(account: number): Promise<bigint>
  createDatanet(policyHash: Hex): Promise<{ id: number; commons: number; transaction: Hex }>
  /** Root of a published version; undefined when the chain does not have it. */
  versionRoot(datanet: number, version: number): Promise<Hex | undefined>
  /** Resolves when the transaction is included and has succeeded; `onSigned` hears its hash before the node gets it, `onSent` when the node has it. */
  publishVersion(
    version: {
      datanet: number
      versionRoot: Hex
      records: number
      tokens: bigint
      unmasked: bigint
      commitment: Uint8Array
    },
    listeners?: { onSigned?: (transaction: Hex) => void; onSent?: (transaction: Hex) => void },
  ): Promise<{ transaction: Hex }>
  /** The node knows the transaction, but it is in no block yet. */
  isPending(transaction: Hex): Promise<boolean>
  /** X25519 keys of the active validators. */
  validatorKeys(): Promise<Uint8Array[]>
}

/** The data-availability layer. */
export type DaPort = {
  /** Resolves with the DA commitment when the payload is available; the same payload twice is stored once. */
  put(payload: Uint8Array): Promise<Uint8Array>
}

export type SnapshotPlace = { readonly datanet: number; readonly version: number }

/** A model as registered on chain. */
export type RegisteredModel = {
  readonly modelId: Hex
  readonly name: string
  readonly terms: ModelTerms
  readonly params: Params
  /** Datanet versions in the snapshot's order. */
  readonly snapshot: readonly SnapshotPlace[]
  /** All versions that the snapshot is made of, in registry order. */
  readonly versions: readonly SnapshotPlace[]
  /** No longer offered by its owner. */
  readonly retired?: boolean
  /** Unix milliseconds of the block that registered it. */
  readonly registeredAt: number
}

/** The models that the chain knows, in the order of their registration. */
export type ModelCatalog = { list(): readonly RegisteredModel[] }

/** Keys that sign receipts, by address. */
export type ServerKeys = ReadonlyMap<Hex, Uint8Array>
