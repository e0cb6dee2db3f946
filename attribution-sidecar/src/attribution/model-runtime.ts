import { type EventLoopUtilization, performance } from 'node:perf_hooks'
import { type Attribution, createSnapshotIndex, type Params } from '@openledger/attribution'
import type { PaidAttribution } from '@openledger/settlement'
import type { GenerateRequest } from '../engine/model-engine.ts'
import { createNgramSuffixEngine } from '../engine/ngram-suffix.ts'
import { type RecordPlace, type Snapshot, unpackSnapshot } from './snapshot.ts'

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
  /** How much of the time since `before` the thread that attributes was at work. */
  utilization(before?: EventLoopUtilization): EventLoopUtilization
  close(): Promise<void>
}

/** Runs index and engine on the caller's thread. */
export function createModelRuntime(snapshot: Snapshot, params: Params): ModelRuntime {
  const { records, masks, unmasked } = unpackSnapshot(snapshot, params.k)
  const index = createSnapshotIndex({ records, masks, params })
  const engine = createNgramSuffixEngine(index)
  return {
    engine: engine.name,
    places: snapshot.places,
    unmasked,
    answer(request) {
      const stream = index.stream(request.prompt)
      return {
        tokens: attributed(engine.generate(request), stream),
        finish: async () => paid(stream.finish()),
      }
    },
    attribute: async (prompt, response) => paid(index.attribute(prompt, response)),
    explain: async (prompt, response) => index.attribute(prompt, response),
    utilization: (before) => performance.eventLoopUtilization(before),
    close: async () => {},
  }
}

/** Evidence is for people: it is not stored, and not carried from thread to thread with every receipt. */
function paid({ weights, matched, total, evidenced }: Attribution): PaidAttribution {
  return { weights, matched, total, evidenced }
}

async function* attributed(tokens: AsyncIterable<number>, stream: { push(token: number): void }) {
  for await (const token of tokens) {
    stream.push(token)
    yield token
  }
}
