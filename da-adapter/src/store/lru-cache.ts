import type { BufferPool } from './buffer-pool.ts'

export type LruCache = {
  get(key: string): Buffer | undefined
  set(key: string, value: Buffer): void
  readonly bytes: number
}

/**
 * Payloads in memory, the least recently used leave first. A payload above an eighth of the room is not kept.
 * @param deps the pool that the payloads may come from: this cache is one of their holders
 */
export function createLruCache(options: { maxBytes: number }, { pool }: { pool: BufferPool }): LruCache {
  const entries = new Map<string, Buffer>()
  let bytes = 0
  const remove = (key: string) => {
    const value = entries.get(key)
    if (!value) return
    entries.delete(key)
    bytes -= value.length
    pool.give(value)
  }
  return {
    get(key) {
      const value = entries.get(key)
      if (value) {
        entries.delete(key)
        entries.set(key, value)
      }
      return value
    },
    set(key, value) {
      if (value.length > options.maxBytes / 8) return
      remove(key)
      entries.set(key, pool.keep(value))
      bytes += value.length
      while (bytes > options.maxBytes) remove(entries.keys().next().value!)
    },
    get bytes() {
      return bytes
    },
  }
}
