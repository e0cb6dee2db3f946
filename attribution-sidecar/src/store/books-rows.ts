import type { BooksChanges, StoredBooks } from '@openledger/ledger'
import type { SqliteHandle } from '@openledger/service'

/** Rows of one role's books. */
export type BooksRows = {
  /** Undefined when nothing was ever saved. */
  load(): StoredBooks | undefined
  /** Must run inside of a transaction. */
  write(changes: BooksChanges): void
  /** Forgets everything of this role. */
  clear(): void
}

export function createBooksRows(sqlite: SqliteHandle, role: string): BooksRows {
  const readHead = sqlite.prepare('select head from books_state where role = ?').pluck()
  const readPages = sqlite.prepare('select book_page, bytes from books_pages where role = ?').raw()
  const readRecords = sqlite
    .prepare('select number, bytes from books_history where role = ? order by number')
    .raw()
  const writeHead = sqlite.prepare('insert or replace into books_state values (?, ?)')
  const writePage = sqlite.prepare('insert or replace into books_pages values (?, ?, ?)')
  const writeRecord = sqlite.prepare('insert or replace into books_history values (?, ?, ?)')
  const dropRecord = sqlite.prepare('delete from books_history where role = ? and number = ?')
  const clears = ['state', 'pages', 'history'].map((table) =>
    sqlite.prepare(`delete from books_${table} where role = ?`),
  )
  return {
    load() {
      const head = readHead.get(role) as Uint8Array | undefined
      if (!head) return undefined
      return {
        head,
        pages: readPages.all(role) as [number, Uint8Array][],
        records: (readRecords.all(role) as [number, Uint8Array][]).map(
          ([number, row]) => [BigInt(number), row] as const,
        ),
      }
    },
    write({ head, pages, records, droppedRecords }) {
      writeHead.run(role, head)
      for (const [bookPage, row] of pages) writePage.run(role, bookPage, row)
      for (const number of droppedRecords) dropRecord.run(role, number)
      for (const [number, row] of records) writeRecord.run(role, number, row)
    },
    clear() {
      for (const clear of clears) clear.run(role)
    },
  }
}
