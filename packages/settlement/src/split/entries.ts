import { type CommonsShare, type FeeRates, type FeeSplit, payout, splitFee } from '@openledger/attribution'
import { BaseError, type Hex, MAX_AMOUNT } from '@openledger/primitives'
import type { Batch } from '../batch/batch.ts'
import type { AttributedReceipt } from '../receipt/receipt.ts'

/** What a registered model says about money. */
export type ModelTerms = {
  /** Address whose key signs the model's receipts. */
  readonly server: Hex
  readonly rates: FeeRates
  readonly split: FeeSplit
  /** Ledger accounts. */
  readonly platform: number
  readonly developer: number
  readonly stakers: number
  /** Commons accounts of the snapshot's Datanets, with their unmasked tokens. */
  readonly commons: readonly CommonsShare[]
}

/** nOPEN by account, at least 1 each, accounts rising. */
export type Entries = {
  readonly credits: ReadonlyMap<number, bigint>
  readonly debits: ReadonlyMap<number, bigint>
}

export type ModelLookup = (modelId: Hex) => ModelTerms | undefined

/** Who gets what of one receipt's fee; the amounts sum to the fee exactly. An account may occur more than once. */
export function creditsOf(
  { receipt, attribution }: Pick<AttributedReceipt, 'receipt' | 'attribution'>,
  model: ModelTerms,
): { account: number; amount: bigint }[] {
  const { platform, developer, stakers, contributors } = splitFee(receipt.fee, model.split)
  return [
    { account: model.platform, amount: platform },
    { account: model.developer, amount: developer },
    { account: model.stakers, amount: stakers },
    ...payout(contributors, attribution, model.commons),
  ]
}

function rising(amounts: Map<number, bigint>): Map<number, bigint> {
  return new Map([...amounts].filter(([, amount]) => amount > 0n).sort(([a], [b]) => a - b))
}

/**
 * The settlement that a batch stands for: a function of the batch and the models' terms alone.
 *
 * @throws BaseError `UNKNOWN_MODEL`, `AMOUNT_TOO_LARGE` when an entry would exceed 64 bits.
 */
export function entriesOf(batch: Batch, models: ModelLookup): Entries {
  const credits = new Map<number, bigint>()
  const debits = new Map<number, bigint>()
  const add = (book: Map<number, bigint>, account: number, amount: bigint) =>
    book.set(account, (book.get(account) ?? 0n) + amount)
  for (const { receipts } of batch.sections) {
    for (const item of receipts) {
      const { modelId, payer, fee } = item.receipt
      const model = models(modelId)
      if (!model) throw new BaseError(`The model ${modelId} is not registered.`, { code: 'UNKNOWN_MODEL' })
      add(debits, payer, fee)
      for (const { account, amount } of creditsOf(item, model)) add(credits, account, amount)
    }
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
  return { credits: rising(credits), debits: rising(debits) }
}
