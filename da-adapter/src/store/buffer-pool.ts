export type BufferPool = {
  /** A buffer of this length; its bytes are whatever they were. */
  take(bytes: number): Buffer
  /** Gives a buffer back, whose bytes belong to somebody else from then on. Harmless with a buffer of elsewhere, or twice. */
  give(buffer: Buffer): void
}

/** Smaller buffers are as cheap from the allocator. */
const LEAST_BYTES = 65_537

/**
 * Large buffers that are used again. Each new one counts as memory that the garbage collector has to win back: at 1 MB a request it would
 * walk the whole heap every few dozen requests, which is a third of the processor time. What is not given back is simply collected.
 * @param options `maxIdle` = bytes that may lie ready
 */
export function createBufferPool(options: { maxIdle: number }): BufferPool {
  const idle = new Map<number, ArrayBufferLike[]>()
  const taken = new WeakSet<ArrayBufferLike>()
  let bytes = 0
  return {
    take(length) {
      if (length < LEAST_BYTES) return Buffer.allocUnsafe(length)
      const size = 2 ** Math.ceil(Math.log2(length))
      let memory = idle.get(size)?.pop()
      if (memory) bytes -= size
      else memory = Buffer.allocUnsafeSlow(size).buffer
      taken.add(memory)
      return Buffer.from(memory, 0, length)
    },
    give({ buffer: memory }) {
      if (!taken.delete(memory)) return
      const size = memory.byteLength
      if (bytes + size > options.maxIdle) return
      bytes += size
      const others = idle.get(size)
      if (others) others.push(memory)
      else idle.set(size, [memory])
    },
  }
}
