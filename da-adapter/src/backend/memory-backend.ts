import { BaseError, UnavailableError } from '@openledger/primitives'
import { GENERIC_TYPE, MEMORY_LAYER } from '../commitment/commitment.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import { sha256 } from '../journal/journal.ts'
import type { BufferPool } from '../store/buffer-pool.ts'
import type { PayloadLog } from '../store/log/payload-log.ts'
import { createLruCache } from '../store/lru-cache.ts'
import type { Backend } from './backend.ts'

const PREFIX = Buffer.of(GENERIC_TYPE, MEMORY_LAYER, 0x00)
const LENGTH = 35

/** Commitment of the memory backend: `01 ‖ ff ‖ 00 ‖ SHA-256 of the payload`. */
const commitmentOf = (hash: Buffer): Buffer => Buffer.concat([PREFIX, hash], LENGTH)

/** @returns the SHA-256. @throws CertificateError */
function parse(commitment: Buffer): Buffer {
  if (commitment.length === LENGTH && commitment.subarray(0, 3).equals(PREFIX)) return commitment.subarray(3)
  throw new CertificateError(
    DERIVATION.parse,
    `Expected a commitment of the memory backend (0x01ff00 and 32 bytes), got ${commitment.length} bytes.`,
  )
}

/**
 * For trying things out without any network: the newest small payloads, up to `maxSize` bytes, in this process, all payloads in a log on
 * this disk, which is their only copy. It is no EigenDA and its commitments say so.
 */
export function createMemoryBackend(
  options: { maxPayload: number; maxSize: number },
  { log, pool }: { log: PayloadLog; pool: BufferPool },
): Backend {
  const newest = createLruCache({ maxBytes: options.maxSize })
  // Large ones, which are in lent buffers, are as quick from the system's cache of the file.
  const keep = (id: string, payload: Buffer) => {
    if (!pool.lent(payload)) newest.set(id, payload)
  }

  const put = async (payload: Buffer) => {
    if (payload.length > options.maxPayload) {
      throw new BaseError(`Expected at most ${options.maxPayload} bytes, got ${payload.length}.`, {
        code: 'PAYLOAD_TOO_LARGE',
      })
    }
    const hash = sha256(payload)
    await log.append(hash, payload)
    keep(hash.toString('latin1'), payload)
    return commitmentOf(hash)
  }
  const get = async (commitment: Buffer) => {
    const hash = parse(commitment)
    const id = hash.toString('latin1')
    const hot = newest.get(id)
    if (hot) return { payload: hot, source: 'memory' as const }
    const payload = await log.read(hash)
    if (!payload) return undefined
    keep(id, payload)
    return { payload, source: 'disk' as const }
  }

  return {
    name: 'memory',
    layer: MEMORY_LAYER,
    writable: true,
    maxPayload: options.maxPayload,
    local: { put, get },
    async disperse(payload, { signal, onStage }) {
      signal.throwIfAborted()
      const commitment = await put(payload)
      onStage('complete')
      return commitment
    },
    async retrieve(commitment) {
      const found = await get(commitment)
      if (found) return found.payload
      throw new UnavailableError('The memory backend does not hold this payload.', {
        code: 'RETRIEVAL_FAILED',
      })
    },
    facts(commitment) {
      parse(commitment)
      return { referenceBlockNumber: 0, recency: false }
    },
    matches: async (commitment, payload) => commitmentOf(sha256(payload)).equals(commitment),
    describe: () => ({}),
    health: async () => undefined,
    async close() {
      newest.clear()
      await log.close()
    },
  }
}
