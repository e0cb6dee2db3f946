import { type Books, createBooks, createKzg, createPageDirectory } from '../src/index.ts'
import { DOMAIN } from './domain.ts'

/** One prover for all tests of a file, in the test's own thread. */
export const kzg = createKzg({ threads: 0 })

/** Page 0 commons with 3 accounts, page 1 with 4096, page 2 with 100, page 4095 with 10 accounts. */
export function directory() {
  const pages = createPageDirectory()
  pages.grow(0, 3, 'commons')
  pages.grow(1, 4096, 'ordinary')
  pages.grow(2, 100, 'ordinary')
  pages.grow(4095, 10, 'ordinary')
  return pages
}

export function books(): Books {
  return createBooks(DOMAIN, { kzg, pages: directory() })
}

export const BATCH = new Uint8Array(32).fill(0xba)
export const COMMITMENT = new Uint8Array(40).fill(0xc0)

/** A settlement of `amount` from each debtor to each creditor, equal parts. */
export function request(credits: [number, bigint][], debits: [number, bigint][]) {
  return { batchHash: BATCH, commitment: COMMITMENT, credits, debits }
}

export { DOMAIN } from './domain.ts'
export { torsionPoint } from './points.ts'
