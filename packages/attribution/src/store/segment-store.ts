import { UnavailableError } from '@openledger/primitives'
import type { PageFile } from '../paging/page-cache.ts'

/** Where the index keeps its files. A write is durable and atomic: afterwards the name holds the old or the new bytes. */
export type SegmentStore = {
  list(): Promise<string[]>
  /** What the name holds now, to be read here and there even after it was replaced or removed; `undefined` when there is no such name. */
  open(name: string): Promise<PageFile | undefined>
  write(name: string, parts: Iterable<Uint8Array>): Promise<void>
  remove(name: string): Promise<void>
}

/** All of a small file. */
export async function readWhole(store: SegmentStore, name: string): Promise<Uint8Array | undefined> {
  const file = await store.open(name)
  if (!file) return undefined
  const bytes = new Uint8Array(file.size)
  try {
    file.read(bytes, 0)
  } finally {
    file.close()
  }
  return bytes
}

/** @throws UnavailableError: no more than `got` bytes were to be had. */
export function shortRead(position: number, wanted: number, got: number): UnavailableError {
  return new UnavailableError(`Expected ${wanted} bytes at ${position} of a segment file, got ${got}.`, {
    code: 'SEGMENT_STORE',
    hint: 'Was it cut off? Repair the index from its records.',
  })
}

export function createMemorySegmentStore(): SegmentStore {
  const files = new Map<string, Uint8Array>()
  return {
    list: async () => [...files.keys()].sort(),
    async open(name) {
      const bytes = files.get(name)
      return (
        bytes && {
          size: bytes.length,
          read(into, position) {
            const found = bytes.subarray(position, position + into.length)
            if (found.length < into.length) throw shortRead(position, into.length, found.length)
            into.set(found)
          },
          close() {},
        }
      )
    },
    async write(name, parts) {
      files.set(name, Buffer.concat([...parts]))
    },
    async remove(name) {
      files.delete(name)
    },
  }
}
