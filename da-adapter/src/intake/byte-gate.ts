import { BaseError } from '@openledger/primitives'

export type ByteGate = {
  /** Waits until `bytes` fit. @returns the function that gives them back (harmless when called twice). */
  enter(bytes: number, signal?: AbortSignal): Promise<() => void>
  readonly used: number
  readonly waiting: number
}

/** Size of the blob that carries a payload: a power of two of 32-byte symbols, 31 bytes of payload in each but the first. */
export function blobBytes(payloadBytes: number): number {
  return 32 * 2 ** Math.ceil(Math.log2(1 + Math.ceil(payloadBytes / 31)))
}

/** Limits the bytes of payload that are in memory at the same time. First come, first served; at most `queue` wait. */
export function createByteGate(options: { limit: number; queue: number }): ByteGate {
  const { limit, queue } = options
  const line: Array<{ bytes: number; enter: () => void }> = []
  let used = 0

  const admit = () => {
    while (line.length > 0 && used + line[0]!.bytes <= limit) {
      const next = line.shift()!
      used += next.bytes
      next.enter()
    }
  }
  const leave = (bytes: number) => {
    let left = false
    return () => {
      if (left) return
      left = true
      used -= bytes
      admit()
    }
  }

  return {
    async enter(given, signal) {
      signal?.throwIfAborted()
      // What is larger than all the room takes all of it.
      const bytes = Math.min(given, limit)
      if (line.length === 0 && used + bytes <= limit) {
        used += bytes
        return leave(bytes)
      }
      if (line.length >= queue) {
        throw new BaseError(
          `Expected room for ${bytes} more bytes, found ${limit - used} and ${queue} requests that wait.`,
          {
            code: 'OVERLOADED',
            retryable: true,
            hint: 'Try again in a moment, with fewer requests at once.',
          },
        )
      }
      await new Promise<void>((resolve, reject) => {
        const turn = { bytes, enter: resolve }
        signal?.addEventListener(
          'abort',
          () => {
            const index = line.indexOf(turn)
            if (index < 0) return
            line.splice(index, 1)
            reject(signal.reason)
            admit()
          },
          { once: true },
        )
        line.push(turn)
      })
      return leave(bytes)
    },
    get used() {
      return used
    },
    get waiting() {
      return line.length
    },
  }
}
