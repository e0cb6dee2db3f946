import type { SqliteHandle } from '@openledger/service'

export type GroupCommit = {
  /** Runs `write` inside the next transaction; resolves when that transaction is durable. A failing write undoes only itself. */
  run<T>(write: () => T): Promise<T>
}

/** Writes that come together are made durable together: one disk flush for all requests of one turn of the event loop. */
export function createGroupCommit(sqlite: SqliteHandle): GroupCommit {
  type Job = { write: () => unknown; resolve: (value: unknown) => void; reject: (error: unknown) => void }
  let jobs: Job[] = []

  const flush = () => {
    const batch = jobs
    jobs = []
    const settle: Array<() => void> = []
    try {
      sqlite.transaction(() => {
        for (const { write, resolve, reject } of batch) {
          try {
            // Inside a transaction better-sqlite3 makes this a savepoint.
            const value = sqlite.transaction(write)()
            settle.push(() => resolve(value))
          } catch (error) {
            // A full disk ends the whole transaction, not only this savepoint.
            if (!sqlite.inTransaction) throw error
            settle.push(() => reject(error))
          }
        }
      })()
    } catch (error) {
      for (const { reject } of batch) reject(error)
      return
    }
    for (const done of settle) done()
  }

  return {
    run<T>(write: () => T) {
      return new Promise<T>((resolve, reject) => {
        if (jobs.length === 0) setImmediate(flush)
        jobs.push({ write, resolve: resolve as (value: unknown) => void, reject })
      })
    },
  }
}
