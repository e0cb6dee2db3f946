import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type PayloadFiles = {
  /** Durable when it resolves; a crash leaves the whole file or none. */
  write(key: Buffer, bytes: Buffer): Promise<void>
  /** Writes bytes that do not count yet. @returns the path for `keep` or `discard`; a restart discards all drafts. */
  draft(bytes: Buffer): Promise<string>
  keep(draft: string, key: Buffer): Promise<void>
  discard(draft: string): Promise<void>
  /** The first `size` bytes; undefined when there is no such file or it is shorter. @param take gives the memory */
  read(key: Buffer, size: number, take: (bytes: number) => Buffer): Promise<Buffer | undefined>
  remove(key: Buffer): Promise<void>
  /** Removes what a crash left: files whose row was never written, or was taken back first. Before anything is written. @returns their number */
  sweep(isKnown: (key: Buffer) => boolean): number
}

/** One file per content under `folder/<first byte>/<key>`, written beside its place and then renamed. */
export function createPayloadFiles(folder: string, options: { sync: boolean }): PayloadFiles {
  const temporary = join(folder, 'tmp')
  // What an earlier process left unfinished was never acknowledged.
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  const place = (key: Buffer) => join(folder, key.toString('hex', 0, 1), key.toString('hex'))
  const made = new Set<string>()
  let counter = 0

  const syncFolder = async (path: string) => {
    if (!options.sync) return
    const handle = await open(path, 'r')
    await handle.sync().finally(() => handle.close())
  }

  const draft = async (bytes: Buffer) => {
    const path = join(temporary, String(counter++))
    let handle: FileHandle | undefined
    try {
      handle = await open(path, 'wx')
      await handle.writeFile(bytes)
      if (options.sync) await handle.datasync()
      return path
    } catch (error) {
      await rm(path, { force: true }).catch(() => {})
      throw error
    } finally {
      await handle?.close()
    }
  }

  const keep = async (path: string, key: Buffer) => {
    const target = place(key)
    const parent = dirname(target)
    if (!made.has(parent)) {
      await mkdir(parent, { recursive: true })
      await syncFolder(folder)
      made.add(parent)
    }
    await rename(path, target)
    await syncFolder(parent)
  }

  return {
    draft,
    keep,
    discard: (path) => rm(path, { force: true }),
    async write(key, bytes) {
      const known = made.has(dirname(place(key)))
      if (options.sync || bytes.length > SYNC_BYTES || !known) return keep(await draft(bytes), key)
      writeNow(join(temporary, String(counter++)), place(key), bytes)
    },
    async read(key, size, take) {
      try {
        const bytes = take(size)
        const got = size <= SYNC_BYTES ? readNow(place(key), bytes) : await readLater(place(key), bytes)
        return got === size ? bytes : undefined
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    remove: (key) => rm(place(key), { force: true }),
    sweep(isKnown) {
      const orphans = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && FILE_NAME.test(entry.name) && !isKnown(Buffer.from(entry.name, 'hex')),
      )
      for (const { parentPath, name } of orphans) rmSync(join(parentPath, name), { force: true })
      return orphans.length
    },
  }
}

/** The key in hexadecimal. */
const FILE_NAME = /^[0-9a-f]{64}$/

/** Up to this size the way through the thread pool costs more than the read, or the write that does not wait for the disk. */
const SYNC_BYTES = 262_144

function writeNow(draft: string, target: string, bytes: Buffer): void {
  try {
    writeFileSync(draft, bytes, { flag: 'wx' })
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function readNow(path: string, into: Buffer): number {
  const descriptor = openSync(path, 'r')
  try {
    return readSync(descriptor, into, 0, into.length, 0)
  } finally {
    closeSync(descriptor)
  }
}

async function readLater(path: string, into: Buffer): Promise<number> {
  const handle = await open(path, 'r')
  try {
    return (await handle.read(into, 0, into.length, 0)).bytesRead
  } finally {
    await handle.close()
  }
}
