import { type Client, Code } from '@connectrpc/connect'
import { toHex } from '@openledger/primitives'
import {
  BlobStatus,
  type BlobStatusReply,
  type Disperser,
} from '../generated/disperser/v2/disperser_v2_pb.ts'
import { EigenDAError, fromGrpc, isStatus } from './errors.ts'

export type StatusPollerOptions = {
  /** First wait after the disperser has accepted a blob, and the shortest between two questions. Milliseconds. */
  readonly firstPollMs: number
  readonly longestPollMs: number
  readonly timeoutMs: number
}

export type StatusPoller = {
  /**
   * Resolves with the reply that completes the blob, or with one in which enough stake has signed already.
   * @param confirmation percent of each of the blob's quorums that is enough.
   * @throws EigenDAError on FAILED, UNKNOWN or when time is up.
   */
  complete(blobKey: Uint8Array, confirmation: number, signal?: AbortSignal): Promise<BlobStatusReply>
}

type Waiting = { wake: () => void; since: number }

/**
 * Asks early and often about one blob, the oldest that waits, and seldom about the others: a batch completes all its
 * blobs at once, so that when the oldest is done the others ask at once too. The questions per second therefore do not
 * grow with the number of blobs under way.
 */
export function createStatusPoller(
  client: Client<typeof Disperser>,
  options: StatusPollerOptions,
): StatusPoller {
  const waiting = new Set<Waiting>()

  async function complete(
    blobKey: Uint8Array,
    confirmation: number,
    signal?: AbortSignal,
  ): Promise<BlobStatusReply> {
    const started = performance.now()
    const deadline = started + options.timeoutMs
    const self: Waiting = { wake: () => {}, since: started }
    waiting.add(self)
    let delay = options.firstPollMs
    let lastError: unknown
    try {
      for (;;) {
        await pause(self, delay, signal)
        try {
          const reply = await client.getBlobStatus({ blobKey }, signal ? { signal } : {})
          if (reply.status === BlobStatus.COMPLETE || isSignedEnough(reply, confirmation)) return reply
          if (reply.status === BlobStatus.FAILED || reply.status === BlobStatus.UNKNOWN) {
            throw failed(blobKey, reply.status)
          }
        } catch (error) {
          if (error instanceof EigenDAError) throw error
          if (signal?.aborted || isStatus(error, Code.InvalidArgument)) throw fromGrpc(error, 'GetBlobStatus')
          lastError = error
        }
        const now = performance.now()
        if (now >= deadline) throw timeout(blobKey, options.timeoutMs, lastError)
        // A tenth of what has been waited for: the wait costs at most that much more than it must.
        const oldest = waiting.values().next().value === self
        const next = oldest ? (now - started) / 10 : delay * 2
        delay = Math.min(
          Math.max(next, options.firstPollMs),
          options.longestPollMs,
          Math.max(1, deadline - now),
        )
      }
    } finally {
      waiting.delete(self)
      for (const other of waiting) if (other.since <= performance.now()) other.wake()
    }
  }

  return { complete }
}

function pause(self: Waiting, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      self.wake = () => {}
      resolve()
    }
    const stop = () => {
      done()
      reject(fromGrpc(signal?.reason, 'GetBlobStatus'))
    }
    const timer = setTimeout(done, ms)
    self.wake = done
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}

function failed(blobKey: Uint8Array, status: BlobStatus): EigenDAError {
  const name = status === BlobStatus.FAILED ? 'FAILED' : 'UNKNOWN'
  return new EigenDAError(
    'DISPERSAL_FAILED',
    `Expected blob ${toHex(blobKey)} to complete, its status is ${name}.`,
    {
      retryable: true,
      failover: true,
      hint: 'Disperse the payload again; it gets a new blob key.',
    },
  )
}

function timeout(blobKey: Uint8Array, ms: number, cause: unknown): EigenDAError {
  return new EigenDAError(
    'DISPERSAL_TIMEOUT',
    `Expected a certificate of blob ${toHex(blobKey)} within ${ms} ms, got none.`,
    { cause, retryable: true, failover: true },
  )
}

/** EigenDA's clients take a batch that is still gathering as soon as each quorum of the blob is signed enough. */
function isSignedEnough(
  { status, signedBatch, blobInclusionInfo }: BlobStatusReply,
  confirmation: number,
): boolean {
  const attestation = signedBatch?.attestation
  const quorums = blobInclusionInfo?.blobCertificate?.blobHeader?.quorumNumbers ?? []
  if (status !== BlobStatus.GATHERING_SIGNATURES || !attestation || quorums.length === 0) return false
  return quorums.every((quorum) => {
    const position = attestation.quorumNumbers.indexOf(quorum)
    return position !== -1 && (attestation.quorumSignedPercentages[position] ?? 0) >= confirmation
  })
}
