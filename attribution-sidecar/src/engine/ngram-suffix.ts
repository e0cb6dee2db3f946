import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Continuations, SnapshotIndex } from '@openledger/attribution'
import { SeededRandom } from '@openledger/primitives'
import type { GenerateRequest, ModelEngine } from './model-engine.ts'

export const NGRAM_SUFFIX = 'ngram-suffix/1'

/** A suffix is used when it is continued at least so often: one alone would copy its source to the end. */
const LEAST_CONTINUATIONS = 2
/** Tokens between two turns of the event loop, so that calls run side by side and an end is noticed. */
const TOKENS_PER_TURN = 8

/**
 * The built-in engine: draws each token from what follows the longest suffix of the context that is continued at least
 * twice in the snapshot (an infini-gram backoff; Liu et al. 2024). No weights, no training: it speaks in its data's words.
 */
export function createNgramSuffixEngine(index: Pick<SnapshotIndex, 'continuations' | 'params'>): ModelEngine {
  // The masks leave no window of k tokens twice, so no suffix of k tokens or more is continued twice.
  const longest = Math.max(1, index.params.k - 1)
  return {
    name: NGRAM_SUFFIX,
    async *generate({ prompt, maxTokens, seed, temperature, signal }: GenerateRequest) {
      const random = new SeededRandom(seed)
      const context = new Uint32Array(longest + maxTokens)
      const tail = prompt.subarray(Math.max(0, prompt.length - longest))
      context.set(tail)
      let length = tail.length
      for (let i = 0; i < maxTokens; i++) {
        if (i % TOKENS_PER_TURN === 0) await nextTurn()
        if (signal?.aborted) return
        const from = Math.max(0, length - longest)
        const found = index.continuations(context.subarray(from, length), LEAST_CONTINUATIONS)
        const token = draw(found, temperature, random)
        context[length++] = token
        yield token
      }
    },
  }
}

function draw(found: Continuations, temperature: number, random: SeededRandom): number {
  if (temperature === 1) return found.sample(random.u32())
  const { tokens, counts } = found
  if (temperature === 0) {
    let best = 0
    for (let i = 1; i < counts.length; i++) if (counts[i]! > counts[best]!) best = i
    return tokens[best]!
  }
  const sums = new Float64Array(counts.length)
  let sum = 0
  counts.forEach((count, i) => {
    sum += count ** (1 / temperature)
    sums[i] = sum
  })
  const point = (random.u32() / 2 ** 32) * sum
  const at = sums.findIndex((value) => value > point)
  return tokens[at < 0 ? tokens.length - 1 : at]!
}
