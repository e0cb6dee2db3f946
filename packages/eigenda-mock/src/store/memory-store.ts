import type { BlobStore, StoredBlob } from './blob-store.ts'

export function createMemoryStore(): BlobStore {
  const blobs = new Map<string, StoredBlob>()
  const replies = new Map<string, Uint8Array>()
  return {
    pending: async () => [...blobs.keys()].filter((key) => !replies.has(key)),
    has: (key) => blobs.has(key),
    async *certificates() {
      for (const { certificate } of blobs.values()) yield certificate
    },
    async put(key, blob) {
      blobs.set(key, blob)
    },
    get: async (key) => blobs.get(key),
    async putStatus(key, reply) {
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
    close: async () => {},
  }
}
