import { type Client, Code } from '@connectrpc/connect'
import { equalBytes, toHex, uintBytes } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import type { BlobCommitment, CertifiedBlobHeader } from '../certificate/types.ts'
import type { ChainView } from '../chain/chain-view.ts'
import { payloadToBlob } from '../codec/blob.ts'
import type { Polynomials } from '../codec/polynomial.ts'
import type { BlobHeader as HeaderMessage } from '../generated/common/v2/common_v2_pb.ts'
import { BlobStatus, type Disperser } from '../generated/disperser/v2/disperser_v2_pb.ts'
import { blobKey as hashBlobKey } from '../hashing/blob-key.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { createPayer, type Debit } from '../payment/payer.ts'
import { addressOf, anchorHash, signDigest } from '../signing/request.ts'
import { buildCertificate } from './build-certificate.ts'
import type { CertificateJudge } from './certificate-judge.ts'
import { commitByDisperser } from './commit-by-disperser.ts'
import { EigenDAError, fromGrpc, isStatus } from './errors.ts'
import { type BlobHeader, certifiedHeader, headerMessage } from './messages.ts'
import { createStatusPoller } from './status-poller.ts'
import type { Dispersal, DispersalTicket, DisperseOptions, EigenDAClientOptions } from './types.ts'

export type DispersalDependencies = {
  readonly curve: Bn254
  readonly setup: KzgSetup
  readonly chain: ChainView
  readonly polynomials: Polynomials
  readonly disperser: Client<typeof Disperser>
  readonly judge: CertificateJudge
  readonly now: () => number
}

/** A header in the three forms that a dispersal needs. */
type Prepared = {
  readonly message: HeaderMessage
  readonly header: CertifiedBlobHeader
  readonly blobKey: Uint8Array
}

/** The disperser takes no header older than 45 s; past it, a request that it does not know never will be known. */
const TICKET_LIFE_NS = 40_000_000_000n

/** Disperses payloads on behalf of the account of `key`. */
export function createDispersal(
  key: Uint8Array,
  maxSymbols: number,
  options: EigenDAClientOptions,
  { curve, setup, chain, polynomials, disperser, judge, now }: DispersalDependencies,
): (payload: Uint8Array, options?: DisperseOptions) => Promise<Dispersal> {
  const account = addressOf(key)
  const payer = createPayer(options.payment ?? 'reservation', { account, key, chain, disperser, now })
  const poller = createStatusPoller(disperser, {
    firstPollMs: options.firstPollMs ?? 5,
    longestPollMs: options.longestPollMs ?? 1000,
    timeoutMs: options.certifyTimeoutMs ?? 120_000,
  })
  let lastTimestamp = 0n

  function nextTimestamp(): bigint {
    const current = BigInt(now()) * 1_000_000n
    lastTimestamp = current > lastTimestamp ? current : lastTimestamp + 1n
    return lastTimestamp
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
          signature: signDigest(key, blobKey),
          anchorSignature: signDigest(key, anchorHash(chainId, 0, blobKey)),
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
    const debit = await payer.debit(symbols, quorums)
    const { cumulativePayment } = debit
    const ticket = { account, timestamp: nextTimestamp(), cumulativePayment, blobVersion, quorums }
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

  return async function disperse(
    payload: Uint8Array,
    { signal, ticket, onTicket, onStage }: DisperseOptions = {},
  ): Promise<Dispersal> {
    const started = performance.now()
    const blob = payloadToBlob(polynomials, payload, options.polynomialForm ?? 'eval', maxSymbols)
    const encoded = performance.now()
    const commitment =
      options.commitments === 'disperser'
        ? await commitByDisperser({ curve, setup, disperser }, blob, signal)
        : await setup.commit(blob)
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
    const bytes = await judge.judgeOwn(certificate, blobKey)
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
}

/** True when the disperser has said no, so that nothing can have been charged; after an outage it may have been. */
function isRefusal(error: unknown): boolean {
  const refusals = ['DISPERSER_REJECTED', 'DISPERSER_UNAUTHENTICATED', 'PAYMENT_REFUSED', 'RATE_LIMITED']
  return error instanceof EigenDAError && refusals.includes(error.code)
}
