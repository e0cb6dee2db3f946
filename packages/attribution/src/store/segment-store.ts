import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UnavailableError } from '@openledger/primitives'

/** Where the index keeps its files. A write is durable and atomic: afterwards the name holds the old or the new bytes. */
export type SegmentStore = {
  list(): Promise<string[]>
  /** `undefined` when there is no such name. */
  read(name: string): Promise<Uint8Array | undefined>
  write(name: string, bytes: Uint8Array): Promise<void>
  remove(name: string): Promise<void>
}

export function createMemorySegmentStore(): SegmentStore {
  const files = new Map<string, Uint8Array>()
  return {
    list: async () => [...files.keys()].sort(),
    read: async (name) => files.get(name),
    async write(name, bytes) {
      files.set(name, bytes.slice())
    },
    async remove(name) {
      files.delete(name)
    },
  }
}

/** One file per name in `folder`: written beside, synced, renamed, folder synced. */
export function createFileSegmentStore(folder: string): SegmentStore {
  const failed = (what: string, name: string, cause: unknown) =>
    new UnavailableError(`Could not ${what} \`${join(folder, name)}\`.`, {
      code: 'SEGMENT_STORE',
      cause,
      hint: 'Is there space and permission?',
    })
  return {
    async list() {
      await mkdir(folder, { recursive: true })
      return (await readdir(folder)).sort()
    },
    async read(name) {
      try {
        return await readFile(join(folder, name))
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw failed('read', name, cause)
      }
    },
    async write(name, bytes) {
      const path = join(folder, name)
      const part = `${path}.part`
      try {
        await mkdir(folder, { recursive: true })
        const file = await open(part, 'w')
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(part, path)
        const directory = await open(folder)
        try {
          await directory.sync()
        } finally {
          await directory.close()
        }
      } catch (cause) {
        await rm(part, { force: true }).catch(() => undefined)
        throw failed('write', name, cause)
      }
    },
    async remove(name) {
      await rm(join(folder, name), { force: true })
    },
  }
}
