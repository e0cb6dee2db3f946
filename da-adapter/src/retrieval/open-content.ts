import { Readable } from 'node:stream'
import { BaseError } from '@openledger/primitives'
import { MANIFEST_LAYER } from '../commitment/commitment.ts'
import { decodeManifest, innerCommitment, type Manifest } from '../commitment/manifest.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import { type Journal, sha256 } from '../journal/journal.ts'
import type { PayloadStore } from '../store/payload-store.ts'
import type { Retriever } from './retriever.ts'

/** A payload in memory, or a large one as a stream of verified parts. */
export type Content = { size: number; body: Buffer | Readable }

type Part = { key: Buffer; size: number; commitment: Buffer | undefined }

/** Opens contents by key or by commitment, large ones part by part with bounded memory. */
export function createContentReader(deps: { journal: Journal; store: PayloadStore; retriever: Retriever }) {
  const { journal, store, retriever } = deps

  const loadPart = async (part: Part): Promise<Buffer> => {
    const row = journal.find(part.key)
    const stored = row && (await store.load(row))
    if (stored) return stored
    const commitment = part.commitment ?? row?.commitment
    if (!commitment) throw lost()
    const payload = await whole(commitment)
    if (payload.length !== part.size || !sha256(payload).equals(part.key)) {
      throw new CertificateError(DERIVATION.decode, 'A part is not what the manifest says.')
    }
    return payload
  }

  /** A part can itself be a large upload of a time with smaller parts. */
  const whole = async (commitment: Buffer): Promise<Buffer> => {
    if (commitment[1] !== MANIFEST_LAYER) return retriever.retrieve(commitment)
    const { body } = await byCommitment(commitment)
    return Buffer.isBuffer(body) ? body : Buffer.concat(await body.toArray())
  }

  async function* stream(parts: readonly Part[]) {
    let next = parts[0] && loadPart(parts[0])
    for (let index = 0; index < parts.length; index++) {
      const payload = await next!
      // One part ahead: the network works while the reader reads.
      const following = parts[index + 1]
      next = following && loadPart(following)
      next?.catch(() => {})
      yield payload
    }
  }

  const openParts = async (size: number, parts: readonly Part[]): Promise<Content> => {
    // The first part is fetched before the answer begins, so that an error still has a status.
    const first = await loadPart(parts[0]!)
    const rest = stream(parts.slice(1))
    const body = Readable.from(
      (async function* () {
        yield first
        yield* rest
      })(),
      { objectMode: false, highWaterMark: 1 << 16 },
    )
    return { size, body }
  }

  return {
    /** Undefined when this adapter never saw the key. */
    async byKey(key: Buffer): Promise<Content | undefined> {
      const row = journal.find(key)
      if (!row) return undefined
      if (row.location === 'parts') {
        return openParts(
          row.size,
          journal.parts(key).map((part) => ({ ...part, commitment: undefined })),
        )
      }
      const payload = await loadPart({ key, size: row.size, commitment: row.commitment })
      return { size: payload.length, body: payload }
    },
    byCommitment,
  }

  /** A generic commitment, of one payload or of a manifest. */
  async function byCommitment(commitment: Buffer): Promise<Content> {
    if (commitment[1] !== MANIFEST_LAYER) {
      const payload = await retriever.retrieve(commitment)
      return { size: payload.length, body: payload }
    }
    const manifest = await readManifest(commitment)
    const parts = manifest.parts.map(({ hash, ...part }) => ({ ...part, key: hash }))
    return openParts(manifest.size, parts)
  }

  async function readManifest(commitment: Buffer): Promise<Manifest> {
    try {
      return decodeManifest(await retriever.retrieve(innerCommitment(commitment)))
    } catch (error) {
      if (error instanceof BaseError && error.code === 'NON_CANONICAL') {
        throw new CertificateError(DERIVATION.decode, error.message, { cause: error })
      }
      throw error
    }
  }
}

export type ContentReader = ReturnType<typeof createContentReader>

function lost(): BaseError {
  return new BaseError('The content was lost from this disk before it was dispersed.', {
    code: 'GONE',
    hint: 'Send it again.',
  })
}
