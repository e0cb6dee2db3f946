import { Code, ConnectError } from '@connectrpc/connect'
import {
  anchorHash,
  type BlobHeader,
  type Bn254,
  blobKey,
  certifiedHeader,
  firstNonCanonicalSymbol,
  headerFromMessage,
  nextPowerOfTwo,
  recoverAddress,
  SYMBOL_BYTES,
} from '@openledger/eigenda'
import type { commonV2, disperserV2 } from '@openledger/eigenda/protocol'
import { BaseError, bytesToUint } from '@openledger/primitives'
import type { Commitments } from '../commitments.ts'
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
  { curve, commitments }: { curve: Bn254; commitments: Commitments },
  request: disperserV2.DisperseBlobRequest,
  now: number,
): Accepted {
  const { blob, signature, blobHeader } = request
  demand(signature.length === 65, `signature is expected to be 65 bytes, but got ${signature.length} bytes`)
  demand(blob.length > 0, 'blob size must be greater than 0')
  const symbols = nextPowerOfTwo(Math.ceil(blob.length / SYMBOL_BYTES))
  demand(
    symbols <= options.maxBlobSymbols,
    `blob size too big, the most is ${options.maxBlobSymbols} symbols`,
  )
  demand(blobHeader?.commitment !== undefined, 'blob header must contain commitments')
  const { length } = blobHeader.commitment
  demand(length > 0 && nextPowerOfTwo(length) === length, `commitment length ${length} must be a power of 2`)
  demand(length >= symbols, `commitment length ${length} is less than blob length ${symbols}`)
  const header = attempt('invalid blob header', () => headerFromMessage(curve, blobHeader))
  verifyPayment(blobHeader, header, now)
  const quorums = blobHeader.quorumNumbers
  demand(quorums.length > 0, 'blob header must contain at least one quorum number')
  demand(quorums.length <= options.quorums, `too many quorum numbers, the most is ${options.quorums}`)
  for (const quorum of quorums) demand(quorum < options.quorums, `invalid quorum number ${quorum}`)
  const bad = firstNonCanonicalSymbol(blob)
  demand(bad === -1, `symbol ${bad} is not a field element: every 32 bytes must be below the modulus`)
  demand(blobHeader.version === 0, `invalid blob version ${blobHeader.version}; valid blob versions are: [0]`)
  const { accountId } = header.payment
  const key = blobKey(certifiedHeader(header))
  demand(
    recoverAddress(key, signature) === accountId,
    'authentication failed: signature does not match the account',
  )
  verifyAnchor(options, request, key, accountId)
  demand(commitments.matches(blob, header.commitment), 'invalid blob commitment')
  return { header, blobKey: key, symbols: header.commitment.length }
}

function verifyPayment(message: commonV2.BlobHeader, header: BlobHeader, now: number): void {
  demand(message.paymentHeader !== undefined, 'payment metadata is required')
  const { timestamp, cumulativePayment } = header.payment
  demand(timestamp >= 0n && (timestamp !== 0n || cumulativePayment !== 0n), 'invalid payment metadata')
  const age = BigInt(now) * 1_000_000n - timestamp
  demand(age <= MAX_SKEW, `dispersal timestamp is too old: ${timestamp}`)
  demand(age >= -MAX_SKEW, `dispersal timestamp is too far in the future: ${timestamp}`)
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

function attempt<T>(what: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    const reason = error instanceof BaseError ? error.shortMessage : String((error as Error).message)
    throw new ConnectError(`failed to validate request: ${what}: ${reason}`, Code.InvalidArgument)
  }
}
