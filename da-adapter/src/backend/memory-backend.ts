import { BaseError, UnavailableError } from '@openledger/primitives'
import { GENERIC_TYPE, MEMORY_LAYER } from '../commitment/commitment.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import { sha256 } from '../journal/journal.ts'
import { createLruCache } from '../store/lru-cache.ts'
import type { Backend } from './backend.ts'

const VERSION = 0x00
const LENGTH = 35

/** Commitment of the memory backend: `01 ‖ ff ‖ 00 ‖ SHA-256 of the payload`. */
export function memoryCommitment(payload: Uint8Array, hash: Buffer = sha256(payload)): Buffer {
  return Buffer.concat([Buffer.of(GENERIC_TYPE, MEMORY_LAYER, VERSION), hash])
}

/**
 * Keeps the newest payloads in this process, up to `maxSize` bytes: for trying things out without any network. It is no EigenDA and
 * its commitments say so. What is older, or from before a restart, is in the adapter's own files, which then are the only copy.
 */
export function createMemoryBackend(options: { maxPayload: number; maxSize: number }): Backend {
  const payloads = createLruCache({ maxBytes: options.maxSize })
  const parse = (commitment: Buffer) => {
    if (commitment.length !== LENGTH || commitment[1] !== MEMORY_LAYER || commitment[2] !== VERSION) {
      throw new CertificateError(
        DERIVATION.parse,
        `Expected a commitment of the memory backend (0x01ff00 and 32 bytes), got ${commitment.length} bytes.`,
      )
    }
    return commitment.toString('hex', 3)
  }
  const commitNow = (payload: Buffer, hash: Buffer) => {
    if (payload.length > options.maxPayload) {
      throw new BaseError(`Expected at most ${options.maxPayload} bytes, got ${payload.length}.`, {
        code: 'PAYLOAD_TOO_LARGE',
      })
    }
    const commitment = memoryCommitment(payload, hash)
    payloads.set(commitment.toString('hex', 3), payload)
    return commitment
  }
  return {
    name: 'memory',
    layer: MEMORY_LAYER,
    writable: true,
    durable: false,
    maxPayload: options.maxPayload,
    async disperse(payload, { signal, onStage }) {
      signal.throwIfAborted()
      const commitment = commitNow(payload, sha256(payload))
      onStage('complete')
      return commitment
    },
    commitNow,
    async retrieve(commitment) {
      const payload = payloads.get(parse(commitment))
      if (!payload) {
        throw new UnavailableError('The memory backend does not hold this payload (any more).', {
          code: 'RETRIEVAL_FAILED',
        })
      }
      return payload
    },
    facts(commitment) {
      parse(commitment)
      return { referenceBlockNumber: 0, recency: false }
    },
    matches: async (commitment, payload) => memoryCommitment(payload).equals(commitment),
    describe: () => ({}),
    health: async () => undefined,
    close: async () => payloads.clear(),
  }
}
