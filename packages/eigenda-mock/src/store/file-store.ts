import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ByteReader, ByteWriter, UnavailableError } from '@openledger/primitives'
import type { BlobStore, StoredBlob } from './blob-store.ts'

const BLOB = '.blob'
const STATUS = '.status'
const PARTIAL = '.partial'

/**
 * One file a blob and one a status reply. A file is written under another name and then renamed, so that after a crash
 * at any instant it is there whole or not at all. A blob counts when it is on the disk, and so outlives a power cut; a status reply that
 * one takes is signed again.
 */
export async function openFileStore(folder: string): Promise<BlobStore> {
  const accepted = new Map<string, number>()
  const complete = new Set<string>()
  let names: string[]
  try {
    await mkdir(folder, { recursive: true })
    names = await readdir(folder)
  } catch (cause) {
    throw new UnavailableError(`Expected to read and write the folder ${folder}.`, {
      cause,
      retryable: false,
    })
  }
  for (const name of names) {
    if (name.endsWith(PARTIAL)) await rm(join(folder, name))
    else if (name.endsWith(STATUS)) complete.add(name.slice(0, -STATUS.length))
    else if (name.endsWith(BLOB)) {
      const [at, key] = name.slice(0, -BLOB.length).split('-')
      if (key !== undefined) accepted.set(key, Number(at))
    }
  }
  const blobFile = (key: string) =>
    join(folder, `${String(accepted.get(key)).padStart(14, '0')}-${key}${BLOB}`)
  const statusFile = (key: string) => join(folder, `${key}${STATUS}`)

  const syncFolder = createFolderSync(folder)
  const writing = new Set<Promise<void>>()
  let closed = false

  /** What has begun is finished before the store is closed; nothing begins afterwards. */
  async function write(path: string, bytes: Uint8Array, sync: boolean): Promise<void> {
    if (closed) throw new UnavailableError('The store is closed.', { retryable: true })
    const work = writeWhole(path, bytes, sync).then(() => (sync ? syncFolder() : undefined))
    writing.add(work)
    await work.finally(() => writing.delete(work))
  }

  async function readIfThere(path: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  return {
    pending: async () =>
      [...accepted]
        .filter(([key]) => !complete.has(key))
        .sort(([, a], [, b]) => a - b)
        .map(([key]) => key),
    has: (key) => accepted.has(key),
    async *certificates() {
      for (const key of accepted.keys()) yield readCertificate(blobFile(key))
    },
    async put(key, { certificate, blob, acceptedAt }) {
      accepted.set(key, acceptedAt)
      try {
        await write(blobFile(key), new ByteWriter().bytes(certificate).bytes(blob).finish(), true)
      } catch (error) {
        accepted.delete(key)
        throw error
      }
    },
    async get(key): Promise<StoredBlob | undefined> {
      const acceptedAt = accepted.get(key)
      if (acceptedAt === undefined) return undefined
      const bytes = await readIfThere(blobFile(key))
      if (!bytes) return undefined
      const reader = new ByteReader(bytes)
      const stored = { certificate: reader.bytes(), blob: reader.bytes(), acceptedAt }
      reader.end()
      return stored
    },
    async putStatus(key, reply) {
      await write(statusFile(key), reply, false)
      complete.add(key)
    },
    getStatus: async (key) => (complete.has(key) ? readIfThere(statusFile(key)) : undefined),
    async prune(before) {
      const old = [...accepted].filter(([, at]) => at < before)
      for (const [key] of old) {
        await rm(blobFile(key), { force: true })
        await rm(statusFile(key), { force: true })
        accepted.delete(key)
        complete.delete(key)
      }
      return old.length
    },
    async close() {
      closed = true
      await Promise.allSettled(writing)
    },
  }
}

async function writeWhole(path: string, bytes: Uint8Array, sync: boolean): Promise<void> {
  await writeFile(path + PARTIAL, bytes, { flush: sync })
  await rename(path + PARTIAL, path)
}

/** Flushes the folder's entries; who comes while a flush runs shares the next one. */
function createFolderSync(folder: string): () => Promise<void> {
  const flush = async () => {
    const handle = await open(folder)
    await handle.sync().finally(() => handle.close())
  }
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined
        running = flush()
        return running
      })
    return next
  }
}

/** The first field of a blob's file. */
async function readCertificate(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(new Uint8Array(4), 0, 4, 0)
    const length = new DataView(buffer.buffer).getUint32(0)
    return (await file.read(new Uint8Array(length), 0, length, 4)).buffer
  } finally {
    await file.close()
  }
}
