import { SeededRandom } from '@openledger/primitives'
import type { ChatAnswer } from '@openledger/sdk'
import type { Payer } from './payers.ts'
import type { Prompt } from './prompts.ts'

export type CallResult = { prompt: Prompt; answer: ChatAnswer; payer: number; seconds: number }

const MIN_TOKENS = 40
const MORE_TOKENS = 81

/**
 * Makes paid calls, the payers beside each other, each payer's calls one after the other. Which payer asks what does not depend on who is
 * faster, so that the same seed gives the same receipts.
 */
export async function makeCalls(
  payers: readonly Payer[],
  prompts: Iterator<Prompt, never>,
  options: { calls: number; seed: string; onCall?: (result: CallResult, done: number) => void },
): Promise<CallResult[]> {
  const random = new SeededRandom(`OL/devnet-calls/1/${options.seed}`)
  const planned = Array.from({ length: options.calls }, (_, index) => ({
    payer: payers[index % payers.length]!,
    prompt: prompts.next().value,
    maxTokens: MIN_TOKENS + random.below(MORE_TOKENS),
    seed: random.below(2 ** 31),
  }))
  const results: CallResult[] = []
  await Promise.all(
    payers.map(async (payer) => {
      for (const call of planned) {
        if (call.payer !== payer) continue
        const started = performance.now()
        const { maxTokens, seed } = call
        const answer = await payer.call({ prompt: call.prompt.text, maxTokens, seed })
        const seconds = (performance.now() - started) / 1000
        const result = { prompt: call.prompt, answer, payer: payer.account, seconds }
        results.push(result)
        options.onCall?.(result, results.length)
      }
    }),
  )
  return results
}
