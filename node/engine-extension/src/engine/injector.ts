import { describeError, type Hex } from '@openledger/primitives'
import type { Logger } from '@openledger/service'
import type { ExtensionMetrics } from '../metrics.ts'
import type { TransactionBuilder } from '../settlement/build-transaction.ts'
import type { Mailbox, Ticket } from '../settlement/mailbox.ts'
import { readForkchoice, withTransaction } from './forkchoice-request.ts'
import type { Answer, Upstream } from './upstream.ts'

export const MODES = ['enabled', 'dry-run', 'disabled'] as const
export type Mode = (typeof MODES)[number]

export type Injector = {
  mode: Mode
  /** @returns the answer for op-node. */
  forkchoiceUpdated(text: string): Promise<Answer>
  getPayload(text: string): Promise<Answer>
  status(): {
    mode: Mode
    lastSkip: string | undefined
    lastInjection: { head: string; transaction: string } | undefined
  }
}

/** A payload under way that has the settlement in it. */
type Injected = { probe: string; ticket: Ticket }

/** op-geth keeps ten payloads. */
const KEPT_PAYLOADS = 16

type ForkchoiceResult = {
  error?: { code: number; message: string }
  result?: { payloadStatus?: { status?: string; validationError?: string | null }; payloadId?: string | null }
}

/** Id of the payload that is being built, or why there is none. */
function payloadOf({ body }: Answer): { id: string } | { reason: string } {
  let parsed: ForkchoiceResult
  try {
    parsed = JSON.parse(body) as ForkchoiceResult
  } catch {
    return { reason: `the engine answered \`${body.slice(0, 80)}\`` }
  }
  const { error, result } = parsed
  if (error) return { reason: `${error.message} (${error.code})` }
  if (result?.payloadStatus?.status !== 'VALID')
    return { reason: result?.payloadStatus?.validationError ?? `status ${result?.payloadStatus?.status}` }
  return result.payloadId ? { id: result.payloadId } : { reason: 'no payload id' }
}

const BLOCK_HASH = /"blockHash"\s*:\s*"(0x[0-9a-fA-F]{64})"/

/**
 * Puts the settlement into blocks that the sequencer builds.
 *
 * Whatever goes wrong with it, op-node gets the answer to its own request: a forwarded -38003 or INVALID would make it exit. The settlement is
 * tried with `noTxPool` first, where the engine answers at once; without that, a transaction that cannot be included leaves op-geth waiting for ever.
 */
export function createInjector(
  options: { mode: Mode; engineTimeout: number; payloadTimeout: number },
  dependencies: {
    upstream: Upstream
    mailbox: Mailbox
    builder: TransactionBuilder
    metrics: ExtensionMetrics
    /** Told of every head. */
    onHead?: (head: Hex) => void
    logger: Logger
  },
): Injector {
  const { engineTimeout, payloadTimeout } = options
  const { upstream, mailbox, builder, metrics, logger } = dependencies
  const payloads = new Map<string, Injected>()
  let { mode } = options
  let lastSkip: string | undefined
  let lastInjection: { head: string; transaction: string } | undefined

  const forward = (text: string) => upstream.send(text, engineTimeout)

  function skip(reason: string, detail?: string): void {
    lastSkip = detail ? `${reason}: ${detail}` : reason
    metrics.skipped.add(1, { reason })
    if (detail) logger.warn({ reason, detail }, 'block without the settlement')
  }

  /** Tries the settlement in a block on `head`. @returns the engine's answer, or undefined when the block is to go without. */
  async function tryWith(
    text: string,
    { head, attributes }: ReturnType<typeof readForkchoice>,
    ticket: Ticket,
  ): Promise<Answer | undefined> {
    const { settlement } = ticket
    const tryOut = async (raw: Hex) => payloadOf(await forward(withTransaction(text, attributes!, raw, true)))
    let transaction = builder.prepared(settlement)
    let probe = transaction && (await tryOut(transaction.raw))
    if (!transaction || !probe || 'reason' in probe) {
      try {
        transaction = await builder.build(settlement, head)
      } catch (error) {
        skip('unsigned', describeError(error))
        return undefined
      }
      probe = await tryOut(transaction.raw)
    }
    if ('reason' in probe) {
      metrics.probeFailures.add()
      mailbox.refused(ticket, probe.reason)
      skip('probe', probe.reason)
      return undefined
    }
    if (mode === 'dry-run') {
      mailbox.refused(ticket, 'this is a dry run: a block with it could be built')
      skip('dry-run')
      return undefined
    }
    const answer = await forward(withTransaction(text, attributes!, transaction.raw, false))
    const real = payloadOf(answer)
    if ('reason' in real) {
      skip('engine', real.reason)
      return undefined
    }
    payloads.set(real.id, { probe: probe.id, ticket })
    if (payloads.size > KEPT_PAYLOADS) payloads.delete(payloads.keys().next().value!)
    mailbox.injected(ticket, head, transaction.hash)
    lastInjection = { head, transaction: transaction.hash }
    metrics.injected.add()
    logger.debug({ head, transaction: transaction.hash, record: settlement.record }, 'settlement injected')
    return answer
  }

  return {
    get mode() {
      return mode
    },
    set mode(next) {
      if (next !== mode) logger.warn({ from: mode, to: next }, 'mode changed')
      mode = next
    },
    status: () => ({ mode, lastSkip, lastInjection }),

    async forkchoiceUpdated(text) {
      const request = readForkchoice(text)
      mailbox.onHead(request.head)
      dependencies.onHead?.(request.head)
      const { attributes } = request
      if (!attributes) return forward(text)
      const ticket = mailbox.next(request.head)
      if (mode === 'disabled') skip('disabled')
      // Fork activation, drift, recovery, derivation: blocks of deposits, or of transactions that L1 has fixed.
      else if (attributes.noTxPool) skip('no-tx-pool')
      else if (!ticket) skip('nothing-to-settle')
      else if (!attributes.transactions) skip('no-transactions')
      else {
        const answer = await tryWith(text, request, ticket).catch((error: unknown) => {
          skip('engine', describeError(error))
          return undefined
        })
        if (answer) return answer
      }
      return forward(text)
    },

    async getPayload(text) {
      const { params } = JSON.parse(text) as { params: [string] }
      const injected = payloads.get(params[0])
      if (!injected) return forward(text)
      const note = (answer: Answer) => {
        const hash = BLOCK_HASH.exec(answer.body)?.[1]
        if (hash) mailbox.built(injected.ticket, hash.toLowerCase() as `0x${string}`)
        return hash !== undefined
      }
      try {
        const answer = await upstream.send(text, payloadTimeout)
        if (note(answer)) return answer
        logger.warn({ answer: answer.body.slice(0, 300) }, 'the engine has no payload')
      } catch (error) {
        logger.warn({ err: error }, 'the engine does not give the payload')
      }
      // The probe's block has the deposits and the settlement, and nothing of the mempool.
      metrics.fallbacks.add()
      const answer = await forward(text.replace(JSON.stringify(params[0]), JSON.stringify(injected.probe)))
      note(answer)
      return answer
    },
  }
}
