import { type CommonsShare, type FeeRates, type FeeSplit, payout, splitFee } from '@openledger/attribution'
import { apportion, BaseError, type Hex, MAX_AMOUNT } from '@openledger/primitives'
import type { Batch, Distribution } from '../batch/batch.ts'
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

/** What the public manifests of a Datanet say about its commons at a version. */
export type CommonsTerms = {
  /** The Datanet's commons account. */
  readonly account: number
  /** Owners of its records with their unmasked tokens, in any order, no account twice. */
  readonly owners: readonly CommonsShare[]
}

/** Commons of a Datanet at a version; undefined when the chain has no such version. */
export type CommonsLookup = (datanet: number, version: number) => CommonsTerms | undefined

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

/** Who gets what of a distribution: by unmasked tokens, largest remainders, ties to the lower account. */
export function sharesOf(
  { datanet, version, amount }: Distribution,
  commons: CommonsTerms,
): { account: number; amount: bigint }[] {
  const owners = commons.owners.filter(({ unmasked }) => unmasked > 0).sort((a, b) => a.account - b.account)
  if (owners.length === 0) {
    throw new BaseError(`Datanet ${datanet}, version ${version} has nobody to distribute to.`, {
      code: 'NO_OWNERS',
    })
  }
  const parts = apportion(
    amount,
    owners.map(({ unmasked }) => BigInt(unmasked)),
  )
  return owners.map(({ account }, i) => ({ account, amount: parts[i]! }))
}

function rising(amounts: Map<number, bigint>): Map<number, bigint> {
  return new Map([...amounts].filter(([, amount]) => amount > 0n).sort(([a], [b]) => a - b))
}

/**
 * The settlement that a batch stands for: a function of the batch, the models' terms and the Datanets' public manifests alone.
 *
 * @param commons only needed when the batch has distributions.
 * @throws BaseError `UNKNOWN_MODEL`, `UNKNOWN_DATANET`, `NO_OWNERS`, `AMOUNT_TOO_LARGE` when an entry would exceed 64 bits.
 */
export function entriesOf(batch: Batch, models: ModelLookup, commons?: CommonsLookup): Entries {
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
  return { credits: rising(credits), debits: rising(debits) }
}
