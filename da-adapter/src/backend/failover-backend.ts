import { BaseError } from '@openledger/primitives'
import { type CircuitBreaker, createCircuitBreaker, toBaseError } from '@openledger/service'
import type { Backend, DisperseContext } from './backend.ts'

/** Failures after which nothing of the request can still become a paid blob, so that another disperser may have it. */
const SETTLED = new Set(['CIRCUIT_OPEN', 'DISPERSAL_FAILED', 'PAYMENT_REFUSED', 'DISPERSER_UNAUTHENTICATED'])

/**
 * Dispersers of one network in order of preference. A request whose outcome is not known stays with its disperser (under its ticket)
 * until that one's breaker opens: only then a second payment is risked rather than the payload withheld.
 * @param dispersers at least one; the first one also reads
 */
export function createFailoverBackend(
  dispersers: readonly Backend[],
  options: { threshold: number; restMs: number },
): Backend {
  const first = dispersers[0]!
  const breakers: CircuitBreaker[] = dispersers.map((_, index) =>
    createCircuitBreaker({
      name: `Disperser ${index + 1}`,
      threshold: options.threshold,
      halfOpenAfterMs: options.restMs,
    }),
  )

  const disperse = async (payload: Buffer, context: DisperseContext): Promise<Buffer> => {
    const known = context.ticket && decodeIndex(context.ticket, dispersers.length)
    const order = dispersers.map((_, index) => index)
    if (known) order.sort((a, b) => Number(b === known.index) - Number(a === known.index))
    let last: unknown
    for (const index of order) {
      let sent = false
      const inner: DisperseContext = {
        ...context,
        ticket: known?.index === index ? known.ticket : undefined,
        saveTicket: (ticket) => {
          sent = true
          return context.saveTicket(ticket && encodeIndex(index, ticket))
        },
      }
      try {
        return await breakers[index]!.run(() => dispersers[index]!.disperse(payload, inner))
      } catch (error) {
        last = error
        const { code, retryable } = toBaseError(error)
        const open = sent || inner.ticket !== undefined
        if (context.signal.aborted || !(SETTLED.has(code) || (retryable && !open))) throw error
      }
    }
    throw last
  }

  return {
    ...first,
    disperse,
    async health() {
      const states = breakers.filter((breaker) => breaker.state !== 'closed').length
      if (states > 0) return `${states} of ${dispersers.length} dispersers are given a rest`
      return first.health()
    },
    async close() {
      for (const disperser of dispersers) await disperser.close()
    },
  }
}

function encodeIndex(index: number, ticket: Buffer): Buffer {
  return Buffer.concat([Buffer.of(index), ticket])
}

/** A ticket of a disperser that is no longer configured is of no use: its request cannot be asked about. */
function decodeIndex(bytes: Buffer, count: number): { index: number; ticket: Buffer } | undefined {
  const index = bytes[0]
  if (index === undefined) throw new BaseError('Expected a ticket, got no bytes.', { code: 'INTERNAL' })
  return index < count ? { index, ticket: bytes.subarray(1) } : undefined
}
