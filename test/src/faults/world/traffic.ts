import { type Payer, promptsOf, waitFor } from '@openledger/devnet'
import type { EmbeddedWorld } from './embedded.ts'

export type Traffic = {
  /** Receipts that a client holds. */
  readonly acknowledged: ReadonlySet<string>
  /** Ends the calls; resolves when the last is over. */
  stop(): Promise<void>
}

/** Every payer calls, one call behind the other, until stopped. */
export function startTraffic({ prepared, seed }: EmbeddedWorld): Traffic {
  const stop = new AbortController()
  const acknowledged = new Set<string>()
  const callers = prepared.payers.map((payer, index) =>
    callUntil(payer, promptsOf(prepared.authors, `${seed}/${index}`), acknowledged, stop.signal),
  )
  return {
    acknowledged,
    async stop() {
      stop.abort()
      await Promise.all(callers)
    },
  }
}

/** A call that a fault breaks off may or may not have been charged: the gateway is asked. */
async function callUntil(
  payer: Payer,
  prompts: ReturnType<typeof promptsOf>,
  acknowledged: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  for (let count = 0; !signal.aborted; count++) {
    try {
      const answer = await payer.call({ prompt: prompts.next().value.text, maxTokens: 30, seed: count })
      acknowledged.add(answer.openledger.receipt)
    } catch {
      await waitFor('The sidecar', () =>
        payer.resync().then(
          () => true as const,
          () => undefined,
        ),
      )
    }
  }
}
