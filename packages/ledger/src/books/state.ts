import { equalBytes, keccak256, toHex } from '@openledger/primitives'
import { LedgerError } from '../settlement/errors.ts'
import { GENESIS_HEADER, type Header, recordHash } from '../settlement/header.ts'
import type { VerifiedSettlement } from '../settlement/verify.ts'
import type { HistoryRecord } from './history.ts'
import { Page } from './page.ts'
import { PageTree } from './tree.ts'

/** A settlement that can be applied: prepared here or verified on arrival. */
export type ApplicableSettlement = Pick<VerifiedSettlement, 'header' | 'record' | 'touches'>

/**
 * Everything the books hold: cumulative amounts, commitments and their tree, the head record, the way back to earlier records, and
 * which rows of the store are behind.
 */
export class BooksState {
  readonly pages = new Map<number, Page>()
  readonly tree = new PageTree()
  header: Header = GENESIS_HEADER
  record: Uint8Array = recordHash(GENESIS_HEADER)
  generation = 0n
  /** Records after the last forgotten one, rising; the last one is the head's. */
  readonly history: HistoryRecord[] = []
  readonly dirtyPages = new Set<number>()
  /** May name records that are in the history no more. */
  readonly dirtyRecords = new Set<bigint>()
  readonly droppedRecords = new Set<bigint>()

  commitment(bookPage: number): Uint8Array {
    return this.pages.get(bookPage)?.commitment ?? new Page().commitment
  }

  /** @throws LedgerError `LEDGER_BAD_RECORD` | `LEDGER_DIFFERENCE` | `LEDGER_OVERFLOW`, with nothing changed. */
  apply({ header, record, touches }: ApplicableSettlement): void {
    if (!equalBytes(header.previous, this.record) || header.generation !== this.generation) {
      throw new LedgerError(
        'LEDGER_BAD_RECORD',
        `Expected a settlement that follows record ${this.header.number} (${toHex(this.record)}).`,
      )
    }
    for (const { bookPage, old, entries } of touches) {
      if (!equalBytes(this.commitment(bookPage), old)) {
        throw new LedgerError(
          'LEDGER_DIFFERENCE',
          `Expected book page ${bookPage} to have the commitment that the settlement names.`,
        )
      }
      this.pages.get(bookPage)?.assertFits(entries)
    }
    for (const { bookPage, entries, next } of touches) {
      const page = this.pages.get(bookPage) ?? new Page()
      this.pages.set(bookPage, page)
      page.add(entries)
      page.commitment = next
      this.dirtyPages.add(bookPage)
    }
    this.tree.set(touches.map(({ bookPage, next }) => ({ bookPage, hash: keccak256(next) })))
    const changes = touches.map(({ bookPage, old, entries }) => ({ bookPage, old, entries }))
    this.history.push({ header, record, before: this.header, changes })
    this.dirtyRecords.add(header.number)
    this.droppedRecords.delete(header.number)
    this.header = header
    this.record = record
  }

  rollback(number: bigint, generation: bigint): void {
    this.#assertKept(number)
    while (this.header.number > number) {
      const { header, before, changes } = this.history.pop()!
      this.droppedRecords.add(header.number)
      for (const { bookPage, old, entries } of changes) {
        const page = this.pages.get(bookPage)!
        page.subtract(entries)
        page.commitment = old
        this.dirtyPages.add(bookPage)
      }
      this.tree.set(changes.map(({ bookPage, old }) => ({ bookPage, hash: keccak256(old) })))
      this.header = before
    }
    this.record = recordHash(this.header)
    this.generation = generation
  }

  forgetBefore(number: bigint): void {
    this.#assertKept(number)
    const count = this.history.length - Number(this.header.number - number)
    for (const { header } of this.history.splice(0, count)) this.droppedRecords.add(header.number)
  }

  headerAt(number: bigint): Header {
    this.#assertKept(number)
    return this.#since(number)[0]?.before ?? this.header
  }

  /** A copy of a book page as it was at record `number`. */
  pageAt(number: bigint, bookPage: number): Page {
    this.#assertKept(number)
    const page = new Page(this.pages.get(bookPage))
    for (const { changes } of this.#since(number).reverse()) {
      const change = changes.find((one) => one.bookPage === bookPage)
      if (!change) continue
      page.subtract(change.entries)
      page.commitment = change.old
    }
    return page
  }

  /** The tree as it was at record `number`; valid until the books change. */
  treeAt(number: bigint): PageTree {
    this.#assertKept(number)
    const olds = new Map<number, Uint8Array>()
    for (const { changes } of this.#since(number).reverse()) {
      for (const { bookPage, old } of changes) olds.set(bookPage, old)
    }
    const tree = new PageTree(this.tree)
    tree.set([...olds].map(([bookPage, old]) => ({ bookPage, hash: keccak256(old) })))
    return tree
  }

  /** The records after `number`, rising. */
  #since(number: bigint): HistoryRecord[] {
    return this.history.slice(this.history.length - Number(this.header.number - number))
  }

  #assertKept(number: bigint): void {
    const head = this.header.number
    const first = head - BigInt(this.history.length)
    if (number < first || number > head) {
      throw new LedgerError(
        'LEDGER_UNKNOWN_RECORD',
        `Expected a record from ${first} to ${head}, got ${number}.`,
      )
    }
  }
}
