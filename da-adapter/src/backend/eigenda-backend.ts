import {
  CertificateError as CertificateFault,
  type DispersalTicket,
  decodeCertificate,
  decodeOpCommitment,
  type EigenDACertificate,
  type EigenDAClient,
  EigenDAError,
  encodeOpCommitment,
  equalG1,
  type KzgSetup,
  type Polynomials,
  payloadToBlob,
} from '@openledger/eigenda'
import { BaseError, UnavailableError } from '@openledger/primitives'
import { EIGENDA_LAYER } from '../commitment/commitment.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import { blobBytes } from '../intake/byte-gate.ts'
import type { Backend, DisperseContext } from './backend.ts'
import { decodeTicket, encodeTicket } from './ticket.ts'

const SYMBOL_BYTES = 32

export type EigenDANetwork = {
  name: string
  client: EigenDAClient
  setup: KzgSetup
  polynomials: Polynomials
  describe(): Readonly<Record<string, unknown>>
  health(): Promise<string | undefined>
}

/** EigenDA behind the adapter's interface: certificates in the generic OP commitment `01 ‖ 00 ‖ version ‖ RLP`. */
export function createEigenDABackend(network: EigenDANetwork): Backend {
  const { client, setup, polynomials } = network
  return {
    name: network.name,
    layer: EIGENDA_LAYER,
    writable: client.account !== undefined,
    maxPayload: client.maxPayloadBytes,
    disperse: (payload, context) => disperse(client, payload, context),
    async retrieve(commitment, signal) {
      const certificate = parse(commitment)
      try {
        const payload = await client.retrieve(certificate, { signal })
        return Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)
      } catch (error) {
        throw retrievalError(error)
      }
    },
    sizeOf(commitment) {
      const { length } = parse(commitment).blobInclusionInfo.blobCertificate.blobHeader.commitment
      return Math.min(length * SYMBOL_BYTES, blobBytes(client.maxPayloadBytes))
    },
    facts(commitment) {
      const { batchHeader, version } = parse(commitment)
      // The rule came with V4, which fixes the derivation version that clients must follow.
      return { referenceBlockNumber: batchHeader.referenceBlockNumber, recency: version >= 4 }
    },
    async matches(commitment, payload) {
      const { commitment: expected } = parse(commitment).blobInclusionInfo.blobCertificate.blobHeader
      const blob = payloadToBlob(polynomials, payload, 'eval')
      return equalG1(setup.commitG1(blob), expected.commitment)
    },
    describe: () => network.describe(),
    health: () => network.health(),
    close: async () => client.close(),
  }
}

/** @throws CertificateError with the reason `parse`. */
function parse(commitment: Buffer): EigenDACertificate {
  try {
    return decodeCertificate(decodeOpCommitment(commitment))
  } catch (error) {
    if (!(error instanceof BaseError)) throw error
    throw new CertificateError(DERIVATION.parse, error.message, { cause: error })
  }
}

async function disperse(client: EigenDAClient, payload: Buffer, context: DisperseContext): Promise<Buffer> {
  const { signal, ticket, saveTicket, onStage } = context
  const known = ticket && decodeTicket(ticket)
  try {
    onStage('preparing')
    const { commitment } = await client.disperse(payload, {
      signal,
      ...(known ? { ticket: known } : {}),
      onTicket: (fresh: DispersalTicket) => saveTicket(encodeTicket(fresh)),
      onStage: (stage) =>
        onStage(stage === 'committed' ? 'preparing' : stage === 'submitted' ? 'submitted' : 'certified'),
    })
    return Buffer.from(encodeOpCommitment(commitment))
  } catch (error) {
    if (!(error instanceof CertificateFault)) throw error
    // The same request would only get the same certificate: a further attempt makes a new one.
    await saveTicket(undefined)
    throw new UnavailableError(`The disperser answered a certificate that does not hold (${error.fault}).`, {
      code: 'DISPERSAL_FAILED',
      cause: error,
    })
  }
}

/** Invalid for ever becomes a CertificateError with the reason's number; everything else is passing trouble. */
function retrievalError(error: unknown): unknown {
  if (error instanceof CertificateFault) {
    return new CertificateError(DERIVATION.invalid, error.message, { cause: error })
  }
  if (error instanceof EigenDAError && error.code === 'BLOB_UNDECODABLE') {
    return new CertificateError(DERIVATION.decode, error.message, { cause: error })
  }
  return error
}
