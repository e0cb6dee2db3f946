import { inferenceFee } from '@openledger/attribution'
import type { Hex } from '@openledger/primitives'
import type { Batch } from '../batch/batch.ts'
import { commitCall } from '../receipt/commit-call.ts'
import type { AttributedReceipt, ReceiptSecrets } from '../receipt/receipt.ts'
import { createReceiptSigner } from '../receipt/signer.ts'
import type { PublicContext } from './context.ts'
import type { Finding, Rule } from './finding.ts'

export type Report = (rule: Rule, expected: unknown, got: unknown, where?: Partial<Finding>) => void

const lower = (hex: Hex | undefined) => hex?.toLowerCase()

/** Every server's sequence goes on where the last settlement ended. */
export function checkSequences(batch: Batch, context: PublicContext, report: Report): void {
  for (const { server, firstSequence } of batch.sections) {
    const expected = context.lastSequence(server) + 1n
    if (firstSequence !== expected) report('sequence', expected, firstSequence, { server })
  }
}

/** Model, server, signature, fee, payer and voucher of every receipt. */
export function checkReceipts(batch: Batch, context: PublicContext, report: Report): void {
  const signer = createReceiptSigner(context, context)
  const vouchers = new Map<string, Hex | undefined>()
  const voucherSigner = ({ receipt, voucher }: AttributedReceipt) => {
    const key = `${receipt.payer}/${voucher.cumulative}/${voucher.signature}`
    if (!vouchers.has(key)) vouchers.set(key, signer.voucherSigner(receipt.payer, voucher))
    return vouchers.get(key)
  }
  for (const { server, receipts } of batch.sections) {
    for (const item of receipts) {
      const { receipt, voucher } = item
      const where = { server, sequence: receipt.sequence }
      const model = context.models(receipt.modelId)
      if (!model) {
        report('model', context.refusal?.(receipt.modelId) ?? 'a registered model', receipt.modelId, where)
      } else {
        if (lower(model.server) !== server) report('server', lower(model.server), server, where)
        const fee = inferenceFee({ in: receipt.inputTokens, out: receipt.outputTokens }, model.rates)
        if (fee !== receipt.fee) report('fee', fee, receipt.fee, where)
      }
      const signedBy = signer.receiptSigner(item)
      if (signedBy !== server) report('receipt-signature', server, signedBy ?? 'no signature', where)
      const owners = context.ownersOf(receipt.payer).map(lower)
      if (owners.length === 0) report('payer', 'an existing account', receipt.payer, where)
      else {
        const vouchedBy = voucherSigner(item)
        if (!vouchedBy || !owners.includes(vouchedBy)) {
          report('voucher-signature', owners.join(' or '), vouchedBy ?? 'no signature', where)
        }
      }
      if (receipt.cumulative > voucher.cumulative) {
        report('voucher-sum', `at most ${voucher.cumulative}`, receipt.cumulative, where)
      }
    }
  }
}

/** Each payer's receipts, in rising order of their sums, add up one by one from the debit before. */
export function checkCumulatives(batch: Batch, context: PublicContext, report: Report): void {
  const byPayer = new Map<number, { server: Hex; item: AttributedReceipt }[]>()
  for (const { server, receipts } of batch.sections) {
    for (const item of receipts) {
      const own = byPayer.get(item.receipt.payer)
      if (own) own.push({ server, item })
      else byPayer.set(item.receipt.payer, [{ server, item }])
    }
  }
  for (const [payer, own] of byPayer) {
    const ordered = own.toSorted(({ item: { receipt: a } }, { item: { receipt: b } }) => {
      if (a.cumulative !== b.cumulative) return a.cumulative < b.cumulative ? -1 : 1
      return a.fee === b.fee ? 0 : a.fee > b.fee ? -1 : 1
    })
    let debit = context.debitOf(payer)
    for (const { server, item } of ordered) {
      const { cumulative, fee, sequence } = item.receipt
      if (cumulative !== debit + fee) report('cumulative', debit + fee, cumulative, { server, sequence })
      debit = cumulative
    }
  }
}

/** The sealed tokens are those that the receipts commit to and count. */
export function checkSecrets(batch: Batch, secrets: readonly ReceiptSecrets[], report: Report): void {
  let i = 0
  for (const { server, receipts } of batch.sections) {
    for (const { receipt } of receipts) {
      const where = { server, sequence: receipt.sequence }
      const secret = secrets[i++]!
      const { promptCommitment, responseCommitment } = commitCall(secret)
      const check = (rule: Rule, expected: string | number, got: string | number) => {
        if (expected !== got) report(rule, expected, got, where)
      }
      check('prompt-commitment', promptCommitment, receipt.promptCommitment)
      check('response-commitment', responseCommitment, receipt.responseCommitment)
      check('input-tokens', secret.prompt.length, receipt.inputTokens)
      check('output-tokens', secret.response.length, receipt.outputTokens)
    }
  }
}
