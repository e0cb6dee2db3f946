import { accountPage, accountSlot, MAX_CUMULATIVE, PAGE_SIZE } from '@openledger/primitives'
import type { PageDirectory } from '../books/directory.ts'
import { type Entries, packEntries, sumEntries } from '../kzg/entries.ts'
import { LedgerError } from './errors.ts'
import type { Header } from './header.ts'

export const CREDITS = 0
export const DEBITS = 1
/** 0 credits, 1 debits. */
export type Book = typeof CREDITS | typeof DEBITS

export type BookEntries = { bookPage: number; entries: Entries }

/** Amount in nOPEN for an account, at least 1. */
export type AccountAmount = readonly [account: number, amount: bigint]

/** Groups amounts by book page, rising. @throws InvalidInputError on a bad account or amount or an account named twice in a book. */
export function groupByBookPage(
  credits: Iterable<AccountAmount>,
  debits: Iterable<AccountAmount>,
): BookEntries[] {
  const groups = new Map<number, [slot: number, amount: bigint][]>()
  for (const [book, amounts] of [credits, debits].entries()) {
    for (const [account, amount] of amounts) {
      const bookPage = 2 * accountPage(account) + book
      const group = groups.get(bookPage)
      if (group) group.push([accountSlot(account), amount])
      else groups.set(bookPage, [[accountSlot(account), amount]])
    }
  }
  return [...groups]
    .sort((a, b) => a[0] - b[0])
    .map(([bookPage, group]) => ({ bookPage, entries: packEntries(group) }))
}

/** The inverse of {@link groupByBookPage}: nOPEN by account, accounts rising in each book. */
export function amountsByAccount(touches: readonly BookEntries[]): {
  credits: Map<number, bigint>
  debits: Map<number, bigint>
} {
  const credits = new Map<number, bigint>()
  const debits = new Map<number, bigint>()
  for (const { bookPage, entries } of touches) {
    const book = bookPage % 2 === DEBITS ? debits : credits
    const first = (bookPage >> 1) * PAGE_SIZE
    entries.slots.forEach((slot, index) => {
      book.set(first + slot, entries.amounts[index]!)
    })
  }
  return { credits, debits }
}

/** Amounts moved by a settlement and the header's sums after it. */
export type Totals = { amount: bigint; total: bigint; commons: bigint }

/**
 * The integer checks of a settlement (protocol §3.1): every account exists, Σ credits = Σ debits, the sums of the new header.
 * @throws LedgerError `LEDGER_UNKNOWN_ACCOUNT` | `LEDGER_NOT_CONSERVED` | `LEDGER_INSOLVENT` | `LEDGER_OVERFLOW`
 */
export function settleTotals(
  previous: Header,
  touches: readonly BookEntries[],
  pages: PageDirectory,
): Totals {
  let credited = 0n
  let debited = 0n
  let { total, commons } = previous
  for (const { bookPage, entries } of touches) {
    const page = bookPage >> 1
    const last = entries.slots.at(-1)!
    if (last >= pages.count(page)) {
      throw new LedgerError(
        'LEDGER_UNKNOWN_ACCOUNT',
        `Expected accounts that exist, got slot ${last} of page ${page}, which has ${pages.count(page)} accounts.`,
      )
    }
    const sum = sumEntries(entries)
    const debit = bookPage % 2 === DEBITS
    if (debit) debited += sum
    else credited += sum
    if (pages.isCommons(page)) commons += debit ? -sum : sum
    else if (debit) total += sum
  }
  if (credited !== debited) {
    throw new LedgerError(
      'LEDGER_NOT_CONSERVED',
      `Expected credits equal to debits, got ${credited} and ${debited} nOPEN.`,
    )
  }
  if (commons < 0n) {
    throw new LedgerError(
      'LEDGER_INSOLVENT',
      `Expected the commons to pay what they have, ${-commons} nOPEN are missing.`,
    )
  }
  if (total > MAX_CUMULATIVE || commons > MAX_CUMULATIVE) {
    throw new LedgerError('LEDGER_OVERFLOW', 'Expected sums below 2^96 nOPEN.')
  }
  return { amount: credited, total, commons }
}
