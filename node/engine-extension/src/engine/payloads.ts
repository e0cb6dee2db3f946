import type { CounterMetric, Logger } from '@openledger/service'
import type { Mailbox, Ticket } from '../settlement/mailbox.ts'
import { blockHashOf } from './answers.ts'
import type { Answer, Upstream } from './upstream.ts'

/** What op-node gets when it asks for a payload of which a settlement is part. */
export type SettledPayload = {
  ticket: Ticket
  payload: string
  /** Given when the engine does not give that one. */
  fallback: { payload: string; settles: boolean }
}

export type Payloads = {
  /** From now on op-node gets this when it asks for the payload `id`. */
  set(id: string, settled: SettledPayload): void
  /** Answers `engine_getPayload`. */
  get(id: string, text: string): Promise<Answer>
}

/** op-geth keeps ten payloads. */
const KEPT = 16

export function createPayloads(
  options: { engineTimeout: number; payloadTimeout: number },
  dependencies: { upstream: Upstream; mailbox: Mailbox; fallbacks: CounterMetric; logger: Logger },
): Payloads {
  const { upstream, mailbox, fallbacks, logger } = dependencies
  const known = new Map<string, SettledPayload>()

  return {
    set(id, settled) {
      known.set(id, settled)
      if (known.size > KEPT) known.delete(known.keys().next().value!)
    },
    async get(id, text) {
      const settled = known.get(id)
      if (!settled) return upstream.send(text, options.engineTimeout)
      const { ticket, payload, fallback } = settled
      const asking = (other: string) => text.replace(JSON.stringify(id), JSON.stringify(other))
      try {
        const answer = await upstream.send(asking(payload), options.payloadTimeout)
        const hash = blockHashOf(answer)
        if (hash) {
          mailbox.built(ticket, hash)
          return answer
        }
        logger.warn({ answer: answer.body.slice(0, 300) }, 'the engine has no payload')
      } catch (error) {
        logger.warn({ err: error }, 'the engine does not give the payload')
      }
      fallbacks.add()
      const answer = await upstream.send(asking(fallback.payload), options.engineTimeout)
      const hash = blockHashOf(answer)
      if (hash && fallback.settles) mailbox.built(ticket, hash)
      return answer
    },
  }
}
