import type { Bn254 } from '../bn254/bn254.ts'
import type { EigenDACertificate } from '../certificate/types.ts'
import type { ChainView } from '../chain/chain-view.ts'
import type { PolynomialForm } from '../codec/blob.ts'
import type { Polynomials } from '../codec/polynomial.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import type { PaymentMode } from '../payment/payer.ts'

export type EigenDAClientOptions = {
  /** `http(s)://host:port` of the disperser. */
  readonly disperserUrl: string
  /** secp256k1 key of the paying account; without one the client only reads. */
  readonly signerKey?: string | Uint8Array
  /** Default `eval`, as everybody else writes. */
  readonly polynomialForm?: PolynomialForm
  /** Who makes commitments: this process (default) or the disperser, whose answer is then verified. */
  readonly commitments?: 'local' | 'disperser'
  /** Quorums beyond the required ones. */
  readonly extraQuorums?: readonly number[]
  readonly blobVersion?: number
  readonly maxBlobSymbols?: number
  readonly firstPollMs?: number
  readonly longestPollMs?: number
  readonly certifyTimeoutMs?: number
  readonly disperseTimeoutMs?: number
  readonly relayTimeoutMs?: number
  /** Milliseconds for each validator that is asked for chunks when no relay gives the blob; 0: they are not asked. Default 60 s. */
  readonly validatorTimeoutMs?: number
  /** Scheme of relays that the chain names as `host:port`. Default false. */
  readonly relayTls?: boolean
  /** PEM of certificate authorities to trust beside the system's. */
  readonly ca?: string
  /** What pays. Default `reservation`. */
  readonly payment?: PaymentMode
  /** How certificates are judged: here, by the verifier contract, or both (default). */
  readonly verification?: 'local' | 'contract' | 'both'
}

export type EigenDAClientDependencies = {
  readonly curve: Bn254
  readonly setup: KzgSetup
  readonly chain: ChainView
  readonly polynomials?: Polynomials
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** Milliseconds that each part took. */
export type DispersalTimings = {
  readonly encode: number
  readonly commit: number
  readonly disperse: number
  readonly certify: number
  readonly verify: number
  readonly total: number
}

export type Dispersal = {
  readonly blobKey: Uint8Array
  readonly certificate: EigenDACertificate
  /** Version byte and RLP of the certificate. */
  readonly commitment: Uint8Array
  readonly timings: DispersalTimings
}

export type CallOptions = { readonly signal?: AbortSignal }

/** What makes a request the same request again: from it and the payload follow the header, the blob key and one payment. */
export type DispersalTicket = {
  readonly account: string
  /** Unix time in nanoseconds. */
  readonly timestamp: bigint
  readonly cumulativePayment: bigint
  readonly blobVersion: number
  readonly quorums: readonly number[]
}

export type DisperseOptions = CallOptions & {
  /** Continues an earlier request whose outcome is not known, for example after a crash, instead of paying for another one. */
  readonly ticket?: DispersalTicket
  /** Called with each new ticket before its request leaves; the request waits for what is returned. */
  readonly onTicket?: (ticket: DispersalTicket) => void | Promise<void>
  /** `submitted`: the disperser has taken the blob. */
  readonly onStage?: (stage: 'committed' | 'submitted' | 'certified') => void
}

export type EigenDAClient = {
  /** Address that pays, or undefined for a reader. */
  readonly account: string | undefined
  readonly maxPayloadBytes: number
  /** Stores the payload and returns its verified certificate. @throws EigenDAError, CertificateError, InvalidInputError. */
  disperse(payload: Uint8Array, options?: DisperseOptions): Promise<Dispersal>
  /** Verifies the certificate, then fetches and checks the payload. @throws EigenDAError, CertificateError. */
  retrieve(certificate: EigenDACertificate, options?: CallOptions): Promise<Uint8Array>
  /** As {@link retrieve}, but the encoded payload (header and padding included). */
  retrieveEncodedPayload(certificate: EigenDACertificate, options?: CallOptions): Promise<Uint8Array>
  /** @throws CertificateError when the certificate is not valid. */
  verify(certificate: EigenDACertificate): Promise<void>
  close(): void
}
