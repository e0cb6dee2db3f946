import { constants, openSync, read, readSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Logger } from '@openledger/service'
import type { BufferPool } from '../buffer-pool.ts'
import { createSeals } from '../seals.ts'
import { createAppendFile } from './append-file.ts'
import { encodeHeader, HEADER_BYTES } from './record.ts'
import { scanLog } from './scan-log.ts'

const readLater = promisify(read)

/** Up to this size the way through the thread pool costs more than the read. */
const READ_NOW_BYTES = 262_144

/** Payloads by SHA-256 in one file that only grows, with its index in memory (some 200 bytes a payload). */
export type PayloadLog = {
  /** @returns when the payload survives the end of this process (with `sync`: of the machine's power). @throws when the disk is full; nothing is kept then. */
  append(key: Buffer, payload: Buffer): Promise<void>
  /** A buffer of the pool; undefined when the payload is not here or no longer what it was. */
  read(key: Buffer): Promise<Buffer | undefined>
  /** 0 when it is not here. */
  sizeOf(key: Buffer): number
  readonly bytes: number
  close(): Promise<void>
}

/** Opens or makes the log. What an earlier process left unfinished at its end is overwritten. */
export function openPayloadLog(
  path: string,
  options: { sync: boolean },
  { pool, logger }: { pool: BufferPool; logger: Logger },
): PayloadLog {
  const descriptor = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  const index = new Map<string, { offset: number; size: number }>()
  const idOf = (key: Buffer) => key.toString('latin1')
  const { end, skipped } = scanLog(descriptor, ({ key, offset, size }) =>
    index.set(idOf(key), { offset, size }),
  )
  if (skipped > 0) logger.error({ path, bytes: skipped }, 'damaged records of the payload log are left out')
  const file = createAppendFile(descriptor, { end, sync: options.sync })
  const seals = createSeals()

  return {
    async append(key, payload) {
      const id = idOf(key)
      if (index.has(id)) return
      const at = await file.append([encodeHeader(key, payload.length), payload])
      index.set(id, { offset: at + HEADER_BYTES, size: payload.length })
      seals.put(key, payload)
    },
    async read(key) {
      const place = index.get(idOf(key))
      if (!place) return undefined
      const { offset, size } = place
      const payload = pool.take(size)
      const got =
        size <= READ_NOW_BYTES
          ? readSync(descriptor, payload, 0, size, offset)
          : (await readLater(descriptor, payload, 0, size, offset)).bytesRead
      if (got === size && seals.holds(key, payload)) return payload
      logger.error({ content: key.toString('hex') }, 'a payload of the log is damaged; it is dropped')
      index.delete(idOf(key))
      return undefined
    },
    sizeOf: (key) => index.get(idOf(key))?.size ?? 0,
    get bytes() {
      return file.end
    },
    close: () => file.close(),
  }
}
