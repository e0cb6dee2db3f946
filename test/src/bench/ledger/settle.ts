import { randomBytes } from 'node:crypto'
import { addresses } from '@openledger/contracts'
import {
  type AccountAmount,
  type Books,
  createBooks,
  createPageDirectory,
  type Kzg,
} from '@openledger/ledger'
import { toHex } from 'viem'
import type { BenchChain } from './chain.ts'
import { FIRST_SPARSE_PAGE, SPARSE_PAGES } from './seasoned.ts'

/** Empty books of a chain of the bench. */
export function benchBooks(kzg: Kzg, chainId: number): Books {
  const pages = createPageDirectory()
  for (let page = 1; page < FIRST_SPARSE_PAGE + SPARSE_PAGES; page++) pages.grow(page, 4096, 'ordinary')
  return createBooks({ chainId, ledger: addresses.ledger }, { kzg, pages })
}

export type Settled = {
  /** Of the whole transaction. */
  gas: number
  bytes: number
  /** Processor time until the settlement was ready. */
  cpuMs: number
}

/** Prepares a settlement, sends it in a block of its own and takes it over. @throws when the ledger refuses it. */
export async function settleOnBench(
  chain: Pick<BenchChain, 'settler' | 'send'>,
  books: Books,
  amounts: { credits: readonly AccountAmount[]; debits: readonly AccountAmount[]; commitmentBytes?: number },
): Promise<Settled> {
  const { credits, debits, commitmentBytes = 40 } = amounts
  const before = process.cpuUsage()
  const prepared = await books.prepare({
    batchHash: randomBytes(32),
    commitment: randomBytes(commitmentBytes),
    credits,
    debits,
  })
  const { user, system } = process.cpuUsage(before)
  const { gas } = await chain.send(chain.settler, addresses.ledger, toHex(prepared.calldata))
  books.commit(prepared)
  return { gas: Number(gas), bytes: prepared.settlement.length, cpuMs: (user + system) / 1000 }
}
