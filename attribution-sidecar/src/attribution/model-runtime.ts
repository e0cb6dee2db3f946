import { type EventLoopUtilization, performance } from 'node:perf_hooks'
import type { Attribution } from '@openledger/attribution'
import { BaseError } from '@openledger/primitives'
import type { PaidAttribution } from '@openledger/settlement'
import type { GenerateRequest } from '../engine/model-engine.ts'
import { createNgramSuffixEngine, NGRAM_SUFFIX } from '../engine/ngram-suffix.ts'
import type { ModelIndex } from './model-index.ts'
import type { RecordPlace } from './snapshot.ts'

/** An answer in the making: what is attributed is exactly what was taken out of `tokens`. */
export type Answer = {
  readonly tokens: AsyncIterable<number>
  /** Of the tokens taken so far, at least one. */
  finish(): Promise<PaidAttribution>
}

/** Everything that answers and attributes for one model. */
export type ModelRuntime = {
  readonly engine: string
  readonly places: readonly RecordPlace[]
  /** Unmasked tokens of each Datanet of the snapshot, in its order, counted across all of them. */
  readonly unmasked: readonly bigint[]
  answer(request: GenerateRequest): Answer
  attribute(prompt: Uint32Array, response: Uint32Array): Promise<PaidAttribution>
  /** The same with the evidence. */
  explain(prompt: Uint32Array, response: Uint32Array): Promise<Attribution>
  /** Takes a record's tokens out of the index and its files; nothing is asked of this runtime any more. */
  erase(position: number): Promise<void>
  /** How much of the time since `before` the thread that attributes was at work. */
  utilization(before?: EventLoopUtilization): EventLoopUtilization
  close(): Promise<void>
}

/** Runs index and engine on the caller's thread. */
export function createModelRuntime(index: ModelIndex, places: readonly RecordPlace[]): ModelRuntime {
  /** A page of a file that is not what was written is built again, and asked again. */
  const mended = async <T>(ask: () => T): Promise<T> => {
    try {
      return ask()
    } catch (error) {
      if (!isDamage(error)) throw error
      await index.repair()
      return ask()
    }
  }
  const attribute = (prompt: Uint32Array, response: Uint32Array) =>
    mended(() => index.current().attribute(prompt, response))
  return {
    engine: NGRAM_SUFFIX,
    places,
    unmasked: index.unmasked,
    answer(request) {
      const current = index.current()
      const stream = current.stream(request.prompt)
      const tokens = createNgramSuffixEngine(current).generate(request)
      return {
        tokens: attributed(tokens, stream, index),
        finish: async () => paid(stream.finish()),
      }
    },
    attribute: async (prompt, response) => paid(await attribute(prompt, response)),
    explain: attribute,
    erase: (position) => index.erase(position),
    utilization: (before) => performance.eventLoopUtilization(before),
    close: () => index.close(),
  }
}

const isDamage = (error: unknown) => error instanceof BaseError && error.code === 'SEGMENT_DAMAGED'

/** Evidence is for people: it is not stored, and not carried from thread to thread with every receipt. */
function paid({ weights, matched, total, evidenced }: Attribution): PaidAttribution {
  return { weights, matched, total, evidenced }
}

async function* attributed(
  tokens: AsyncIterable<number>,
  stream: { push(token: number): void },
  index: ModelIndex,
) {
  try {
    for await (const token of tokens) {
      stream.push(token)
      yield token
    }
  } catch (error) {
    // What was sent stands; the next answer finds the files whole again.
    if (isDamage(error)) await index.repair()
    throw error
  }
}
