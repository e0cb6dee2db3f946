import { type Client, createClient } from '@connectrpc/connect'
import { fromHex, InvalidInputError } from '@openledger/primitives'
import type { EigenDACertificate } from '../certificate/types.ts'
import { blobToEncodedPayload } from '../codec/blob.ts'
import { decodePayload, MAX_SYMBOLS } from '../codec/payload.ts'
import { Polynomials } from '../codec/polynomial.ts'
import { Disperser } from '../generated/disperser/v2/disperser_v2_pb.ts'
import { addressOf } from '../signing/request.ts'
import { createBlobRetriever } from './blob-retriever.ts'
import { createCertificateJudge } from './certificate-judge.ts'
import { createDispersal } from './dispersal.ts'
import { EigenDAError } from './errors.ts'
import { grpcEndpoint } from './transport.ts'
import type { CallOptions, EigenDAClient, EigenDAClientDependencies, EigenDAClientOptions } from './types.ts'

export function createEigenDAClient(
  options: EigenDAClientOptions,
  dependencies: EigenDAClientDependencies,
): EigenDAClient {
  const { curve, setup, chain, now = Date.now } = dependencies
  const polynomials = dependencies.polynomials ?? new Polynomials(curve)
  const maxSymbols = options.maxBlobSymbols ?? MAX_SYMBOLS
  const ca = options.ca === undefined ? {} : { ca: options.ca }
  const key = options.signerKey === undefined ? undefined : privateKey(options.signerKey)
  const endpoint = grpcEndpoint(options.disperserUrl, {
    timeoutMs: options.disperseTimeoutMs ?? 120_000,
    ...ca,
  })
  const disperser: Client<typeof Disperser> = createClient(Disperser, endpoint.transport)
  const blobs = createBlobRetriever(
    {
      relayTls: options.relayTls ?? false,
      relayTimeoutMs: options.relayTimeoutMs ?? 10_000,
      validatorTimeoutMs: options.validatorTimeoutMs ?? 60_000,
      ...ca,
    },
    { curve, setup, chain, polynomials },
  )
  const judge = createCertificateJudge(options.verification ?? 'both', { curve, setup, chain })
  const disperse =
    key &&
    createDispersal(key, maxSymbols, options, { curve, setup, chain, polynomials, disperser, judge, now })

  async function retrieveEncodedPayload(
    certificate: EigenDACertificate,
    { signal }: CallOptions = {},
  ): Promise<Uint8Array> {
    await judge.judge(certificate)
    const blob = await blobs.fetch(certificate, signal)
    const { length } = certificate.blobInclusionInfo.blobCertificate.blobHeader.commitment
    return blobToEncodedPayload(polynomials, blob, length, options.polynomialForm ?? 'eval')
  }

  return {
    account: key && addressOf(key),
    maxPayloadBytes: (maxSymbols - 1) * 31,
    disperse: disperse ?? refuseToDisperse,
    retrieveEncodedPayload,
    async retrieve(certificate, callOptions) {
      const encoded = await retrieveEncodedPayload(certificate, callOptions)
      try {
        return decodePayload(encoded)
      } catch (cause) {
        throw new EigenDAError('BLOB_UNDECODABLE', 'Expected the blob to carry a payload.', { cause })
      }
    },
    verify: (certificate) => judge.judge(certificate),
    close() {
      endpoint.close()
      blobs.close()
    },
  }
}

async function refuseToDisperse(): Promise<never> {
  throw new EigenDAError('READ_ONLY', 'Expected a signer key to disperse with.', {
    hint: 'This client only reads.',
  })
}

function privateKey(key: string | Uint8Array): Uint8Array {
  const bytes = typeof key === 'string' ? fromHex(key) : key
  if (bytes.length !== 32)
    throw new InvalidInputError(`Expected a private key of 32 bytes, got ${bytes.length}.`)
  return bytes
}
