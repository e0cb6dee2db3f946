export type BufferPool = {
  /** A buffer of this length with one holder; its bytes are whatever they were. */
  take(bytes: number): Buffer
  /** One more holder. @returns the same buffer. Harmless with a buffer of elsewhere. */
  keep(buffer: Buffer): Buffer
  /** One holder less, who must not touch it again: after the last, its bytes belong to somebody else. Harmless with a buffer of elsewhere. */
  give(buffer: Buffer): void
}

/** Smaller buffers are as cheap from the allocator. */
const LEAST_BYTES = 65_537

/**
 * Large buffers that are used again. Each new one counts as memory that the garbage collector has to win back: at 1 MB a request it would
 * walk the whole heap every few dozen requests, and the system would clear its pages each time. What is not given back is simply collected.
 * @param options `maxIdle` = bytes that may lie ready; the longest idle leave first, so that no size keeps the room of another
 */
export function createBufferPool(options: { maxIdle: number }): BufferPool {
  /** The longest idle first. */
  const idle: ArrayBufferLike[] = []
  const holders = new WeakMap<ArrayBufferLike, number>()
  let bytes = 0
  const take = (size: number): ArrayBufferLike => {
    const index = idle.findLastIndex(({ byteLength }) => byteLength === size)
    if (index < 0) return Buffer.allocUnsafeSlow(size).buffer
    bytes -= size
    return idle.splice(index, 1)[0]!
  }
  return {
    take(length) {
      if (length < LEAST_BYTES) return Buffer.allocUnsafe(length)
      const memory = take(2 ** Math.ceil(Math.log2(length)))
      holders.set(memory, 1)
      return Buffer.from(memory, 0, length)
    },
    keep(buffer) {
      const count = holders.get(buffer.buffer)
      if (count !== undefined) holders.set(buffer.buffer, count + 1)
      return buffer
    },
    give({ buffer: memory }) {
      const count = holders.get(memory)
      if (count === undefined) return
      if (count > 1) return void holders.set(memory, count - 1)
      holders.delete(memory)
      idle.push(memory)
      bytes += memory.byteLength
      while (bytes > options.maxIdle) bytes -= idle.shift()!.byteLength
    },
  }
}
