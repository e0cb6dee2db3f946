/**
 * Everything that a client must know of a local network, in one JSON document (GET /config of the mock).
 * Amounts and field elements are decimal strings.
 */
export type NetworkConfig = {
  readonly chainId: number
  readonly disperserUrl: string
  readonly relays: Readonly<Record<string, string>>
  readonly kzg: { readonly mode: 'toy'; readonly tau: string } | { readonly mode: 'srs' }
  readonly certificateVersion: 3 | 4
  readonly offchainDerivationVersion: number
  readonly thresholds: { readonly confirmation: number; readonly adversary: number }
  readonly requiredQuorums: readonly number[]
  readonly blobVersions: Readonly<
    Record<string, { maxOperators: number; chunks: number; codingRate: number }>
  >
  readonly operators: readonly {
    readonly publicKeyG1: { readonly x: string; readonly y: string }
    /** Stake by quorum. */
    readonly stakes: Readonly<Record<string, string>>
    /** Where the operator serves its chunks. */
    readonly retrievalUrl?: string
  }[]
  readonly payments: { readonly minimumSymbols: number; readonly pricePerSymbol: string }
  /** For every account: a reservation, and a deposit for payment on demand (wei). */
  readonly reservation: {
    readonly symbolsPerSecond: string
    readonly start: number
    readonly end: number
    readonly quorums: readonly number[]
  } | null
  readonly onDemandDeposit: string
  readonly maxBlobSymbols: number
  /** JSON-RPC of the chain that EigenDA lives on, and where its contracts are. */
  readonly ethereum?: {
    readonly rpcUrl: string
    readonly directory: string
    readonly certVerifierRouter: string
    /** The one verifier, for clients that take it instead of a router. */
    readonly certVerifier: string
  }
}
