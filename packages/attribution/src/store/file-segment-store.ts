import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UnavailableError } from '@openledger/primitives'
import type { PageFile } from '../paging/page-cache.ts'
import { type SegmentStore, shortRead } from './segment-store.ts'

/** A snapshot may outlive its files' names: a file that was not closed is closed when nothing holds it any more. */
const forgotten = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor))

function openPages(path: string): PageFile {
  const descriptor = openSync(path, 'r')
  let closed = false
  const file: PageFile = {
    size: fstatSync(descriptor).size,
    // Synchronous: a page is needed in the middle of a search, and lies in the system's own cache as a rule.
    read(into, position) {
      if (closed) throw failed('read', path, new Error('The index was closed.'))
      let got = 0
      while (got < into.length) {
        let more: number
        try {
          more = readSync(descriptor, into, got, into.length - got, position + got)
        } catch (cause) {
          throw failed('read', path, cause)
        }
        if (more === 0) throw shortRead(position, into.length, got)
        got += more
      }
    },
    close() {
      if (closed) return
      closed = true
      forgotten.unregister(file)
      closeSync(descriptor)
    },
  }
  forgotten.register(file, descriptor, file)
  return file
}

const failed = (what: string, path: string, cause: unknown) =>
  new UnavailableError(`Could not ${what} \`${path}\`.`, {
    code: 'SEGMENT_STORE',
    cause,
    hint: 'Is there space and permission?',
  })

/** One file per name in `folder`, readable by this user only: written beside, synced, renamed, folder synced. */
export function createFileSegmentStore(folder: string): SegmentStore {
  return {
    async list() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return (await readdir(folder)).sort()
    },
    async open(name) {
      try {
        return openPages(join(folder, name))
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw failed('open', join(folder, name), cause)
      }
    },
    async write(name, parts) {
      const path = join(folder, name)
      const part = `${path}.part`
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const file = await open(part, 'w', 0o600)
        try {
          for (const bytes of parts) await file.appendFile(bytes)
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
        throw failed('write', path, cause)
      }
    },
    async remove(name) {
      await rm(join(folder, name), { force: true })
    },
  }
}
