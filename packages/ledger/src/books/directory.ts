import { InvalidInputError, MAX_PAGES, PAGE_SIZE } from '@openledger/primitives'

/** What the ledger must know about account pages; the chain's registrations are its source. */
export type PageDirectory = {
  /** Accounts that exist on a page: slots 0 … count − 1. */
  count(page: number): number
  /** True for a page of accounts that nobody can claim. */
  isCommons(page: number): boolean
}

export type MutablePageDirectory = PageDirectory & {
  /** Notes that the slots below `count` of a page exist. Counts never fall, a page never changes its kind. */
  grow(page: number, count: number, kind: 'ordinary' | 'commons'): void
}

/** A directory in memory; page 0 is a commons page (protocol §2). */
export function createPageDirectory(): MutablePageDirectory {
  const pages = new Map<number, { count: number; commons: boolean }>([[0, { count: 0, commons: true }]])
  return {
    count: (page) => pages.get(page)?.count ?? 0,
    isCommons: (page) => pages.get(page)?.commons ?? false,
    grow(page, count, kind) {
      const known = pages.get(page)
      if (!Number.isInteger(page) || page < 0 || page >= MAX_PAGES || !(count >= 0 && count <= PAGE_SIZE)) {
        throw new InvalidInputError(`Expected a page below ${MAX_PAGES} with at most ${PAGE_SIZE} accounts.`)
      }
      if (known && (known.count > count || known.commons !== (kind === 'commons'))) {
        throw new InvalidInputError(`Expected page ${page} to keep its kind and its ${known.count} accounts.`)
      }
      pages.set(page, { count, commons: kind === 'commons' })
    },
  }
}
