import type { Hex } from '@openledger/primitives'

/** Who owned an account: whom it was registered for in `block`, then every change in the chain's order. */
export type OwnershipEntry = {
  registered: Hex
  block: number
  changes: readonly { owner: Hex; block: number; logIndex: number }[]
}

/** A Datanet as registered. */
export type DatanetEntry = { datanet: number; curator: Hex /** Its commons account. */; commons: number }

/** A published version of a Datanet. */
export type VersionEntry = {
  datanet: number
  /** From 1. */
  version: number
  versionRoot: Hex
  records: number
  tokens: bigint
  unmasked: bigint
  /** DA commitment of the manifest. */
  commitment: Uint8Array
  block: number
  /** Of the event in its block: who registered first. */
  logIndex: number
}

/** A model as registered; rates in nOPEN per 1,000 tokens, `flat` and `minEntry` in nOPEN. */
export type ModelEntry = {
  modelId: Hex
  owner: Hex
  retired: boolean
  /** Block that registered it. */
  block: number
  name: string
  developer: number
  stakers: number
  platform: number
  rateIn: bigint
  rateOut: bigint
  flat: bigint
  platformBps: number
  betaBps: number
  gammaBps: number
  deltaBps: number
  minEntry: bigint
  /** Address whose key signs the model's receipts, lower case. */
  server: Hex
  tokenizerHash: Hex
  attributionParams: Uint8Array
  snapshot: readonly { datanet: number; version: number }[]
}

/** A settlement on the chain and the call that made it. */
export type SettlementEntry = {
  number: bigint
  generation: bigint
  record: Uint8Array
  batchHash: Uint8Array
  certificateHash: Uint8Array
  /** Σ credits = Σ debits, nOPEN. */
  amount: bigint
  block: number
  logIndex: number
  transactionHash: Hex
  /** Input of the transaction. */
  calldata: Uint8Array
}

/** Order of two events on the chain. */
export function byPlace(
  a: { readonly block: number; readonly logIndex: number },
  b: { readonly block: number; readonly logIndex: number },
): number {
  return a.block - b.block || a.logIndex - b.logIndex
}
