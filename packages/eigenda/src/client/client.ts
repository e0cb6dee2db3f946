import { type Client, Code, createClient } from '@connectrpc/connect'
import { equalBytes, fromHex, InvalidInputError, toHex, uintBytes } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { equalG1 } from '../bn254/point.ts'
import { encodeCertificateAbi } from '../certificate/certificate-abi.ts'
import { encodeCertificate } from '../certificate/certificate-rlp.ts'
import type { BlobCommitment, CertifiedBlobHeader, EigenDACertificate } from '../certificate/types.ts'
import type { ChainView } from '../chain/chain-view.ts'
import { blobToEncodedPayload, type PolynomialForm, payloadToBlob } from '../codec/blob.ts'
import { decodePayload, MAX_SYMBOLS } from '../codec/payload.ts'
import { Polynomials } from '../codec/polynomial.ts'
import type { BlobHeader as HeaderMessage } from '../generated/common/v2/common_v2_pb.ts'
import { BlobStatus, Disperser } from '../generated/disperser/v2/disperser_v2_pb.ts'
import { blobKey as hashBlobKey } from '../hashing/blob-key.ts'
import { verifyLength } from '../kzg/length-proof.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { createPayer, type Debit, type PaymentMode } from '../payment/payer.ts'
import { addressOf, anchorHash, signDigest } from '../signing/request.ts'
import { CertificateError } from '../verification/certificate-error.ts'
import { createProvenAttestations } from '../verification/proven-attestations.ts'
import { verifyCertificate } from '../verification/verify-certificate.ts'
import { createBlobRetriever } from './blob-retriever.ts'
import { buildCertificate } from './build-certificate.ts'
import { EigenDAError, fromGrpc, isStatus } from './errors.ts'
import { type BlobHeader, certifiedHeader, commitmentFromMessage, headerMessage } from './messages.ts'
import { createStatusPoller } from './status-poller.ts'
import { grpcEndpoint } from './transport.ts'

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

/** A header in the three forms that a dispersal needs. */
type Prepared = {
  readonly message: HeaderMessage
  readonly header: CertifiedBlobHeader
  readonly blobKey: Uint8Array
}

const VERIFIED_KEPT = 4096
/** The disperser takes no header older than 45 s; past it, a request that it does not know never will be known. */
const TICKET_LIFE_NS = 40_000_000_000n

