import { setTimeout as sleep } from 'node:timers/promises'
import { addresses, ledgerAbi } from '@openledger/contracts'
import { SeededRandom } from '@openledger/primitives'
import { createPainter, type LiveState, renderLive } from '../view/live.ts'
import type { JobContext } from './context.ts'
import type { JobResult } from './main-job.ts'

const EARNERS = 8

/**
 * Light traffic: each payer asks, waits a moment and asks again, until aborted. A call that fails (a sidecar that restarts, somebody who
 * spends from the same account) is no reason to stop: the payer asks the gateway where it stands and goes on.
 */
export async function keepCalling(result: JobResult, seed: string, signal: AbortSignal): Promise<void> {
  const random = new SeededRandom(`OL/devnet-traffic/1/${seed}`)
  await Promise.all(
    result.payers.map(async (payer) => {
      while (!signal.aborted) {
        const { text } = result.prompts.next().value
        try {
          await payer.call({ prompt: text, maxTokens: 60, seed: random.below(2 ** 31) })
        } catch {
          await payer.resync().catch(() => {})
        }
        await sleep(300 + random.below(700))
      }
    }),
  )
}

async function liveState(
  context: JobContext,
  result: JobResult,
  rate: (receipts: number) => number,
): Promise<LiveState> {
  const { reader, sidecar } = context
  const ledger = { address: addresses.ledger, abi: ledgerAbi } as const
  const [block, state, status, credits, latest] = await Promise.all([
    reader.getBlockNumber(),
    reader.readContract({ ...ledger, functionName: 'state' }),
    sidecar.status(),
    Promise.all(
      result.authors.map(async ({ name }, index) => {
        const { credit } = await sidecar.account(result.accounts.contributors + index)
        return { name, credit: BigInt(credit) }
      }),
    ),
    sidecar.latestEvidence().catch(() => undefined),
  ])
  const earners = credits
    .sort((a, b) => (a.credit === b.credit ? 0 : a.credit > b.credit ? -1 : 1))
    .slice(0, EARNERS)
  const source = latest?.span.occurrences[0]
  const author = source && result.authors[source.owner - result.accounts.contributors]?.name
  return {
    block,
    record: state[0],
    finalRecord: state[1],
    receipts: status.receipts.last,
    receiptsPerSecond: rate(status.receipts.last),
    settled: state[6],
    earners,
    ...(latest && source
      ? {
          evidence: {
            text: latest.span.text,
            bits: latest.span.bits,
            source: `${author ?? `account ${source.owner}`}, record ${source.index}: ${source.text}`,
          },
        }
      : {}),
  }
}

/** Shows the devnet at work until aborted: every second on a terminal, one line every ten seconds elsewhere. */
export async function showLive(
  context: JobContext,
  result: JobResult,
  stream: NodeJS.WriteStream,
  signal: AbortSignal,
): Promise<void> {
  const paint = createPainter(stream)
  let last: { receipts: number; at: number } | undefined
  const rate = (receipts: number) => {
    const now = { receipts, at: performance.now() }
    const perSecond = last ? ((receipts - last.receipts) * 1000) / (now.at - last.at) : 0
    last = now
    return perSecond
  }
  while (!signal.aborted) {
    const state = await liveState(context, result, rate).catch(() => undefined)
    if (state) paint(renderLive(state, stream))
    await sleep(stream.isTTY ? 1000 : 10_000, undefined, { signal }).catch(() => {})
  }
}
