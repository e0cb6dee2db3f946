import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPageDirectory } from '../books/directory.ts'
import { GENESIS_HEADER } from './header.ts'
import { amountsByAccount, groupByBookPage, settleTotals } from './totals.ts'

const amounts = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 2 ** 24 - 1 }), fc.bigInt({ min: 1n, max: 2n ** 64n - 1n })),
  { selector: ([account]) => account, maxLength: 30 },
)

describe('amounts by account and by book page', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(amounts, amounts, (credits, debits) => {
        const groups = groupByBookPage(credits, debits)
        const numbers = groups.map(({ bookPage }) => bookPage)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        const back = amountsByAccount(groups)
        const rising = (list: [number, bigint][]) => [...list].sort((a, b) => a[0] - b[0])
        expect([...back.credits]).toEqual(rising(credits))
        expect([...back.debits]).toEqual(rising(debits))
      }),
    )
  })
})

describe('totals', () => {
  const pages = createPageDirectory()
  pages.grow(0, 2, 'commons')
  pages.grow(1, 2, 'ordinary')
  const max = 2n ** 96n - 1n
  const totals = (change: object, credits: [number, bigint][], debits: [number, bigint][]) =>
    settleTotals({ ...GENESIS_HEADER, ...change }, groupByBookPage(credits, debits), pages)

  it('count debits of ordinary pages, and what the commons hold', () => {
    const credits: [number, bigint][] = [
      [0, 7n],
      [4097, 3n],
    ]
    expect(totals({ total: 5n, commons: 1n }, credits, [[4096, 10n]])).toEqual({
      amount: 10n,
      total: 15n,
      commons: 8n,
    })
    expect(totals({ total: 5n, commons: 1n }, [[4096, 1n]], [[1, 1n]])).toEqual({
      amount: 1n,
      total: 5n,
      commons: 0n,
    })
  })

  it('go up to 2^96 − 1 and no further', () => {
    expect(totals({ total: max - 1n }, [[4097, 1n]], [[4096, 1n]]).total).toBe(max)
    expect(() => totals({ total: max }, [[4097, 1n]], [[4096, 1n]])).toThrow(
      expect.objectContaining({ code: 'LEDGER_OVERFLOW' }),
    )
    expect(totals({ commons: max - 1n }, [[0, 1n]], [[4096, 1n]]).commons).toBe(max)
    expect(() => totals({ commons: max }, [[0, 1n]], [[4096, 1n]])).toThrow(
      expect.objectContaining({ code: 'LEDGER_OVERFLOW' }),
    )
  })

  it('want accounts that exist: the last one does, the next does not', () => {
    expect(totals({}, [[4097, 1n]], [[4096, 1n]]).amount).toBe(1n)
    expect(() => totals({}, [[4098, 1n]], [[4096, 1n]])).toThrow(
      expect.objectContaining({ code: 'LEDGER_UNKNOWN_ACCOUNT' }),
    )
  })
})