export function createEigenDAClient(
  options: EigenDAClientOptions,
  dependencies: EigenDAClientDependencies,
): EigenDAClient {
  const { curve, setup, chain } = dependencies
  const polynomials = dependencies.polynomials ?? new Polynomials(curve)
  const now = dependencies.now ?? Date.now
  const form = options.polynomialForm ?? 'eval'
  const maxSymbols = options.maxBlobSymbols ?? MAX_SYMBOLS
  const ca = options.ca === undefined ? {} : { ca: options.ca }
  const key = options.signerKey === undefined ? undefined : privateKey(options.signerKey)
  const account = key && addressOf(key)
  const endpoint = grpcEndpoint(options.disperserUrl, {
    timeoutMs: options.disperseTimeoutMs ?? 120_000,
    ...ca,
  })
  const disperser: Client<typeof Disperser> = createClient(Disperser, endpoint.transport)
  const poller = createStatusPoller(disperser, {
    firstPollMs: options.firstPollMs ?? 5,
    longestPollMs: options.longestPollMs ?? 1000,
    timeoutMs: options.certifyTimeoutMs ?? 120_000,
  })
  const payer =
    key && account
      ? createPayer(options.payment ?? 'reservation', { account, key, chain, disperser, now })
      : undefined
  const blobs = createBlobRetriever(
    {
      relayTls: options.relayTls ?? false,
      relayTimeoutMs: options.relayTimeoutMs ?? 10_000,
      validatorTimeoutMs: options.validatorTimeoutMs ?? 60_000,
      ...ca,
    },
    { curve, setup, chain, polynomials },
  )
  const verified = new Set<string>()
  const proven = createProvenAttestations()
  let lastTimestamp = 0n

  function nextTimestamp(): bigint {
    const current = BigInt(now()) * 1_000_000n
    lastTimestamp = current > lastTimestamp ? current : lastTimestamp + 1n
    return lastTimestamp
  }

  async function commit(blob: Uint8Array, signal?: AbortSignal): Promise<BlobCommitment> {
    if (options.commitments !== 'disperser') return setup.commit(blob)
    let commitment: BlobCommitment
    try {
      const reply = await disperser.getBlobCommitment({ blob }, signal ? { signal } : {})
      if (!reply.blobCommitment) throw new InvalidInputError('Expected a commitment.')
      commitment = commitmentFromMessage(curve, reply.blobCommitment)
    } catch (error) {
      throw fromGrpc(error, 'GetBlobCommitment')
    }
    if (!equalG1(commitment.commitment, setup.commitG1(blob)) || !verifyLength(curve, setup, commitment)) {
      throw new EigenDAError(
        'COMMITMENT_MISMATCH',
        'Expected the disperser to commit to the blob that it was sent.',
        {
          failover: true,
        },
      )
    }
    return commitment
  }

  async function judge(certificate: EigenDACertificate, expected?: { blobKey: Uint8Array }): Promise<void> {
    const how = options.verification ?? 'both'
    if (how !== 'contract') await verifyCertificate({ curve, setup, chain, proven }, certificate, expected)
    if (how === 'local') return
    const block = certificate.batchHeader.referenceBlockNumber
    const code = await chain.checkCertificate?.(encodeCertificateAbi(certificate), block)
    if (code === undefined && how === 'contract') {
      throw new InvalidInputError('Expected a chain view with a verifier contract.', { code: 'NO_VERIFIER' })
    }
    if (code !== undefined && code !== 1) {
      throw new CertificateError('CONTRACT', `Expected the verifier contract to answer 1, got ${code}.`)
    }
  }

  function remember(commitment: Uint8Array): void {
    if (verified.size >= VERIFIED_KEPT) verified.delete(verified.values().next().value!)
    verified.add(toHex(commitment))
  }

  async function verify(certificate: EigenDACertificate): Promise<void> {
    const commitment = encodeCertificate(certificate)
    if (verified.has(toHex(commitment))) return
    await judge(certificate)
    remember(commitment)
  }

  async function submit(
    blob: Uint8Array,
    { message, blobKey }: Prepared,
    signal?: AbortSignal,
  ): Promise<void> {
    const chainId = await chain.chainId()
    try {
      const reply = await disperser.disperseBlob(
        {
          blob,
          blobHeader: message,
          signature: signDigest(key!, blobKey),
          anchorSignature: signDigest(key!, anchorHash(chainId, 0, blobKey)),
          disperserId: 0,
          chainId: uintBytes(chainId, 32),
        },
        signal ? { signal } : {},
      )
      if (!equalBytes(reply.blobKey, blobKey)) {
        throw new EigenDAError(
          'BLOB_KEY_MISMATCH',
          `Expected blob key ${toHex(blobKey)} from the disperser, got ${toHex(reply.blobKey)}.`,
          { failover: true },
        )
      }
    } catch (error) {
      // The same header again: an earlier try of ours has arrived.
      if (!isStatus(error, Code.AlreadyExists)) throw fromGrpc(error, 'DisperseBlob')
    }
  }

  function prepare(ticket: DispersalTicket, commitment: BlobCommitment): Prepared {
    const header: BlobHeader = {
      version: ticket.blobVersion,
      quorumNumbers: Uint8Array.from(ticket.quorums),
      commitment,
      payment: {
        accountId: ticket.account,
        timestamp: ticket.timestamp,
        cumulativePayment: ticket.cumulativePayment,
      },
    }
    const certified = certifiedHeader(header)
    return { message: headerMessage(header), header: certified, blobKey: hashBlobKey(certified) }
  }

  async function newTicket(symbols: number): Promise<{ ticket: DispersalTicket; debit: Debit }> {
    const required = await chain.requiredQuorums(await chain.blockNumber())
    const quorums = [...new Set([...required, ...(options.extraQuorums ?? [])])].sort((a, b) => a - b)
    const blobVersion = options.blobVersion ?? 0
    const debit = await payer!.debit(symbols, quorums)
    const { cumulativePayment } = debit
    const ticket = { account: account!, timestamp: nextTimestamp(), cumulativePayment, blobVersion, quorums }
    return { ticket, debit }
  }

  /** Whether the disperser has the blob and may still complete it, and else whether the same header may be sent again. */
  async function stateOf(blobKey: Uint8Array, ticket: DispersalTicket, signal?: AbortSignal) {
    try {
      const { status } = await disperser.getBlobStatus({ blobKey }, signal ? { signal } : {})
      return status === BlobStatus.FAILED || status === BlobStatus.UNKNOWN ? 'dead' : 'taken'
    } catch (error) {
      if (!isStatus(error, Code.NotFound)) throw fromGrpc(error, 'GetBlobStatus')
      const age = BigInt(now()) * 1_000_000n - ticket.timestamp
      return ticket.account === account && age < TICKET_LIFE_NS ? 'sendable' : 'dead'
    }
  }

  async function disperse(
    payload: Uint8Array,
    { signal, ticket, onTicket, onStage }: DisperseOptions = {},
  ): Promise<Dispersal> {
    if (!key || !account) {
      throw new EigenDAError('READ_ONLY', 'Expected a signer key to disperse with.', {
        hint: 'This client only reads.',
      })
    }
    const started = performance.now()
    const blob = payloadToBlob(polynomials, payload, form, maxSymbols)
    const encoded = performance.now()
    const commitment = await commit(blob, signal)
    const committed = performance.now()
    onStage?.('committed')
    let prepared = ticket && prepare(ticket, commitment)
    const state = prepared ? await stateOf(prepared.blobKey, ticket!, signal) : 'dead'
    if (!prepared || state === 'dead') {
      const fresh = await newTicket(commitment.length)
      try {
        await onTicket?.(fresh.ticket)
        prepared = prepare(fresh.ticket, commitment)
        await submit(blob, prepared, signal)
      } catch (error) {
        if (isRefusal(error)) fresh.debit.undo()
        throw error
      }
    } else if (state === 'sendable') {
      await submit(blob, prepared, signal)
    }
    const { blobKey } = prepared
    onStage?.('submitted')
    const dispersed = performance.now()
    const { confirmation } = await chain.securityThresholds(await chain.blockNumber())
    const reply = await poller.complete(blobKey, confirmation, signal)
    const certified = performance.now()
    onStage?.('certified')
    const certificate = await buildCertificate(curve, chain, reply, prepared)
    await judge(certificate, { blobKey })
    const bytes = encodeCertificate(certificate)
    remember(bytes)
    const ended = performance.now()
    return {
      blobKey,
      certificate,
      commitment: bytes,
      timings: {
        encode: encoded - started,
        commit: committed - encoded,
        disperse: dispersed - committed,
        certify: certified - dispersed,
        verify: ended - certified,
        total: ended - started,
      },
    }
  }

  async function retrieveEncodedPayload(
    certificate: EigenDACertificate,
    { signal }: CallOptions = {},
  ): Promise<Uint8Array> {
    await verify(certificate)
    const blob = await blobs.fetch(certificate, signal)
    const { length } = certificate.blobInclusionInfo.blobCertificate.blobHeader.commitment
    return blobToEncodedPayload(polynomials, blob, length, form)
  }

  return {
    account,
    maxPayloadBytes: (maxSymbols - 1) * 31,
    disperse,
    retrieveEncodedPayload,
    async retrieve(certificate, callOptions) {
      const encoded = await retrieveEncodedPayload(certificate, callOptions)
      try {
        return decodePayload(encoded)
      } catch (cause) {
        throw new EigenDAError('BLOB_UNDECODABLE', 'Expected the blob to carry a payload.', { cause })
      }
    },
    verify,
    close() {
      endpoint.close()
      blobs.close()
    },
  }
}

function privateKey(key: string | Uint8Array): Uint8Array {
  const bytes = typeof key === 'string' ? fromHex(key) : key
  if (bytes.length !== 32)
    throw new InvalidInputError(`Expected a private key of 32 bytes, got ${bytes.length}.`)
  return bytes
}

/** True when the disperser has said no, so that nothing can have been charged; after an outage it may have been. */
function isRefusal(error: unknown): boolean {
  const refusals = ['DISPERSER_REJECTED', 'DISPERSER_UNAUTHENTICATED', 'PAYMENT_REFUSED', 'RATE_LIMITED']
  return error instanceof EigenDAError && refusals.includes(error.code)
}
