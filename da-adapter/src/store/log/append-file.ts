import { closeSync, fdatasync, ftruncateSync, writev, writevSync } from 'node:fs'
import { promisify } from 'node:util'

const writeLater = promisify(writev)
const syncLater = promisify(fdatasync)

/** Up to this size the way through the thread pool costs more than the write, which does not wait for the disk. */
const WRITE_NOW_BYTES = 262_144

export type AppendFile = {
  /** Appends the pieces in one. @returns where they begin; they survive the end of this process, and of the machine's power when `sync`. */
  append(pieces: readonly Buffer[]): Promise<number>
  readonly end: number
  close(): Promise<void>
}

/** One writer, one write at a time: what fails is cut off again, so that nothing half-written is ever followed by anything. */
export function createAppendFile(descriptor: number, options: { end: number; sync: boolean }): AppendFile {
  type Job = { pieces: readonly Buffer[]; resolve: (at: number) => void; reject: (error: unknown) => void }
  let { end } = options
  const waiting: Job[] = []
  let writing: Promise<void> | undefined
  let syncing: Promise<void> | undefined
  let nextSync: Promise<void> | undefined

  /** A flush that begins after this call; those who come while one is under way share the next. */
  const durable = (): Promise<void> => {
    nextSync ??= (syncing ?? Promise.resolve()).then(() => {
      syncing = nextSync
      nextSync = undefined
      return syncLater(descriptor)
    })
    return nextSync
  }

  const written = (batch: readonly Job[]) => {
    for (const { pieces, resolve } of batch) {
      resolve(end)
      end += lengthOf(pieces)
    }
  }
  const failed = (batch: readonly Job[], error: unknown) => {
    try {
      ftruncateSync(descriptor, end)
    } catch {
      // The next write goes to the same place.
    }
    for (const { reject } of batch) reject(error)
  }

  const writeNow = (batch: readonly Job[]) => {
    try {
      let pieces = batch.flatMap((job) => job.pieces)
      for (let at = end; pieces.length > 0; ) {
        const got = writevSync(descriptor, pieces, at)
        at += got
        pieces = rest(pieces, got)
      }
      written(batch)
    } catch (error) {
      failed(batch, error)
    }
  }

  const writeAside = async (batch: readonly Job[]) => {
    try {
      let pieces = batch.flatMap((job) => job.pieces)
      for (let at = end; pieces.length > 0; ) {
        const { bytesWritten } = await writeLater(descriptor, pieces, at)
        at += bytesWritten
        pieces = rest(pieces, bytesWritten)
      }
      written(batch)
    } catch (error) {
      failed(batch, error)
    }
    writing = undefined
    flush()
  }

  /** Small ones together; a large one alone, so that its sender is answered, and sends the next, while others are written. */
  const nextBatch = (): Job[] => {
    let bytes = 0
    const end = waiting.findIndex(({ pieces }, index) => {
      bytes += lengthOf(pieces)
      return index > 0 && bytes > WRITE_NOW_BYTES
    })
    return waiting.splice(0, end < 0 ? waiting.length : end)
  }

  const flush = () => {
    while (!writing && waiting.length > 0) {
      const batch = nextBatch()
      const bytes = batch.reduce((sum, { pieces }) => sum + lengthOf(pieces), 0)
      if (bytes <= WRITE_NOW_BYTES) writeNow(batch)
      else writing = writeAside(batch)
    }
  }

  return {
    async append(pieces) {
      const at = await new Promise<number>((resolve, reject) => {
        waiting.push({ pieces, resolve, reject })
        flush()
      })
      if (options.sync) await durable()
      return at
    },
    get end() {
      return end
    },
    async close() {
      while (writing) await writing
      await (nextSync ?? syncing)?.catch(() => {})
      closeSync(descriptor)
    },
  }
}

const lengthOf = (pieces: readonly Buffer[]) => pieces.reduce((sum, { length }) => sum + length, 0)

/** What a short write has left: the next write tells why. */
function rest(pieces: Buffer[], written: number): Buffer[] {
  const left = lengthOf(pieces) - written
  return left === 0 ? [] : [Buffer.concat(pieces).subarray(written)]
}
