import { UnavailableError } from '@openledger/primitives'
import type { BlobStore, StoredBlob } from './blob-store.ts'

export type MemoryContents = {
  readonly blobs: Map<string, StoredBlob>
  readonly replies: Map<string, Uint8Array>
}

/** @param contents what outlives this store, for the next one after a restart */
export function createMemoryStore(
  contents: MemoryContents = { blobs: new Map(), replies: new Map() },
): BlobStore {
  const { blobs, replies } = contents
  let closed = false
  const requireOpen = () => {
    if (closed) throw new UnavailableError('The store is closed.', { retryable: true })
  }
  return {
    pending: async () => [...blobs.keys()].filter((key) => !replies.has(key)),
    has: (key) => blobs.has(key),
    async *certificates() {
      for (const { certificate } of blobs.values()) yield certificate
    },
    async put(key, blob) {
      requireOpen()
      blobs.set(key, blob)
    },
    get: async (key) => blobs.get(key),
    async putStatus(key, reply) {
      requireOpen()
      replies.set(key, reply)
    },
    getStatus: async (key) => replies.get(key),
    async prune(before) {
      const old = [...blobs].filter(([, { acceptedAt }]) => acceptedAt < before)
      for (const [key] of old) {
        blobs.delete(key)
        replies.delete(key)
      }
      return old.length
    },
    async close() {
      closed = true
    },
  }
}
