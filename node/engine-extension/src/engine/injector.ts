import type { Hex } from '@openledger/primitives'
import type { Logger } from '@openledger/service'
import type { ExtensionMetrics } from '../metrics.ts'
import type { TransactionBuilder } from '../settlement/build-transaction.ts'
import type { Mailbox } from '../settlement/mailbox.ts'
import { payloadOf } from './answers.ts'
import { type ForkchoiceRequest, readForkchoice } from './forkchoice-request.ts'
import { createPayloads, type SettledPayload } from './payloads.ts'
import { createSettledBlocks, type SettledBlock } from './settled-blocks.ts'
import type { Answer, Upstream } from './upstream.ts'

export const MODES = ['enabled', 'dry-run', 'disabled'] as const
export type Mode = (typeof MODES)[number]

export type Injector = {
  mode: Mode
  /** @returns the answer for op-node. */
  forkchoiceUpdated(text: string): Promise<Answer>
  getPayload(text: string): Promise<Answer>
  /** A settlement came: when there is time it still goes into the block that is being built. Never rejects. */
  settlementCame(): Promise<void>
  status(): {
    mode: Mode
    lastSkip: string | undefined
    lastInjection: { head: string; transaction: string } | undefined
  }
}

/** A block that op-node has begun without a settlement. */
type OpenBlock = {
  text: string
  request: ForkchoiceRequest
  payload: string
  /** ms since the epoch: later the mempool would have no time left to go in too. */
  until: number
}

/** ms before a block's time at which no settlement is put into it any more; op-node asks for the payload 50 ms before it. */
const CLOSING = 300

/**
 * Puts the settlement into blocks that the sequencer builds. One that is there when a block is begun becomes part of the request. One that comes
 * later goes into a second payload, which op-node gets in the place of the one that it asked for.
 *
 * Whatever goes wrong with it, op-node gets the answer to its own request: a forwarded -38003 or INVALID would make it exit.
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
    /** ms since the epoch. */
    now?: () => number
    logger: Logger
  },
): Injector {
  const { engineTimeout } = options
  const { upstream, mailbox, builder, metrics, logger, now = Date.now } = dependencies
  let { mode } = options
  let open: OpenBlock | undefined
  let requests = 0
  let lastSkip: string | undefined
  let lastInjection: { head: string; transaction: string } | undefined

  const forward = (text: string) => upstream.send(text, engineTimeout)

  function skip(reason: string, detail?: string): void {
    lastSkip = detail ? `${reason}: ${detail}` : reason
    metrics.skipped.add(1, { reason })
    if (reason === 'probe') metrics.probeFailures.add()
    if (detail) logger.warn({ reason, detail }, 'block without the settlement')
  }

  const payloads = createPayloads(options, { upstream, mailbox, fallbacks: metrics.fallbacks, logger })
  const buildWith = createSettledBlocks(
    { timeout: engineTimeout },
    { upstream, mailbox, builder, isDryRun: () => mode === 'dry-run', skip },
  )

  /** op-node gets the settlement when it asks for the payload `id`. */
  function injected(id: string, head: Hex, { transaction }: SettledBlock, settled: SettledPayload): void {
    const { ticket } = settled
    payloads.set(id, settled)
    mailbox.injected(ticket, head, transaction.hash)
    lastInjection = { head, transaction: transaction.hash }
    metrics.injected.add()
    const { record } = ticket.settlement
    logger.debug({ head, transaction: transaction.hash, record }, 'settlement injected')
  }

  async function settlementCame(): Promise<void> {
    const block = open
    const ticket = block && mailbox.next(block.request.head)
    if (!block || !ticket || mode === 'disabled' || now() > block.until) return
    const built = await buildWith(block.text, block.request, ticket)
    if (!built) return
    // Meanwhile op-node may have asked for the payload, or for another block.
    if (open !== block) return skip('late')
    open = undefined
    metrics.late.add()
    const fallback = { payload: block.payload, settles: false }
    injected(block.payload, block.request.head, built, { ticket, payload: built.payload, fallback })
  }

  /** Begins a block without a settlement. */
  async function begin(text: string, request: ForkchoiceRequest, timestamp: number): Promise<Answer> {
    skip('nothing-to-settle')
    const mine = requests
    const answer = await forward(text)
    const begun = payloadOf(answer)
    if ('id' in begun && mine === requests) {
      open = { text, request, payload: begun.id, until: timestamp * 1000 - CLOSING }
      void settlementCame()
    }
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
    settlementCame,

    async forkchoiceUpdated(text) {
      const request = readForkchoice(text)
      const { head, attributes } = request
      open = undefined
      requests++
      mailbox.onHead(head)
      dependencies.onHead?.(head)
      if (!attributes) return forward(text)
      if (mode === 'disabled') skip('disabled')
      // Fork activation, drift, recovery, derivation: blocks of deposits, or of transactions that L1 has fixed.
      else if (attributes.noTxPool) skip('no-tx-pool')
      else if (!attributes.transactions) skip('no-transactions')
      else {
        const ticket = mailbox.next(head)
        if (!ticket) return begin(text, request, attributes.timestamp)
        const built = await buildWith(text, request, ticket)
        if (built) {
          const { payload, trial, answer } = built
          const fallback = { payload: trial, settles: true }
          injected(payload, head, built, { ticket, payload, fallback })
          return answer
        }
      }
      return forward(text)
    },

    getPayload(text) {
      const { params } = JSON.parse(text) as { params: [string] }
      if (open?.payload === params[0]) open = undefined
      return payloads.get(params[0], text)
    },
  }
}
