import { describeError, type Hex, InvalidInputError } from '@openledger/primitives'
import type { Batch } from '../batch/batch.ts'
import type { AttributedReceipt, PaidAttribution, ReceiptSecrets } from '../receipt/receipt.ts'
import type { Call, ValidationContext } from './context.ts'
import type { Report } from './receipts.ts'

type Claimed = { server: Hex; item: AttributedReceipt; call: Call }

const SUMS = ['matched', 'total', 'evidenced'] as const

function weightsText({ weights }: PaidAttribution): string {
  return weights.map(({ account, weight }) => `${account}:${weight}`).join(' ')
}

function compare({ server, item }: Claimed, verified: PaidAttribution, report: Report): void {
  const where = { server, sequence: item.receipt.sequence }
  const [expected, got] = [weightsText(verified), weightsText(item.attribution)]
  if (expected !== got) report('weights', expected, got, where)
  for (const sum of SUMS) {
    if (verified[sum] !== item.attribution[sum]) report(sum, verified[sum], item.attribution[sum], where)
  }
}

/** Attributes calls together; when one of them cannot be attributed at all, one by one to say which. */
async function verifyCalls(
  modelId: Hex,
  claimed: readonly Claimed[],
  context: ValidationContext,
  report: Report,
): Promise<void> {
  try {
    const verified = await context.verify(
      modelId,
      claimed.map(({ call }) => call),
    )
    if (verified.length !== claimed.length) {
      throw new RangeError(`Expected ${claimed.length} attributions of the verifier, got ${verified.length}.`)
    }
    claimed.forEach((claim, i) => {
      compare(claim, verified[i]!, report)
    })
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    if (claimed.length === 1) {
      const { server, item } = claimed[0]!
      const where = { server, sequence: item.receipt.sequence }
      report('attribution', 'a call that can be attributed', describeError(error), where)
      return
    }
    for (const claim of claimed) await verifyCalls(modelId, [claim], context, report)
  }
}

/** Every attribution is what the independent verifier finds; models that are not registered were reported before. */
export async function checkAttributions(
  batch: Batch,
  secrets: readonly ReceiptSecrets[],
  context: ValidationContext,
  report: Report,
): Promise<void> {
  const byModel = new Map<Hex, Claimed[]>()
  let i = 0
  for (const { server, receipts } of batch.sections) {
    for (const item of receipts) {
      const { prompt, response } = secrets[i++]!
      const { modelId } = item.receipt
      if (!context.models(modelId)) continue
      const claim = { server, item, call: { prompt, response } }
      const own = byModel.get(modelId)
      if (own) own.push(claim)
      else byModel.set(modelId, [claim])
    }
  }
  for (const [modelId, claimed] of byModel) await verifyCalls(modelId, claimed, context, report)
}
