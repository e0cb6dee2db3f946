import { ByteReader, ByteWriter, equalBytes, keccak256, NonCanonicalError } from '@openledger/primitives'
import { LedgerError } from '../settlement/errors.ts'
import { encodeHeader, HEADER_BYTES, readHeader, recordHash } from '../settlement/header.ts'
import { decodeHistoryRecord, encodeHistoryRecord } from './history.ts'
import { Page } from './page.ts'
import { BooksState } from './state.ts'

/** The books as rows: one for the head, one per book page, one per record that is not forgotten. */
export type StoredBooks = {
  head: Uint8Array
  pages: Iterable<readonly [bookPage: number, row: Uint8Array]>
  records: Iterable<readonly [number: bigint, row: Uint8Array]>
}

/** Rows to write in one transaction. */
export type BooksChanges = StoredBooks & { droppedRecords: Iterable<bigint> }

/** `u8 1 ‖ u64 generation ‖ header` */
function encodeHead({ generation, header }: BooksState): Uint8Array {
  return new ByteWriter().u8(1).u64(generation).fixed(encodeHeader(header), HEADER_BYTES).finish()
}

/** Rows that changed since the last call; the state counts as saved afterwards. */
export function takeChanges(state: BooksState): BooksChanges {
  const numbers = state.dirtyRecords
  const changes = {
    head: encodeHead(state),
    pages: [...state.dirtyPages].map((bookPage) => [bookPage, state.pages.get(bookPage)!.encode()] as const),
    records: state.history
      .filter(({ header }) => numbers.has(header.number))
      .map((record) => [record.header.number, encodeHistoryRecord(record)] as const),
    droppedRecords: [...state.droppedRecords],
  }
  state.dirtyPages.clear()
  state.dirtyRecords.clear()
  state.droppedRecords.clear()
  return changes
}

/** Undoes {@link takeChanges} after a write that failed: the rows are due again, unless they changed meanwhile anyway. */
export function returnChanges(state: BooksState, changes: BooksChanges): void {
  for (const [bookPage] of changes.pages) state.dirtyPages.add(bookPage)
  for (const [number] of changes.records) state.dirtyRecords.add(number)
  const kept = new Set(state.history.map(({ header }) => header.number))
  for (const number of changes.droppedRecords) if (!kept.has(number)) state.droppedRecords.add(number)
}

function damaged(what: string, cause?: unknown): LedgerError {
  return new LedgerError('LEDGER_DIFFERENCE', `The stored books are damaged: ${what}.`, {
    hint: 'Rebuild them from the chain.',
    cause,
  })
}

/** Reads the rows back. @throws LedgerError `LEDGER_DIFFERENCE` when they do not fit together. */
export function restoreState(stored: StoredBooks): BooksState {
  const state = new BooksState()
  try {
    const reader = new ByteReader(stored.head)
    if (reader.u8() !== 1) throw new NonCanonicalError('Expected a stored head of version 1.')
    state.generation = reader.u64()
    state.header = readHeader(reader)
    reader.end()
    state.record = recordHash(state.header)
    for (const [bookPage, row] of stored.pages) state.pages.set(bookPage, Page.decode(row))
    for (const [, row] of stored.records) state.history.push(decodeHistoryRecord(row))
  } catch (cause) {
    throw damaged('a row cannot be read', cause)
  }
  state.tree.set([...state.pages].map(([bookPage, page]) => ({ bookPage, hash: keccak256(page.commitment) })))
  if (!equalBytes(state.tree.root, state.header.pagesRoot))
    throw damaged('the pages are not those of the head')
  state.history.sort((a, b) => (a.header.number < b.header.number ? -1 : 1))
  let next = state.header
  for (const { header, record, before } of [...state.history].reverse()) {
    const fits = equalBytes(record, recordHash(header)) && equalBytes(record, recordHash(next))
    if (!fits || !equalBytes(recordHash(before), header.previous))
      throw damaged('the records are not a chain')
    next = before
  }
  return state
}
