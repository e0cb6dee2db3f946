import { toHex } from '@openledger/primitives'
import { describe, expect, it } from 'vitest'
import { books, DOMAIN, directory, kzg, request } from '../../test-support/fixture.ts'
import { type Books, createBooks } from './books.ts'
import type { BooksChanges } from './storage.ts'

const P1 = 4096
const P2 = 8192

/** The rows as a table would hold them. */
function createStore() {
  const rows = {
    head: new Uint8Array() as Uint8Array,
    pages: new Map<number, Uint8Array>(),
    records: new Map<bigint, Uint8Array>(),
  }
  const written: number[] = []
  return {
    rows,
    written,
    write(changes: BooksChanges) {
      rows.head = changes.head
      let count = 0
      for (const [bookPage, row] of changes.pages) {
        rows.pages.set(bookPage, row)
        count++
      }
      for (const [number, row] of changes.records) rows.records.set(number, row)
      for (const number of changes.droppedRecords) rows.records.delete(number)
      written.push(count)
    },
  }
}

const restore = (rows: ReturnType<typeof createStore>['rows']) =>
  createBooks(DOMAIN, { kzg, pages: directory() }, rows)

async function settle(ledger: Books, amount: bigint) {
  ledger.commit(await ledger.prepare(request([[P1 + Number(amount), amount]], [[P2, amount]])))
}

/** The row with one bit of a byte turned. */
const turned = (row: Uint8Array, place: number) => row.map((byte, i) => (i === place ? byte ^ 2 : byte))

const look = (ledger: Books) => ({
  record: toHex(ledger.record),
  generation: ledger.generation,
  pages: ledger.bookPages().map((bookPage) => toHex(ledger.page(bookPage).encode())),
})

describe('stored books', () => {
  it('come back as they were, with the way back, after every kind of change', async () => {
    const ledger = books()
    const store = createStore()
    for (const step of [
      () => {},
      () => settle(ledger, 5n),
      () => settle(ledger, 6n),
      () => settle(ledger, 7n),
      () => ledger.rollback(1n, 1n),
      () => settle(ledger, 8n),
      async () => {
        ledger.rollback(1n, 2n)
        await settle(ledger, 4n)
      },
      () => ledger.forgetBefore(1n),
    ]) {
      await step()
      await ledger.save(store.write)
      expect(look(restore(store.rows))).toEqual(look(ledger))
    }
    expect([...store.rows.records.keys()]).toEqual([2n])
    const back = restore(store.rows)
    back.rollback(1n)
    ledger.rollback(1n)
    expect(look(back)).toEqual(look(ledger))
    expect(() => back.rollback(0n)).toThrow(expect.objectContaining({ code: 'LEDGER_UNKNOWN_RECORD' }))
    await settle(back, 9n)
    expect(back.balance(P1 + 9).credit).toBe(9n)
  })

  it('write only what changed', async () => {
    const ledger = books()
    const store = createStore()
    await settle(ledger, 5n)
    await ledger.save(store.write)
    await ledger.save(store.write)
    ledger.commit(await ledger.prepare(request([[P1, 1n]], [[P1 + 1, 1n]])))
    await ledger.save(store.write)
    expect(store.written).toEqual([2, 0, 2])
  })

  it('are written again when the write failed', async () => {
    const ledger = books()
    const store = createStore()
    await settle(ledger, 5n)
    await expect(ledger.save(() => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full')
    await ledger.save(store.write)
    expect(look(restore(store.rows))).toEqual(look(ledger))
    expect([...store.rows.records.keys()]).toEqual([1n])
  })

  it('are whole when they moved while a write failed', async () => {
    const ledger = books()
    const store = createStore()
    const fails = (move: () => void | Promise<void>) =>
      expect(
        ledger.save(async () => {
          await move()
          throw new Error('disk full')
        }),
      ).rejects.toThrow('disk full')
    await settle(ledger, 5n)
    await settle(ledger, 6n)
    await ledger.save(store.write)
    ledger.rollback(1n, 1n)
    // Record 2 is due to be dropped, and there is a new one when the write fails.
    await fails(() => settle(ledger, 8n))
    await ledger.save(store.write)
    expect(look(restore(store.rows))).toEqual(look(ledger))
    expect([...store.rows.records.keys()]).toEqual([1n, 2n])
    // A drop that failed is due again.
    ledger.rollback(1n, 2n)
    await fails(() => {})
    await ledger.save(store.write)
    expect([...store.rows.records.keys()]).toEqual([1n])
    await settle(ledger, 9n)
    await fails(() => ledger.rollback(1n, 3n))
    await ledger.save(store.write)
    const back = restore(store.rows)
    expect(look(back)).toEqual(look(ledger))
    back.rollback(0n)
    expect(back.bookPages().flatMap((bookPage) => [...back.page(bookPage).values()])).toEqual([])
  })

  it('come back from rows in any order', async () => {
    const ledger = books()
    const store = createStore()
    for (const amount of [5n, 6n, 7n, 8n]) await settle(ledger, amount)
    await ledger.save(store.write)
    const [one, two, three, four] = [...store.rows.records]
    const back = createBooks(
      DOMAIN,
      { kzg, pages: directory() },
      { ...store.rows, records: [three!, one!, four!, two!] },
    )
    back.rollback(1n)
    ledger.rollback(1n)
    expect(look(back)).toEqual(look(ledger))
  })

  it.each<[string, (rows: ReturnType<typeof createStore>['rows'], ledger: Books) => void]>([
    ['a page is missing', (rows) => rows.pages.delete(2)],
    ['a page is from another time', (rows) => rows.pages.set(2, books().page(2).encode())],
    ['a row is cut', (rows) => rows.pages.set(2, rows.pages.get(2)!.slice(0, 140))],
    ['the head is cut', (rows) => (rows.head = rows.head.slice(1))],
    ['the head is changed', (rows) => (rows.head = turned(rows.head, 100))],
    ['a record is missing', (rows) => rows.records.delete(2n)],
    ['a record is another one', (rows) => rows.records.set(1n, rows.records.get(2n)!)],
    ['a record’s header is changed', (rows) => rows.records.set(3n, turned(rows.records.get(3n)!, 100))],
    ['a record’s hash is changed', (rows) => rows.records.set(3n, turned(rows.records.get(3n)!, 180))],
    [
      'the header before a record is changed',
      (rows) => rows.records.set(1n, turned(rows.records.get(1n)!, 300)),
    ],
    ['the head is of another version', (rows) => (rows.head = turned(rows.head, 0))],
    ['a page is of another version', (rows) => rows.pages.set(2, turned(rows.pages.get(2)!, 0))],
    ['a record is of another version', (rows) => rows.records.set(1n, turned(rows.records.get(1n)!, 0))],
    ['a record is too long', (rows) => rows.records.set(1n, new Uint8Array([...rows.records.get(1n)!, 0]))],
    ['the head is too long', (rows) => (rows.head = new Uint8Array([...rows.head, 0]))],
  ])('are refused when %s', async (_, damage) => {
    const ledger = books()
    const store = createStore()
    await settle(ledger, 5n)
    await settle(ledger, 6n)
    await settle(ledger, 7n)
    await ledger.save(store.write)
    damage(store.rows, ledger)
    expect(() => restore(store.rows)).toThrow(expect.objectContaining({ code: 'LEDGER_DIFFERENCE' }))
  })
})
