import type { Logger } from '@openledger/service'
import {
  type BlobRow,
  type Journal,
  type NewBlob,
  type PartRow,
  type Pin,
  sha256,
} from '../journal/journal.ts'
import type { PayloadFiles } from './payload-files.ts'
import { createSeals } from './seals.ts'

/** Up to this size a payload goes into the journal's own row: one disk flush instead of three. */
const INLINE_BYTES = 65_536

export type PayloadStore = ReturnType<typeof createPayloadStore>

/** Contents by SHA-256, small ones in the database, large ones in files, with a limit on what is kept only for reading. */
export function createPayloadStore(
  options: { maxSize: number },
  { journal, files, logger }: { journal: Journal; files: PayloadFiles; logger: Logger },
) {
  let cached = journal.cachedBytes()
  let evicting = false
  const touched = new Map<string, Buffer>()
  const seals = createSeals()

  const place = async (key: Buffer, payload: Buffer): Promise<Pick<NewBlob, 'location' | 'inline'>> => {
    if (payload.length <= INLINE_BYTES) return { location: 'inline', inline: payload }
    await files.write(key, payload)
    return { location: 'file' }
  }

  const evict = async () => {
    if (evicting || cached <= options.maxSize) return
    evicting = true
    try {
      await journal.touch([...touched.values()])
      touched.clear()
      while (cached > options.maxSize) {
        const rows = journal.evictable(64)
        if (rows.length === 0) break
        for (const row of rows) {
          if (cached <= options.maxSize) break
          await journal.forget(row.key)
          if (row.location === 'file') await files.remove(row.key)
          cached -= row.size
        }
      }
    } catch (error) {
      logger.warn({ err: error }, 'the cache could not be trimmed')
    } finally {
      evicting = false
    }
  }

  const drop = async (row: BlobRow) => {
    await journal.forget(row.key)
    if (row.location === 'file') await files.remove(row.key)
    cached -= row.size
  }

  return {
    /** Makes the content durable. @param content `key` is its SHA-256 @returns its row, which may be of an earlier time. */
    async accept(
      { payload, key }: { payload: Buffer; key: Buffer },
      promise: { promised: boolean; pinned?: Pin },
    ): Promise<BlobRow> {
      const known = journal.find(key)
      const enough = known && (known.promised || !promise.promised) && known.pinned >= (promise.pinned ?? 0)
      if (enough && known.state === 'complete' && known.location !== 'none') {
        return known
      }
      const placed =
        known && known.location !== 'none' ? { location: known.location } : await place(key, payload)
      const row = await journal.accept({ key, size: payload.length, ...placed, ...promise })
      if (!known || known.location === 'none') cached += payload.length
      void evict()
      return row
    },
    /** Makes a large upload count whose parts lie in drafts. Drafts of parts that are here already are discarded. */
    async acceptParts(
      key: Buffer,
      size: number,
      parts: readonly (PartRow & { draft: string })[],
    ): Promise<BlobRow> {
      const kept: PartRow[] = []
      const rows: NewBlob[] = []
      try {
        for (const { draft, ...part } of parts) {
          const known = journal.find(part.key)
          const here = known && known.location !== 'none'
          if (here) await files.discard(draft)
          else {
            kept.push(part)
            await files.keep(draft, part.key)
          }
          rows.push({ ...part, location: here ? known.location : 'file', promised: false, pinned: 1 })
        }
        const row = await journal.accept({ key, size, location: 'parts', promised: true, parts }, rows)
        for (const part of kept) cached += part.size
        return row
      } catch (error) {
        for (const part of kept) {
          // Somebody else may have brought the same part in the meantime.
          const known = journal.find(part.key)
          if (!known || known.location === 'none') await files.remove(part.key)
        }
        throw error
      }
    },
    /** Keeps verified content of the network for reading. Failing to do so harms nobody. */
    async remember(payload: Buffer, commitment: Buffer): Promise<void> {
      try {
        const key = sha256(payload)
        const known = journal.find(key)
        const placed =
          known && known.location !== 'none' ? { location: known.location } : await place(key, payload)
        await journal.remember({ key, size: payload.length, ...placed, promised: false }, commitment)
        if (!known || known.location === 'none') cached += payload.length
        void evict()
      } catch (error) {
        logger.warn({ err: error }, 'a payload could not be kept in the cache')
      }
    },
    /**
     * The bytes as they were accepted, or undefined when they are not here or no longer the same.
     * @param take gives the memory for a large payload
     */
    async load(
      row: BlobRow,
      take: (bytes: number) => Buffer = Buffer.allocUnsafe,
    ): Promise<Buffer | undefined> {
      if (row.location !== 'inline' && row.location !== 'file') return undefined
      const payload =
        row.location === 'inline' ? journal.inline(row.key) : await files.read(row.key, row.size, take)
      if (payload?.length === row.size && seals.holds(row.key, payload)) {
        touched.set(row.key.toString('latin1'), row.key)
        return payload
      }
      logger.error({ content: row.key.toString('hex') }, 'a stored payload is damaged or lost; it is dropped')
      await drop(row)
      return undefined
    },
    get cachedBytes() {
      return cached
    },
  }
}
