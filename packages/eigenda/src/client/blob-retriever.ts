import { createClient } from '@connectrpc/connect'
import { type BaseError, InvalidInputError, UnavailableError } from '@openledger/primitives'
import { equalG1 } from '../bn254/point.ts'
import type { BlobCommitment, EigenDACertificate } from '../certificate/types.ts'
import { SYMBOL_BYTES } from '../codec/payload.ts'
import { Relay } from '../generated/relay/relay_pb.ts'
import { blobKey as hashBlobKey } from '../hashing/blob-key.ts'
import { EigenDAError, fromGrpc } from './errors.ts'
import { createGate } from './gate.ts'
import { type GrpcEndpoint, grpcEndpoint } from './transport.ts'
import { retrieveFromValidators, type ValidatorRetrievalDependencies } from './validator-retrieval.ts'

export type BlobRetrieverOptions = {
  readonly relayTls: boolean
  readonly relayTimeoutMs: number
  readonly validatorTimeoutMs: number
  readonly ca?: string
}

/** Blobs that are fetched at the same time: a blob that waits for its turn on this thread must not run out of time at the relay. */
const WIDTH = 8
/** Errors of relays that tell the reader what is wrong when all of them have it. */
const SAYS_ALL = ['RELAY_CORRUPT', 'SRS_TOO_SHORT']

/** Fetches the blobs of certificates from relays, in random order, or else from validators. What it gives has the certificate's commitment. */
export function createBlobRetriever(
  { relayTls, relayTimeoutMs, validatorTimeoutMs, ca }: BlobRetrieverOptions,
  dependencies: ValidatorRetrievalDependencies,
) {
  const { setup, chain } = dependencies
  const throughGate = createGate(WIDTH)
  const relays = new Map<string, GrpcEndpoint>()

  function relayAt(address: string): GrpcEndpoint {
    let relay = relays.get(address)
    if (!relay) {
      relay = grpcEndpoint(address, { tls: relayTls, timeoutMs: relayTimeoutMs, ...(ca ? { ca } : {}) })
      relays.set(address, relay)
    }
    return relay
  }

  /** Is it the blob of the commitment, zeros at the end left out or not? */
  function isCommitted(blob: Uint8Array, { commitment, length }: BlobCommitment): boolean {
    if (blob.length > length * SYMBOL_BYTES) return false
    try {
      return equalG1(setup.commitG1(blob), commitment)
    } catch (error) {
      if (error instanceof InvalidInputError) return false
      throw error
    }
  }

  async function fetchFromRelay(
    relayKey: number,
    certificate: EigenDACertificate,
    signal?: AbortSignal,
  ): Promise<Uint8Array> {
    const address = await chain.relayUrl(relayKey)
    if (address === undefined) {
      throw new EigenDAError('BLOB_UNAVAILABLE', `Expected relay ${relayKey} to be registered on chain.`)
    }
    const { blobHeader } = certificate.blobInclusionInfo.blobCertificate
    let blob: Uint8Array
    try {
      const client = createClient(Relay, relayAt(address).transport)
      blob = (await client.getBlob({ blobKey: hashBlobKey(blobHeader) }, signal ? { signal } : {})).blob
    } catch (error) {
      throw fromGrpc(error, `Relay ${relayKey}`)
    }
    if (isCommitted(blob, blobHeader.commitment)) return blob
    throw new EigenDAError(
      'RELAY_CORRUPT',
      `Expected relay ${relayKey} to give the blob of the commitment, got other bytes.`,
      { retryable: true },
    )
  }

  async function fetchFromRelays(
    certificate: EigenDACertificate,
    failures: BaseError[],
    signal?: AbortSignal,
  ): Promise<Uint8Array | undefined> {
    const keys = [...certificate.blobInclusionInfo.blobCertificate.relayKeys].sort(() => Math.random() - 0.5)
    for (const relayKey of keys) {
      try {
        return await fetchFromRelay(relayKey, certificate, signal)
      } catch (error) {
        // Too few points of the reference string to check a whole blob are enough to check its chunks.
        const other = error instanceof UnavailableError && error.code === 'SRS_TOO_SHORT'
        if (!(error instanceof EigenDAError || other) || signal?.aborted) throw error
        failures.push(error)
      }
    }
    return undefined
  }

  async function fetchFromValidators(
    certificate: EigenDACertificate,
    failures: EigenDAError[],
    signal?: AbortSignal,
  ): Promise<Uint8Array | undefined> {
    if (validatorTimeoutMs === 0) return undefined
    const options = { timeoutMs: validatorTimeoutMs, ...(signal ? { signal } : {}) }
    try {
      return await retrieveFromValidators(dependencies, certificate, options)
    } catch (error) {
      if (!(error instanceof EigenDAError) || signal?.aborted) throw error
      failures.push(error)
      return undefined
    }
  }

  /**
   * @throws EigenDAError `RELAY_CORRUPT` when relays answered and all lied, `BLOB_UNAVAILABLE` when the blob cannot be had otherwise.
   * @throws UnavailableError `SRS_TOO_SHORT` when relays gave blobs that the reference string at hand is too short to check.
   */
  async function fetch(certificate: EigenDACertificate, signal?: AbortSignal): Promise<Uint8Array> {
    const ofRelays: BaseError[] = []
    const ofValidators: EigenDAError[] = []
    const blob =
      (await fetchFromRelays(certificate, ofRelays, signal)) ??
      (await fetchFromValidators(certificate, ofValidators, signal))
    if (blob) return blob
    const [first] = ofRelays
    if (first && SAYS_ALL.includes(first.code) && ofRelays.every(({ code }) => code === first.code))
      throw first
    const reasons = [...ofRelays, ...ofValidators].map(({ shortMessage }) => shortMessage)
    throw new EigenDAError(
      'BLOB_UNAVAILABLE',
      `Expected the blob from one of ${ofRelays.length} relays or from validators, got: ${reasons.join('; ') || 'no relay in the certificate'}`,
      { cause: ofRelays.at(-1) ?? ofValidators.at(-1), retryable: true },
    )
  }

  return {
    fetch: (certificate: EigenDACertificate, signal?: AbortSignal) =>
      throughGate(() => fetch(certificate, signal)),
    close() {
      for (const relay of relays.values()) relay.close()
    },
  }
}
