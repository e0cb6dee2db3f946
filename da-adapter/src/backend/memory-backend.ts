import { BaseError, UnavailableError } from '@openledger/primitives'
import { GENERIC_TYPE, MEMORY_LAYER } from '../commitment/commitment.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import { sha256 } from '../journal/journal.ts'
import type { PayloadLog } from '../store/log/payload-log.ts'
import type { Backend } from './backend.ts'

const PREFIX = Buffer.of(GENERIC_TYPE, MEMORY_LAYER, 0x00)
const LENGTH = 35

/** Commitment of the memory backend: `01 ‖ ff ‖ 00 ‖ SHA-256 of the payload`. */
const commitmentOf = (hash: Buffer): Buffer => Buffer.concat([PREFIX, hash], LENGTH)

const isOurs = (commitment: Buffer): boolean =>
  commitment.length === LENGTH && commitment.subarray(0, 3).equals(PREFIX)

/** @returns the SHA-256. @throws CertificateError */
function parse(commitment: Buffer): Buffer {
  if (isOurs(commitment)) return commitment.subarray(3)
  throw new CertificateError(
    DERIVATION.parse,
    `Expected a commitment of the memory backend (0x01ff00 and 32 bytes), got ${commitment.length} bytes.`,
  )
}

/**
 * For trying things out without any network: payloads in a log on this disk, which is their only copy. The newest are in the memory that the
 * system keeps of the file. It is no EigenDA and its commitments say so.
 */
export function createMemoryBackend(options: { maxPayload: number }, { log }: { log: PayloadLog }): Backend {
  const put = async (payload: Buffer, key: Buffer) => {
    if (payload.length > options.maxPayload) {
      throw new BaseError(`Expected at most ${options.maxPayload} bytes, got ${payload.length}.`, {
        code: 'PAYLOAD_TOO_LARGE',
      })
    }
    await log.append(key, payload)
    return commitmentOf(key)
  }
  const get = async (commitment: Buffer) => log.read(parse(commitment))

  return {
    name: 'memory',
    layer: MEMORY_LAYER,
    writable: true,
    maxPayload: options.maxPayload,
    local: { put, get },
    async disperse(payload, { signal, onStage }) {
      signal.throwIfAborted()
      const commitment = await put(payload, sha256(payload))
      onStage('complete')
      return commitment
    },
    async retrieve(commitment) {
      const payload = await get(commitment)
      // A copy: what comes by this way is kept by several, and the log's buffers are lent.
      if (payload) return Buffer.from(payload)
      throw new UnavailableError('The memory backend does not hold this payload.', {
        code: 'RETRIEVAL_FAILED',
      })
    },
    sizeOf: (commitment) => log.sizeOf(parse(commitment)),
    facts(commitment) {
      parse(commitment)
      return { referenceBlockNumber: 0, recency: false }
    },
    matches: async (commitment, payload) => commitmentOf(sha256(payload)).equals(commitment),
    describe: () => ({}),
    health: async () => undefined,
    close: () => log.close(),
  }
}
