import { decodeTokens, describeError } from '@openledger/primitives'
import type { Logger } from '@openledger/service'
import type { ReceiptStore } from '../gateway/receipts/receipt-store.ts'
import type { ModelHub } from './model-hub.ts'
import { encodeWeights } from './weights.ts'

/** Attributes receipts that were kept without their attribution; each is a row that waits. */
export type Backlog = {
  /** Looks for rows now. */
  wake(): void
  close(): Promise<void>
}

const GROUP = 64

export function createBacklog({
  receipts,
  hub,
  logger,
  onAttributed,
  retryMs = 1000,
}: {
  receipts: ReceiptStore
  hub: ModelHub
  logger: Logger
  onAttributed?: () => void
  retryMs?: number
}): Backlog {
  let closed = false
  let woken = true
  let notify = () => {}

  const pause = (ms: number | undefined) =>
    new Promise<void>((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms)
      notify = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  /** @returns receipts that were attributed. */
  const round = async (): Promise<number> => {
    const rows = receipts.unattributed(GROUP)
    for (const row of rows) {
      if (closed) return 0
      const runtime = await hub.load(hub.find(row.model_id))
      const prompt = decodeTokens(row.prompt_tokens)
      const attribution = await runtime.attribute(prompt, decodeTokens(row.response_tokens))
      receipts.attribute(row, { ...attribution, weights: encodeWeights(attribution.weights) })
    }
    if (rows.length > 0) onAttributed?.()
    return rows.length
  }

  const loop = async () => {
    while (!closed) {
      let wait: number | undefined
      try {
        woken = false
        if ((await round()) > 0) continue
      } catch (error) {
        wait = retryMs
        logger.warn({ err: error }, `attribution of waiting receipts failed: ${describeError(error)}`)
      }
      if (!closed && !(woken && wait === undefined)) await pause(wait)
    }
  }
  const running = loop()

  return {
    wake() {
      woken = true
      notify()
    },
    async close() {
      closed = true
      notify()
      await running
    },
  }
}
