import type { ByteGate } from '../intake/byte-gate.ts'
import type { BufferPool } from '../store/buffer-pool.ts'

/** A payload that somebody reads. It counts among the bytes that are being read until one of the two is called; further calls do nothing. */
export type Held = {
  readonly payload: Buffer
  /** The reader is done: the memory may belong to somebody else from now on. */
  release(): void
  /** The memory stays the reader's for good. */
  keep(): Buffer
}

export type Hold = ReturnType<typeof createHold>

/** Smaller ones are so soon gone that counting them costs more. */
const COUNTED_BYTES = 65_536

/** @param deps `room` for all that is being read, `pool` that the payloads' buffers may come from */
export function createHold({ room, pool }: { room: ByteGate; pool: BufferPool }) {
  /** Loads something of (about) `bytes` when there is room for it. @returns undefined when `load` finds nothing */
  return async (bytes: number, load: () => Promise<Buffer | undefined>): Promise<Held | undefined> => {
    const leave = bytes < COUNTED_BYTES ? undefined : await room.enter(bytes)
    let payload: Buffer | undefined
    try {
      payload = await load()
    } finally {
      if (!payload) leave?.()
    }
    return (
      payload &&
      held(payload, (kept) => {
        if (!kept) pool.give(payload)
        leave?.()
      })
    )
  }
}

/** One reading for all who ask while it is under way: it ends with the last of them. */
export function shareHeld(reading: Promise<Held>): () => Promise<Held> {
  let readers = 0
  let kept = false
  return async () => {
    readers++
    const { payload, keep, release } = await reading
    return held(payload, (keeps) => {
      kept ||= keeps
      if (--readers > 0) return
      if (kept) keep()
      else release()
    })
  }
}

/** @param ended is called once, with whether the memory is kept */
function held(payload: Buffer, ended: (kept: boolean) => void): Held {
  let open = true
  const end = (kept: boolean) => {
    if (!open) return
    open = false
    ended(kept)
  }
  return {
    payload,
    release: () => end(false),
    keep() {
      end(true)
      return payload
    },
  }
}
