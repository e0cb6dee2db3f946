import { inferenceFee } from '@openledger/attribution'
import type { ModelHub } from '../attribution/model-hub.ts'
import type { PayerAccounts } from './payments/payer-accounts.ts'
import type { RegisteredModel } from './ports.ts'
import type { IssuedReceipt, ReceiptWriter } from './receipts/receipt-writer.ts'

/** A call that was answered elsewhere, as tokens of the model's tokenizer. */
export type AnsweredCall = {
  model: RegisteredModel
  payer: number
  prompt: Uint32Array
  response: Uint32Array
}

/**
 * Bills an answer that is there already: the way of every receipt without the engine and HTTP. The payer's vouchers must cover the fee.
 * @throws PaymentRequiredError, InvalidInputError on tokens that are not the model's; nothing is charged then.
 */
export type Ingest = (call: AnsweredCall) => Promise<IssuedReceipt>

export function createIngest({
  hub,
  accounts,
  receipts,
}: {
  hub: Pick<ModelHub, 'load'>
  accounts: PayerAccounts
  receipts: Pick<ReceiptWriter, 'issue'>
}): Ingest {
  return async ({ model, payer, prompt, response }) => {
    const { rates, server } = model.terms
    const fee = inferenceFee({ in: prompt.length, out: response.length }, rates)
    const reservation = await accounts.reserve(payer, fee)
    try {
      const runtime = await hub.load(model)
      const attribution = await runtime.attribute(prompt, response)
      return await receipts.issue({
        server,
        modelId: model.modelId,
        payer,
        prompt,
        response,
        fee,
        attribution,
      })
    } finally {
      reservation.release()
    }
  }
}
