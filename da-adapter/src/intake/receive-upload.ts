import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { InvalidInputError } from '@openledger/primitives'
import { type BlobRow, type PartRow, sha256 } from '../journal/journal.ts'
import type { PayloadFiles } from '../store/payload-files.ts'
import type { PayloadStore } from '../store/payload-store.ts'
import { tooLarge } from './read-body.ts'

export type Upload = { row: BlobRow; payload: Buffer | undefined }

/**
 * Reads an upload of any size with bounded memory. Up to `splitAbove` it is a single payload; beyond, its parts go to drafts on disk as
 * they arrive. Nothing counts before the last byte: an upload that breaks off leaves nothing.
 */
export async function receiveUpload(
  body: Readable | undefined | null,
  options: { splitAbove: number; chunkSize: number; maxUpload: number },
  { store, files }: { store: PayloadStore; files: PayloadFiles },
): Promise<Upload> {
  const whole = createHash('sha256')
  const parts: Array<PartRow & { draft: string }> = []
  let pending: Buffer[] = []
  let pendingBytes = 0
  let total = 0

  const cut = async (size: number) => {
    const bytes = Buffer.concat(pending, pendingBytes)
    const part = bytes.subarray(0, size)
    parts.push({ key: sha256(part), size, draft: await files.draft(part) })
    pending = size < pendingBytes ? [bytes.subarray(size)] : []
    pendingBytes -= size
  }

  try {
    // What fails leaves the connection, so that the sender hears why.
    for await (const chunk of body?.iterator({ destroyOnReturn: false }) ?? []) {
      const bytes = chunk as Buffer
      total += bytes.length
      if (total > options.maxUpload) throw tooLarge(options.maxUpload, 'more', 'PAYLOAD_TOO_LARGE')
      whole.update(bytes)
      pending.push(bytes)
      pendingBytes += bytes.length
      if (total <= options.splitAbove) continue
      while (pendingBytes > options.chunkSize) await cut(options.chunkSize)
    }
    if (total === 0) throw new InvalidInputError('Expected a payload of at least 1 byte, got an empty body.')
    if (parts.length === 0) {
      const payload = Buffer.concat(pending, pendingBytes)
      return { row: await store.accept({ payload, key: whole.digest() }, { promised: true }), payload }
    }
    await cut(pendingBytes)
    return { row: await store.acceptParts(whole.digest(), total, parts), payload: undefined }
  } catch (error) {
    body?.resume()
    for (const part of parts) await files.discard(part.draft)
    throw error
  }
}
