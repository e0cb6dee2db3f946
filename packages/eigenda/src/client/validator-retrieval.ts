import { createClient } from '@connectrpc/connect'
import { BaseError, InvalidInputError, toHex } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import type { EigenDACertificate } from '../certificate/types.ts'
import type { ChainView } from '../chain/chain-view.ts'
import { assignChunks } from '../chunks/assignment.ts'
import { type ChunkParameters, chunkParameters } from '../chunks/chunk-parameters.ts'
import { decodeFrame, type Frame } from '../chunks/frame.ts'
import { recoverBlob } from '../chunks/reed-solomon.ts'
import { verifyFrames } from '../chunks/verify-frames.ts'
import type { Polynomials } from '../codec/polynomial.ts'
import { ChunkEncodingFormat, Retrieval } from '../generated/validator/node_v2_pb.ts'
import { blobKey as hashBlobKey } from '../hashing/blob-key.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { EigenDAError, fromGrpc } from './errors.ts'
import { grpcEndpoint } from './transport.ts'

export type ValidatorRetrievalDependencies = {
  readonly curve: Bn254
  readonly setup: KzgSetup
  readonly chain: ChainView
  readonly polynomials: Polynomials
}

type Validator = { readonly id: string; readonly address: string; readonly indices: readonly number[] }

/**
 * The blob out of the chunks that validators hold, where no relay gives it. Asks as many validators at a time as are still needed, in random
 * order; what one of them answers counts when it is proven to be of the blob.
 *
 * @returns the blob at its full length; that its chunks are proven makes it the blob of the commitment.
 * @throws EigenDAError `BLOB_UNAVAILABLE` when all validators together have too little.
 */
export async function retrieveFromValidators(
  dependencies: ValidatorRetrievalDependencies,
  certificate: EigenDACertificate,
  options: { timeoutMs: number; signal?: AbortSignal },
): Promise<Uint8Array> {
  const { chain, polynomials } = dependencies
  const { blobHeader } = certificate.blobInclusionInfo.blobCertificate
  const block = certificate.batchHeader.referenceBlockNumber
  const version = await chain.blobParameters(blobHeader.version)
  if (!version) {
    throw new EigenDAError('BLOB_UNAVAILABLE', `Expected blob version ${blobHeader.version} on chain.`)
  }
  const quorums = await chain.quorumMembers(block, [...blobHeader.quorumNumbers])
  const addresses = new Map(
    quorums.flatMap(({ members }) => members.map(({ id, retrievalUrl }) => [id, retrievalUrl])),
  )
  const parameters = chunkParameters(blobHeader.commitment.length, version)
  const waiting = [...assignChunks(quorums, version)]
    .flatMap(([id, indices]): Validator[] => {
      const address = addresses.get(id)
      return address === undefined || indices.length === 0 ? [] : [{ id, address, indices }]
    })
    .sort(() => Math.random() - 0.5)
  const asked = waiting.length

  const frames = new Map<number, Frame>()
  const failures: string[] = []
  while (frames.size < parameters.needed) {
    const next = takeEnough(waiting, frames, parameters.needed)
    if (next.length === 0) {
      throw new EigenDAError(
        'BLOB_UNAVAILABLE',
        `Expected ${parameters.needed} chunks from ${asked} validators, got ${frames.size}${failures.length > 0 ? `: ${failures.join('; ')}` : '.'}`,
        { retryable: true },
      )
    }
    const answers = await Promise.allSettled(
      next.map((validator) => fetchFrames(dependencies, certificate, parameters, validator, options)),
    )
    if (options.signal?.aborted) throw fromGrpc(options.signal.reason, 'GetChunks')
    answers.forEach((answer, i) => {
      if (answer.status === 'fulfilled') for (const frame of answer.value) frames.set(frame.index, frame)
      else failures.push(`validator ${next[i]!.id}: ${reasonOf(answer.reason)}`)
    })
  }
  return recoverBlob(polynomials, parameters, frames.values())
}

/** Takes validators off the list until they hold what is missing, when they answer. */
function takeEnough(waiting: Validator[], have: ReadonlyMap<number, unknown>, needed: number): Validator[] {
  const hoped = new Set(have.keys())
  const taken: Validator[] = []
  while (hoped.size < needed) {
    const validator = waiting.pop()
    if (!validator) break
    for (const index of validator.indices) hoped.add(index)
    taken.push(validator)
  }
  return taken
}

async function fetchFrames(
  dependencies: ValidatorRetrievalDependencies,
  certificate: EigenDACertificate,
  parameters: ChunkParameters,
  { address, indices }: Validator,
  { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal },
): Promise<Frame[]> {
  const { blobHeader } = certificate.blobInclusionInfo.blobCertificate
  // Validators serve in the clear, as EigenDA's own client asks them: what they say is proven.
  const endpoint = grpcEndpoint(address, { tls: false, timeoutMs })
  try {
    const client = createClient(Retrieval, endpoint.transport)
    const request = { blobKey: hashBlobKey(blobHeader), quorumId: blobHeader.quorumNumbers[0]! }
    const { chunks, chunkEncodingFormat } = await client.getChunks(request, signal ? { signal } : {})
    if (chunkEncodingFormat !== ChunkEncodingFormat.GNARK || chunks.length !== indices.length) {
      throw new InvalidInputError(
        `Expected ${indices.length} chunks in format GNARK, got ${chunks.length} in format ${chunkEncodingFormat}.`,
      )
    }
    const frames = chunks.map((bytes, i) => decodeFrame(bytes, indices[i]!, parameters.length))
    if (!verifyFrames(dependencies, blobHeader.commitment.commitment, parameters, frames)) {
      throw new InvalidInputError(
        `Expected chunks of blob ${toHex(request.blobKey)}, their proofs do not hold.`,
      )
    }
    return frames
  } catch (error) {
    throw error instanceof InvalidInputError ? error : fromGrpc(error, 'GetChunks')
  } finally {
    endpoint.close()
  }
}

function reasonOf(error: unknown): string {
  return error instanceof BaseError ? error.shortMessage : String(error)
}
