import { createRequire } from 'node:module'
import { toHex, uintBytes } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { books, DOMAIN, directory, kzg, request } from '../../test-support/fixture.ts'
import { compressG1 } from '../curve/g1.ts'
import { toBlob } from '../kzg/blob.ts'
import { decodeSettleCall } from '../settlement/call.ts'
import { recordHash } from '../settlement/header.ts'
import { verifySettlement } from '../settlement/verify.ts'
import { type Books, createBooks } from './books.ts'
import type { StoredBooks } from './storage.ts'

const context = (ledger: Books) => ({
  ...DOMAIN,
  record: ledger.record,
  generation: ledger.generation,
  pages: directory(),
})

const P1 = 4096
const P2 = 8192

describe('books', () => {
  it('settle, balance and verify, again and again', async () => {
    const ledger = books()
    const first = await ledger.prepare(
      request(
        [
          [P1, 7n],
          [P1 + 1, 3n],
        ],
        [[P2 + 5, 10n]],
      ),
    )
    expect(ledger.balance(P1)).toEqual({ credit: 0n, debit: 0n })
    expect(decodeSettleCall(first.calldata)).toEqual(first.settlement)
    const seen = verifySettlement(first.settlement, context(ledger))
    expect(seen.header).toEqual(first.header)
    expect(seen.record).toEqual(first.record)
    expect(seen.amount).toBe(10n)
    ledger.commit(first)
    expect(ledger.balance(P1)).toEqual({ credit: 7n, debit: 0n })
    expect(ledger.balance(P2 + 5)).toEqual({ credit: 0n, debit: 10n })
    expect(ledger.header).toMatchObject({ number: 1n, total: 10n, commons: 0n })

    const second = await ledger.prepare(
      request(
        [
          [P1 + 1, 2n],
          [0, 5n],
        ],
        [[P1, 7n]],
      ),
    )
    const checked = ledger.verify(second.settlement)
    expect(() => ledger.verify(first.settlement)).toThrow(
      expect.objectContaining({ code: 'LEDGER_BAD_RECORD' }),
    )
    ledger.commit(checked)
    expect(ledger.balance(P1 + 1).credit).toBe(5n)
    expect(ledger.balance(0).credit).toBe(5n)
    expect(ledger.header).toMatchObject({ number: 2n, total: 17n, commons: 5n })
    expect(recordHash(ledger.header)).toEqual(ledger.record)
  })

  it('hold commitments of exactly their amounts', async () => {
    const ledger = books()
    for (const amount of [5n, 2n ** 64n - 1n, 2n ** 64n - 1n]) {
      ledger.commit(
        await ledger.prepare(
          request(
            [
              [P1 + 9, amount],
              [P1 + 4000, 1n],
            ],
            [
              [P2, amount],
              [P2 + 99, 1n],
            ],
          ),
        ),
      )
    }
    // The library commits to the whole page at once, over amounts of more than 64 bits.
    const library = createRequire(import.meta.url)('@crate-crypto/node-eth-kzg') as {
      DasContextJs: { create(options: object): { blobToKzgCommitment(blob: Uint8Array): Uint8Array } }
    }
    const native = library.DasContextJs.create({ usePrecomp: false })
    expect(ledger.bookPages()).toEqual([2, 5])
    for (const bookPage of ledger.bookPages()) {
      const page = ledger.page(bookPage)
      expect(toHex(compressG1(page.commitment))).toBe(
        toHex(native.blobToKzgCommitment(toBlob(page.values()))),
      )
    }
  })

  it('are those of a simple model after any settlements', async () => {
    const account = fc.oneof(
      fc.integer({ min: P1, max: P1 + 4095 }),
      fc.integer({ min: P2, max: P2 + 99 }),
      fc.integer({ min: 4095 * 4096, max: 4095 * 4096 + 9 }),
      fc.constantFrom(0, 1, 2),
    )
    const credits = fc.uniqueArray(fc.tuple(account, fc.bigInt({ min: 1n, max: 10n ** 9n })), {
      selector: ([number]) => number,
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(credits, { minLength: 1, maxLength: 3 }), async (rounds) => {
        const ledger = books()
        const model = new Map<number, bigint>()
        let debits = 0n
        for (const round of rounds) {
          const sum = round.reduce((total, [, amount]) => total + amount, 0n)
          const prepared = await ledger.prepare(request(round, [[P2 + 50, sum]]))
          ledger.commit(verifySettlement(prepared.settlement, context(ledger)))
          for (const [number, amount] of round) model.set(number, (model.get(number) ?? 0n) + amount)
          debits += sum
        }
        for (const [number, amount] of model) expect(ledger.balance(number).credit).toBe(amount)
        expect(ledger.balance(P2 + 50).debit).toBe(debits)
        expect(ledger.header.total).toBe(debits)
        expect(ledger.header.commons).toBe(
          [0, 1, 2].reduce((sum, number) => sum + (model.get(number) ?? 0n), 0n),
        )
      }),
      { numRuns: 8 },
    )
  })

  it('go back to any record they remember, bit by bit', async () => {
    const ledger = books()
    const states: { header: unknown; record: string; balances: unknown[]; pages: string[] }[] = []
    const look = () => ({
      header: ledger.header,
      record: toHex(ledger.record),
      balances: [P1, P1 + 1, P2, 0].map((account) => ledger.balance(account)),
      pages: [2 * 1, 2 * 2 + 1].map((bookPage) => toHex(ledger.page(bookPage).commitment)),
    })
    const settle = async (i: number) =>
      ledger.commit(
        await ledger.prepare(
          request(
            [
              [P1 + (i % 2), BigInt(i + 1)],
              [0, 1n],
            ],
            [[P2, BigInt(i + 2)]],
          ),
        ),
      )
    for (let i = 0; i < 5; i++) {
      states.push(look())
      await settle(i)
    }
    const before = ledger.record
    ledger.rollback(3n, 1n)
    expect(look()).toEqual(states[3])
    expect(ledger.generation).toBe(1n)
    await settle(3)
    await settle(4)
    expect(ledger.balance(P1)).toEqual({ credit: 1n + 3n + 5n, debit: 0n })
    expect(ledger.header.generation).toBe(1n)
    expect(ledger.record).not.toEqual(before)
    ledger.forgetBefore(3n)
    expect(() => ledger.rollback(2n)).toThrow(expect.objectContaining({ code: 'LEDGER_UNKNOWN_RECORD' }))
    expect(() => ledger.rollback(6n)).toThrow(expect.objectContaining({ code: 'LEDGER_UNKNOWN_RECORD' }))
    ledger.rollback(3n)
    expect(look()).toEqual(states[3])
  })

  it.each([
    ['nothing to settle', [], [], 'LEDGER_BAD_ENTRIES'],
    ['credits that differ from debits', [[P1, 5n]], [[P2, 6n]], 'LEDGER_NOT_CONSERVED'],
    ['credits without debits', [[P1, 5n]], [], 'LEDGER_NOT_CONSERVED'],
    ['an account that does not exist', [[P2 + 100, 5n]], [[P2, 5n]], 'LEDGER_UNKNOWN_ACCOUNT'],
    ['a page that does not exist', [[7 * 4096, 5n]], [[P2, 5n]], 'LEDGER_UNKNOWN_ACCOUNT'],
    ['commons that pay what they do not have', [[P1, 5n]], [[1, 5n]], 'LEDGER_INSOLVENT'],
    [
      'an account twice',
      [
        [P1, 5n],
        [P1, 5n],
      ],
      [[P2, 10n]],
      'INVALID_INPUT',
    ],
    ['an amount of 0', [[P1, 0n]], [[P2, 0n]], 'INVALID_INPUT'],
    ['an amount of 2^64', [[P1, 2n ** 64n]], [[P2, 2n ** 64n]], 'INVALID_INPUT'],
    ['a negative amount', [[P1, -1n]], [[P2, -1n]], 'INVALID_INPUT'],
    ['a number that is no account', [[2 ** 24, 1n]], [[P2, 1n]], 'INVALID_INPUT'],
  ] as [string, [number, bigint][], [number, bigint][], string][])(
    'refuse %s',
    async (_, credits, debits, code) => {
      const ledger = books()
      await expect(ledger.prepare(request(credits, debits))).rejects.toMatchObject({ code })
      expect(ledger.header.number).toBe(0n)
    },
  )

  it('refuse a settlement that does not follow the head, unchanged', async () => {
    const ledger = books()
    const one = await ledger.prepare(request([[P1, 5n]], [[P2, 5n]]))
    const other = await ledger.prepare(request([[P1 + 1, 5n]], [[P2, 5n]]))
    ledger.commit(one)
    expect(() => ledger.commit(other)).toThrow(expect.objectContaining({ code: 'LEDGER_BAD_RECORD' }))
    expect(() => ledger.commit(one)).toThrow(expect.objectContaining({ code: 'LEDGER_BAD_RECORD' }))
    expect(ledger.balance(P1 + 1).credit).toBe(0n)
    const pending = ledger.prepare(request([[P1, 5n]], [[P2, 5n]]))
    ledger.rollback(0n)
    await expect(pending).rejects.toMatchObject({ code: 'LEDGER_BUSY', retryable: true })
  })

  it('refuse a settlement whose old commitments are not theirs', async () => {
    const ledger = books()
    const one = await ledger.prepare(request([[P1, 5n]], [[P2, 5n]]))
    const touches = one.touches.map((touch) => ({ ...touch, old: touch.delta }))
    expect(() => ledger.commit({ ...one, touches })).toThrow(
      expect.objectContaining({ code: 'LEDGER_DIFFERENCE' }),
    )
    expect(ledger.balance(P1).credit).toBe(0n)
  })

  it('refuse a settlement of before a rollback, also one that took nothing back', async () => {
    const ledger = books()
    const one = await ledger.prepare(request([[P1, 5n]], [[P2, 5n]]))
    ledger.rollback(0n, 1n)
    expect(() => ledger.commit(one)).toThrow(expect.objectContaining({ code: 'LEDGER_BAD_RECORD' }))
  })

  it('refuse a batch hash that is none, and no commitment', async () => {
    const honest = request([[P1, 5n]], [[P2, 5n]])
    for (const change of [{ batchHash: new Uint8Array(31) }, { commitment: new Uint8Array() }]) {
      await expect(books().prepare({ ...honest, ...change })).rejects.toMatchObject({
        code: 'LEDGER_MALFORMED',
      })
    }
  })

  it('never let a cumulative amount pass 2^96', async () => {
    const ledger = books()
    ledger.commit(await ledger.prepare(request([[0, 5n]], [[P2, 5n]])))
    // The commons' page as it would be after very many settlements: its credits have no bound but the number's own.
    const stored: StoredBooks[] = []
    await ledger.save((changes) => void stored.push(changes))
    const grown = (amount: bigint) => {
      const pages = [...stored[0]!.pages].map(([bookPage, row]): [number, Uint8Array] => {
        if (bookPage !== 0) return [bookPage, row]
        const bytes = row.slice()
        bytes.set(uintBytes(amount, 12), 131)
        return [bookPage, bytes]
      })
      return createBooks(DOMAIN, { kzg, pages: directory() }, { ...stored[0]!, pages })
    }
    const next = request([[0, 1n]], [[P2, 1n]])
    const below = grown(2n ** 96n - 2n)
    const prepared = await below.prepare(next)
    below.commit(prepared)
    expect(below.balance(0).credit).toBe(2n ** 96n - 1n)
    const full = grown(2n ** 96n - 1n)
    await expect(full.prepare(next)).rejects.toMatchObject({ code: 'LEDGER_OVERFLOW' })
    expect(() => full.commit(prepared)).toThrow(expect.objectContaining({ code: 'LEDGER_OVERFLOW' }))
    expect(full.header.number).toBe(1n)
    expect(full.balance(P2).debit).toBe(5n)
  })
})
