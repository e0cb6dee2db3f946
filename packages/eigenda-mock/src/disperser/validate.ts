import { Code, ConnectError } from '@connectrpc/connect'
import {
  anchorHash,
  type BlobHeader,
  type Bn254,
  blobKey,
  certifiedHeader,
  equalG1,
  equalG2,
  firstNonCanonicalSymbol,
  headerFromMessage,
  type KzgSetup,
  nextPowerOfTwo,
  recoverAddress,
  SYMBOL_BYTES,
} from '@openledger/eigenda'
import type { disperserV2 } from '@openledger/eigenda/protocol'
import { BaseError, bytesToUint } from '@openledger/primitives'
import { getAddress } from 'viem/utils'
import type { MockOptions } from '../options.ts'

/** How far a request's time may be off, in nanoseconds: 45 s to either side. */
const MAX_SKEW = 45_000_000_000n

export type Accepted = { readonly header: BlobHeader; readonly blobKey: Uint8Array; readonly symbols: number }

/**
 * The checks of EigenDA's disperser, in its order and with its statuses (`disperser/apiserver/disperse_blob_v2.go`).
 * @param now Unix milliseconds of the disperser's clock.
 * @throws ConnectError.
 */
export function validateRequest(
  options: MockOptions,
  { curve, setup }: { curve: Bn254; setup: KzgSetup },
  request: disperserV2.DisperseBlobRequest,
  now: number,
): Accepted {
  const { blob, signature, blobHeader } = request
  demand(signature.length === 65, `signature is expected to be 65 bytes, but got ${signature.length} bytes`)
  demand(blob.length > 0, 'blob size must be greater than 0')
  const symbols = nextPowerOfTwo(Math.ceil(blob.length / SYMBOL_BYTES))
  demand(symbols <= options.maxBlobSymbols, `blob size too big, max is ${options.maxBlobSymbols} symbols`)
  demand(blobHeader !== undefined, 'blob header must not be nil')
  const { commitment, paymentHeader } = blobHeader
  demand(commitment !== undefined, 'blob header must contain commitments')
  demand(
    commitment.length > 0 && nextPowerOfTwo(commitment.length) === commitment.length,
    `commitment length must be a power of 2, got ${commitment.length}`,
  )
  demand(
    commitment.length >= symbols,
    `commitment length ${commitment.length} is less than blob length ${symbols}`,
  )
  demand(paymentHeader !== undefined && paymentHeader.accountId !== '', 'payment metadata is required')
  const { timestamp } = paymentHeader
  const payment = bytesToUint(paymentHeader.cumulativePayment)
  demand(timestamp >= 0n && (timestamp !== 0n || payment !== 0n), 'invalid payment metadata')
  const skew = BigInt(now) * 1_000_000n - timestamp
  demand(skew <= MAX_SKEW, `timestamp is too old: ${timestamp}`)
  demand(skew >= -MAX_SKEW, `timestamp is in the future: ${timestamp}`)
  const quorums = blobHeader.quorumNumbers
  demand(quorums.length > 0, 'blob header must contain at least one quorum number')
  demand(new Set(quorums).size === quorums.length, 'quorum numbers must not repeat')
  for (const quorum of quorums) demand(quorum < options.quorums, `invalid quorum number ${quorum}`)
  const bad = firstNonCanonicalSymbol(blob)
  demand(bad === -1, `encountered an error to convert a 32-bytes into a valid field element at symbol ${bad}`)
  demand(blobHeader.version === 0, `invalid blob version ${blobHeader.version}`)
  const header = attempt(() => headerFromMessage(curve, blobHeader))
  const account = attempt(() => getAddress(paymentHeader.accountId))
  const key = blobKey(certifiedHeader(header))
  demand(recoverAddress(key, signature) === account, "signature doesn't match with provided public key")
  verifyAnchor(options, request, key, account)
  const own = setup.commit(blob)
  demand(
    equalG1(own.commitment, header.commitment.commitment) &&
      equalG2(own.lengthCommitment, header.commitment.lengthCommitment) &&
      (own.length !== header.commitment.length || equalG2(own.lengthProof, header.commitment.lengthProof)),
    'blob commitments do not match',
  )
  return { header, blobKey: key, symbols: header.commitment.length }
}

/** Missing is tolerated; wrong is not. */
function verifyAnchor(
  options: MockOptions,
  request: disperserV2.DisperseBlobRequest,
  key: Uint8Array,
  account: string,
): void {
  const { anchorSignature, chainId, disperserId } = request
  if (anchorSignature.length === 0) return
  demand(
    anchorSignature.length === 65,
    `anchor signature is expected to be 65 bytes, got ${anchorSignature.length}`,
  )
  demand(chainId.length === 32, `chain id is expected to be 32 bytes, got ${chainId.length}`)
  const chain = bytesToUint(chainId)
  demand(chain === BigInt(options.chainId), `chain id ${chain} is not that of this disperser`)
  demand(disperserId === 0, `disperser id ${disperserId} is not that of this disperser`)
  demand(
    recoverAddress(anchorHash(chain, disperserId, key), anchorSignature) === account,
    'anchor signature is wrong',
  )
}

function demand(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new ConnectError(`failed to validate request: ${reason}`, Code.InvalidArgument)
}

function attempt<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    const reason = error instanceof BaseError ? error.shortMessage : String((error as Error).message)
    throw new ConnectError(`failed to validate request: ${reason}`, Code.InvalidArgument)
  }
}
