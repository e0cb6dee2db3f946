import type { BlobRow } from '../journal/journal.ts'
import type { BufferPool } from '../store/buffer-pool.ts'
import type { PayloadStore } from '../store/payload-store.ts'
import type { Held, Hold } from './held.ts'

/** Undefined when the content is not on this disk or no longer what it was. */
export type ReadStored = (row: BlobRow | undefined) => Promise<Held | undefined>

/** Reads contents of the store when there is room for them, into buffers of the pool. */
export function createReadStored(deps: { store: PayloadStore; pool: BufferPool; hold: Hold }): ReadStored {
  const { store, pool, hold } = deps
  return async (row) => {
    if (row?.location !== 'inline' && row?.location !== 'file') return undefined
    return hold(row.size, () => store.load(row, pool.take))
  }
}
