import type { SignatureIndices } from '../certificate/types.ts'

/** Percentages of stake: who must sign a quorum, and how much of it may be corrupt. */
export type SecurityThresholds = { readonly confirmation: number; readonly adversary: number }

/** Parameters of a blob version (threshold registry on chain). */
export type BlobVersionParameters = {
  readonly maxOperators: number
  readonly chunks: number
  readonly codingRate: number
}

/** One quorum as of one block. */
export type QuorumState = {
  readonly quorum: number
  /** First 24 bytes of keccak256(x ‖ y) of the sum of the members' keys, as the BLS key registry keeps it. */
  readonly apkHash: Uint8Array
  readonly totalStake: bigint
  /** Stake of the member with this operator identifier (hexadecimal, 0x), undefined when it is none. */
  stakeOf(operatorId: string): bigint | undefined
}

/** A member of a quorum as of one block. */
export type QuorumMember = {
  /** Operator identifier, hexadecimal, 0x. */
  readonly id: string
  readonly stake: bigint
  /** `host:port` or URL where its validator serves chunks, undefined when it names none. */
  readonly retrievalUrl: string | undefined
}
export type QuorumMembers = { readonly quorum: number; readonly members: readonly QuorumMember[] }

/** Prices and limits of the payment vault. Symbols are 32 bytes, prices wei. */
export type PaymentParameters = {
  readonly minimumSymbols: number
  readonly pricePerSymbol: bigint
}

/** Right of an account to disperse without paying for each blob. Times in Unix seconds. */
export type Reservation = {
  readonly symbolsPerSecond: bigint
  readonly start: number
  readonly end: number
  readonly quorums: readonly number[]
}

/** What a certificate is judged by: facts of the chain that EigenDA lives on, as of a block. */
export interface ChainView {
  chainId(): Promise<bigint>
  blockNumber(): Promise<number>
  /** Version of certificates that the verifier of that block takes. */
  certificateVersion(block: number): Promise<2 | 3 | 4>
  offchainDerivationVersion(block: number): Promise<number>
  securityThresholds(block: number): Promise<SecurityThresholds>
  requiredQuorums(block: number): Promise<readonly number[]>
  /** Undefined when the version does not exist. */
  blobParameters(version: number): Promise<BlobVersionParameters | undefined>
  /** States of the quorums, in their order. `apkIndices` are the positions that the certificate names. */
  quorumStates(
    block: number,
    quorums: readonly number[],
    apkIndices: readonly number[],
  ): Promise<QuorumState[]>
  /** All operators of the quorums, in the order of the quorums. */
  quorumMembers(block: number, quorums: readonly number[]): Promise<QuorumMembers[]>
  /** What `OperatorStateRetriever.getCheckSignaturesIndices` answers at that block. */
  signatureIndices(
    block: number,
    quorums: readonly number[],
    nonSignerIds: readonly Uint8Array[],
  ): Promise<SignatureIndices>
  /** `host:port` or a URL; undefined when the relay does not exist. */
  relayUrl(key: number): Promise<string | undefined>
  paymentParameters(): Promise<PaymentParameters>
  reservation(account: string): Promise<Reservation | undefined>
  onDemandDeposit(account: string): Promise<bigint>
  /** Asks the verifier contract: 1 is valid, 6 invalid, 7 an error of the contract. Undefined where there is no contract. */
  checkCertificate?(certificateAbi: Uint8Array, block: number): Promise<number>
}
