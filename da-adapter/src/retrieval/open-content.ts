import { Readable } from 'node:stream'
import { BaseError } from '@openledger/primitives'
import { MANIFEST_LAYER } from '../commitment/commitment.ts'
import { decodeManifest, innerCommitment, type Manifest } from '../commitment/manifest.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import { type Journal, sha256 } from '../journal/journal.ts'
import type { Held } from './held.ts'
import type { ReadStored } from './read-stored.ts'
import type { Retriever } from './retriever.ts'

/** A payload in memory, or a large one as a stream of verified parts. `release` is called when its reader is done or has gone. */
export type Content = { size: number; body: Buffer | Readable; release(): void }

type Part = { key: Buffer; size: number; commitment: Buffer | undefined }

/** Opens contents by key or by commitment, large ones part by part with bounded memory. */
export function createContentReader(deps: {
  journal: Journal
  retriever: Retriever
  readStored: ReadStored
}) {
  const { journal, retriever, readStored } = deps

  const loadPart = async (part: Part): Promise<Held> => {
    const row = journal.find(part.key)
    const stored = await readStored(row)
    if (stored) return stored
    const commitment = part.commitment ?? row?.commitment
    if (!commitment) throw lost()
    const held = await whole(commitment)
    if (held.payload.length === part.size && sha256(held.payload).equals(part.key)) return held
    held.release()
    throw new CertificateError(DERIVATION.decode, 'A part is not what the manifest says.')
  }

  /** A part can itself be a large upload of a time with smaller parts: then it counts while it is put together only. */
  const whole = async (commitment: Buffer): Promise<Held> => {
    if (commitment[1] !== MANIFEST_LAYER) return retriever.retrieve(commitment)
    const { body, release } = await byCommitment(commitment)
    try {
      const payload = Buffer.isBuffer(body) ? Buffer.from(body) : Buffer.concat(await body.toArray())
      return { payload, release() {}, keep: () => payload }
    } finally {
      release()
    }
  }

  const openPayload = ({ payload, release }: Held): Content => ({
    size: payload.length,
    body: payload,
    release,
  })

  const openParts = async (size: number, parts: readonly Part[]): Promise<Content> => {
    const open = new Set<Held>()
    let released = false
    const load = async (part: Part): Promise<Held> => {
      const held = await loadPart(part)
      if (released) held.release()
      else open.add(held)
      return held
    }
    // The stream may still have it: it counts no longer, but its memory is not used again.
    const end = (held: Held) => {
      held.keep()
      open.delete(held)
    }
    // The first part is fetched before the answer begins, so that an error still has a status.
    const first = await load(parts[0]!)
    const body = Readable.from(stream(parts, first, load, end), {
      objectMode: false,
      highWaterMark: 1 << 16,
    })
    const release = () => {
      released = true
      body.destroy()
      for (const held of open) end(held)
    }
    return { size, body, release }
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
      return openPayload(await loadPart({ key, size: row.size, commitment: row.commitment }))
    },
    byCommitment,
  }

  /** A generic commitment, of one payload or of a manifest. */
  async function byCommitment(commitment: Buffer): Promise<Content> {
    if (commitment[1] !== MANIFEST_LAYER) {
      return openPayload(await retriever.retrieve(commitment))
    }
    const manifest = await readManifest(commitment)
    const parts = manifest.parts.map(({ hash, ...part }) => ({ ...part, key: hash }))
    return openParts(manifest.size, parts)
  }

  async function readManifest(commitment: Buffer): Promise<Manifest> {
    try {
      const held = await retriever.retrieve(innerCommitment(commitment))
      // What is decoded lies in the same memory.
      return decodeManifest(held.keep())
    } catch (error) {
      if (error instanceof BaseError && error.code === 'NON_CANONICAL') {
        throw new CertificateError(DERIVATION.decode, error.message, { cause: error })
      }
      throw error
    }
  }
}

async function* stream(
  parts: readonly Part[],
  first: Held,
  load: (part: Part) => Promise<Held>,
  end: (held: Held) => void,
) {
  let held = first
  for (let index = 0; index < parts.length; index++) {
    // One part ahead: the network works while the reader reads.
    const following = parts[index + 1]
    const next = following && load(following)
    next?.catch(() => {})
    yield held.payload
    end(held)
    if (next) held = await next
  }
}

export type ContentReader = ReturnType<typeof createContentReader>

function lost(): BaseError {
  return new BaseError('The content was lost from this disk before it was dispersed.', {
    code: 'GONE',
    hint: 'Send it again.',
  })
}
