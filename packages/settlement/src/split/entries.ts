import { BaseError, type Hex, MAX_AMOUNT } from '@openledger/primitives'
import type { Accrual, Batch } from '../batch/batch.ts'
import { accrue } from './accrue.ts'
import { creditsOf, sharesOf } from './credits.ts'
import { type CommonsLookup, commonsOf, type HeldLookup, type ModelLookup, type ModelTerms } from './terms.ts'

/** nOPEN by account, at least 1 each, accounts rising. */
export type Entries = {
  readonly credits: ReadonlyMap<number, bigint>
  readonly debits: ReadonlyMap<number, bigint>
}

/** What a batch stands for: its entries, and what is held after it. */
export type Split = Entries & { readonly accruals: readonly Accrual[] }

export type SplitLookups = {
  readonly models: ModelLookup
  /** Needed when the batch has distributions. */
  readonly commons?: CommonsLookup
  /** Needed when a model has a `minEntry`; nothing is held without it. */
  readonly held?: HeldLookup
}

type Book = Map<number, bigint>

function add(book: Book, account: number, amount: bigint): void {
  book.set(account, (book.get(account) ?? 0n) + amount)
}

const risingAccounts = (amounts: ReadonlyMap<number, bigint>): Book =>
  new Map([...amounts].filter(([, amount]) => amount > 0n).sort(([a], [b]) => a - b))

const termsOf = (models: ModelLookup, modelId: Hex): ModelTerms => {
  const model = models(modelId)
  if (!model) throw new BaseError(`The model ${modelId} is not registered.`, { code: 'UNKNOWN_MODEL' })
  return model
}

/**
 * The settlement that a batch stands for: a function of the batch, the models' terms, the Datanets' public manifests and what was held
 * before. Of the batch's accruals only `closing` is taken; their sums are computed.
 *
 * @throws BaseError `UNKNOWN_MODEL`, `UNKNOWN_DATANET`, `UNKNOWN_SNAPSHOT`, `NO_OWNERS`, `AMOUNT_TOO_LARGE` when an entry would exceed 64 bits.
 */
export function entriesOf(batch: Batch, { models, commons, held }: SplitLookups): Split {
  const credits: Book = new Map()
  const debits: Book = new Map()
  /** By model with a `minEntry`: what its contributors earn here. */
  const earned = new Map<Hex, Book>()
  for (const { receipts } of batch.sections) {
    for (const item of receipts) {
      const { modelId, payer, fee } = item.receipt
      const model = termsOf(models, modelId)
      add(debits, payer, fee)
      const shares = creditsOf(item, model, commonsOf(modelId, model, batch.snapshots))
      for (const { account, amount } of shares.direct) add(credits, account, amount)
      const book = model.minEntry > 0n ? (earned.get(modelId) ?? new Map()) : credits
      if (book !== credits) earned.set(modelId, book)
      for (const { account, amount } of shares.contributors) add(book, account, amount)
    }
  }
  const closed = new Set(batch.accruals.flatMap(({ modelId, closing }) => (closing ? [modelId] : [])))
  for (const modelId of closed) {
    if (termsOf(models, modelId).minEntry > 0n && !earned.has(modelId)) earned.set(modelId, new Map())
  }
  const accruals: Accrual[] = []
  for (const [modelId, book] of [...earned].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const model = termsOf(models, modelId)
    const closing = closed.has(modelId)
    const due = accrue({ minEntry: model.minEntry, closing }, held?.(modelId) ?? new Map(), book)
    const holding = model.commons[0]!.account
    add(credits, holding, due.added)
    add(debits, holding, due.released)
    for (const [account, amount] of due.paid) add(credits, account, amount)
    accruals.push({
      modelId,
      closing,
      sums: [...due.held].map(([account, amount]) => ({ account, amount })),
    })
  }
  for (const distribution of batch.distributions) {
    const { datanet, version, amount } = distribution
    const terms = commons?.(datanet, version)
    if (!terms) {
      throw new BaseError(`Version ${version} of Datanet ${datanet} is not known here.`, {
        code: 'UNKNOWN_DATANET',
      })
    }
    add(debits, terms.account, amount)
    for (const share of sharesOf(distribution, terms)) add(credits, share.account, share.amount)
  }
  for (const book of [credits, debits]) {
    for (const [account, amount] of book) {
      if (amount > MAX_AMOUNT) {
        throw new BaseError(`Expected entries below 2^64 nOPEN, got ${amount} for account ${account}.`, {
          code: 'AMOUNT_TOO_LARGE',
          hint: 'Settle fewer receipts at once.',
        })
      }
    }
  }
  return { credits: risingAccounts(credits), debits: risingAccounts(debits), accruals }
}
