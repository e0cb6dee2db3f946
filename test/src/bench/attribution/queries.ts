import type { Query, SnapshotIndex } from '@openledger/attribution'
import { quantile, round, type Timing, timed } from './clock.ts'
import { type MaskedCorpus, randomOf } from './corpus.ts'

export type Row = Record<string, string | number>

/** Answers of the built-in n-gram model: they quote, as a model's answers do. */
export function ngramAnswers(
  index: SnapshotIndex,
  corpus: MaskedCorpus,
  count: number,
  length: number,
  seed: number,
): Query[] {
  const random = randomOf(seed)
  return Array.from({ length: count }, () => {
    const prompt = corpus.records[random(corpus.records.length)]!.tokens.slice(0, 40)
    const text = [...prompt]
    for (let i = 0; i < length; i++) {
      text.push(index.continuations(Uint32Array.from(text.slice(-5)), 2).sample(random(2 ** 32)))
    }
    return { prompt, response: Uint32Array.from(text.slice(prompt.length)) }
  })
}

/** How long answers take when they have been asked before, and what is left to do after their last token. */
export function queryRow(name: string, index: SnapshotIndex, queries: readonly Query[]): Row {
  for (const { prompt, response } of queries) index.attribute(prompt, response)
  const timings = queries.map(({ prompt, response }) => timed(() => index.attribute(prompt, response)))
  const wall = timings.map((timing) => timing.wall)
  const cpu = timings.map((timing) => timing.cpu)
  const finish: Timing[] = []
  for (const { prompt, response } of queries) {
    const stream = index.stream(prompt)
    for (const token of response) stream.push(token)
    finish.push(timed(() => stream.finish()))
  }
  return {
    queries: name,
    'p50 ms': round(quantile(wall, 0.5)),
    'p95 ms': round(quantile(wall, 0.95)),
    'cpu p50 ms': round(quantile(cpu, 0.5)),
    'cpu p95 ms': round(quantile(cpu, 0.95)),
    'finish p95 ms': round(
      quantile(
        finish.map(({ wall }) => wall),
        0.95,
      ),
      3,
    ),
    'finish cpu p95 ms': round(
      quantile(
        finish.map(({ cpu }) => cpu),
        0.95,
      ),
      3,
    ),
  }
}
