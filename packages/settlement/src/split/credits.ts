import { type CommonsShare, payout, splitFee } from '@openledger/attribution'
import { apportion, BaseError } from '@openledger/primitives'
import type { Distribution } from '../batch/batch.ts'
import type { AttributedReceipt } from '../receipt/receipt.ts'
import type { CommonsTerms, ModelTerms } from './terms.ts'

export type Share = { readonly account: number; readonly amount: bigint }

/**
 * Who gets what of one receipt's fee; the amounts sum to the fee exactly. `contributors` are those with weight, who wait when it is little;
 * `direct` are platform, developer, stakers and commons, in which an account may occur more than once.
 */
export function creditsOf(
  { receipt, attribution }: Pick<AttributedReceipt, 'receipt' | 'attribution'>,
  model: ModelTerms,
  commons: readonly CommonsShare[],
): { direct: Share[]; contributors: Share[] } {
  const { platform, developer, stakers, contributors } = splitFee(receipt.fee, model.split)
  const shared = new Set(commons.map(({ account }) => account))
  const paid = payout(contributors, attribution, commons)
  return {
    direct: [
      { account: model.platform, amount: platform },
      { account: model.developer, amount: developer },
      { account: model.stakers, amount: stakers },
      ...paid.filter(({ account }) => shared.has(account)),
    ],
    contributors: paid.filter(({ account }) => !shared.has(account)),
  }
}

/** Who gets what of a distribution: by unmasked tokens, largest remainders, ties to the lower account. */
export function sharesOf({ datanet, version, amount }: Distribution, commons: CommonsTerms): Share[] {
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
