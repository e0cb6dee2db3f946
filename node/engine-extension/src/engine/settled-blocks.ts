import { describeError, type Hex } from '@openledger/primitives'
import type { Signed, TransactionBuilder } from '../settlement/build-transaction.ts'
import type { Mailbox, Ticket } from '../settlement/mailbox.ts'
import { payloadOf } from './answers.ts'
import { type ForkchoiceRequest, withTransaction } from './forkchoice-request.ts'
import type { Answer, Upstream } from './upstream.ts'

/** A block with the settlement that the engine is building. */
export type SettledBlock = {
  /** The engine's answer, as op-node may have it. */
  answer: Answer
  payload: string
  /** Payload of the trial: deposits and settlement alone. */
  trial: string
  transaction: Signed
}

/**
 * Has the engine build a block with a settlement. It is tried with `noTxPool` first, where the engine answers at once; without that, a transaction that
 * cannot be included leaves op-geth waiting for ever. A transaction signed ahead of time is signed anew when the trial refuses it: its nonce may be used.
 *
 * The returned function never rejects, and gives undefined when the block is to go without; `skip` is told why.
 */
export function createSettledBlocks(
  options: { timeout: number },
  dependencies: {
    upstream: Upstream
    mailbox: Mailbox
    builder: TransactionBuilder
    isDryRun: () => boolean
    skip: (reason: string, detail?: string) => void
  },
): (text: string, request: ForkchoiceRequest, ticket: Ticket) => Promise<SettledBlock | undefined> {
  const { upstream, mailbox, builder, isDryRun, skip } = dependencies

  async function build(text: string, request: ForkchoiceRequest, ticket: Ticket) {
    const attributes = request.attributes!
    const ask = async ({ raw }: Signed, isTrial: boolean) => {
      const answer = await upstream.send(withTransaction(text, attributes, raw, isTrial), options.timeout)
      return { answer, payload: payloadOf(answer) }
    }
    let transaction = builder.prepared(ticket.settlement)
    let trial = transaction && (await ask(transaction, true)).payload
    if (!transaction || !trial || 'reason' in trial) {
      const signed = await sign(ticket, request.head)
      if (!signed) return undefined
      transaction = signed
      trial = (await ask(transaction, true)).payload
    }
    if ('reason' in trial) {
      mailbox.refused(ticket, trial.reason)
      skip('probe', trial.reason)
      return undefined
    }
    if (isDryRun()) {
      mailbox.refused(ticket, 'this is a dry run: a block with it could be built')
      skip('dry-run')
      return undefined
    }
    const { answer, payload } = await ask(transaction, false)
    if ('id' in payload) return { answer, payload: payload.id, trial: trial.id, transaction }
    skip('engine', payload.reason)
    return undefined
  }

  async function sign({ settlement }: Ticket, head: Hex): Promise<Signed | undefined> {
    try {
      return await builder.build(settlement, head)
    } catch (error) {
      skip('unsigned', describeError(error))
      return undefined
    }
  }

  return async (text, request, ticket) => {
    try {
      return await build(text, request, ticket)
    } catch (error) {
      skip('engine', describeError(error))
      return undefined
    }
  }
}
