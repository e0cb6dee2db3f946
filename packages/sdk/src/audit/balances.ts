import type { Books } from '@openledger/ledger'
import { type Hex, toHex, WEI_PER_NOPEN } from '@openledger/primitives'
import type { Batch, Entries } from '@openledger/settlement'
import type { AccountFacts } from './accounts.ts'
import type { BatchState } from './batch-state.ts'
import type { WrongBatch } from './batches.ts'
import type { readState } from './history.ts'

/** Amounts in nOPEN. */
export type AuditBalance = {
  account: number
  owner: Hex | undefined
  credit: bigint
  debit: bigint
  claimed: bigint
}

/** A settlement that has not been taken back. */
export type Standing = {
  number: bigint
  block: bigint
  entries: Entries
  /** What the batches up to it leave behind. */
  state: BatchState
  /** When batches are read: the batch, or why it is wrong. */
  batch?: Batch
  wrong?: WrongBatch
}

/** Sums of the entries, kept apart from the books: the two ways of counting have to agree. */
export function summarise(standing: readonly Standing[], facts: AccountFacts) {
  const sums = new Map<number, { credit: bigint; debit: bigint }>()
  const add = (account: number, book: 'credit' | 'debit', amount: bigint) => {
    const sum = sums.get(account) ?? { credit: 0n, debit: 0n }
    sum[book] += amount
    sums.set(account, sum)
  }
  let receipts = 0
  for (const { entries, batch } of standing) {
    for (const section of batch?.sections ?? []) receipts += section.receipts.length
    for (const [account, amount] of entries.credits) add(account, 'credit', amount)
    for (const [account, amount] of entries.debits) add(account, 'debit', amount)
  }
  const balances: AuditBalance[] = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([account, sum]) => ({
      account,
      owner: facts.ownerOf(account),
      ...sum,
      claimed: facts.claimed(account),
    }))
  const total = (book: 'credit' | 'debit') => balances.reduce((sum, balance) => sum + balance[book], 0n)
  return { receipts, balances, credited: total('credit'), debited: total('debit'), ...facts.totals() }
}

/** What is wrong with the end of a history that was right in every step; undefined when nothing is. */
export function compareWithChain(
  books: Books,
  result: ReturnType<typeof summarise>,
  state: Awaited<ReturnType<typeof readState>>,
): string | undefined {
  const record = toHex(books.record)
  const wrong = result.balances.find(({ account, credit, debit }) => {
    const balance = books.balance(account)
    return balance.credit !== credit || balance.debit !== debit
  })
  const reasons = [
    [state.record !== record, `The chain's head is the record ${state.record}, the history gives ${record}.`],
    [
      result.credited !== result.debited,
      `Credits of ${result.credited} stand against debits of ${result.debited}.`,
    ],
    [wrong !== undefined, `The books disagree with the sum of the entries of account ${wrong?.account}.`],
    [
      state.held < (result.deposited - result.withdrawn - result.claimed) * WEI_PER_NOPEN,
      `The ledger holds ${state.held} wei of OPEN, less than what was deposited and not paid out.`,
    ],
    [
      result.claimed + result.withdrawn > result.deposited,
      `${result.claimed} were claimed and ${result.withdrawn} withdrawn of ${result.deposited} deposited.`,
    ],
  ] as const
  return reasons.find(([bad]) => bad)?.[1]
}
