import { isDeepStrictEqual } from 'node:util'
import { computeMask, createSnapshotIndex, verifyStreaming } from '@openledger/attribution'
import { randomOf, tokenizer } from './corpus.ts'

/** Random corpora, answers and parameters: index and streaming verifier must agree bit for bit. */
export function determinism(cases: number): { cases: number; equal: number } {
  const random = randomOf(8)
  let equal = 0
  for (let i = 0; i < cases; i++) {
    const vocab = 1 + random(random(2) === 0 ? 8 : 300)
    const tw = random(10)
    const params = {
      tokenizerHash: tokenizer.hash,
      vocab,
      k: 1 + random(8),
      maxMatch: 1 + random(20),
      promptWindow: random(10),
      tw,
      te: tw + random(20),
    }
    const tokens = (least: number, more: number) =>
      Uint32Array.from({ length: least + random(more) }, () => random(vocab))
    const records = Array.from({ length: random(14) }, () => ({
      owner: random(6),
      tokens: tokens(params.k, 60),
    }))
    const response = tokens(1, 60)
    for (let q = random(4); q > 0 && records.length > 0; q--) {
      const { tokens: source } = records[random(records.length)]!
      const length = Math.min(source.length, response.length, 2 + random(30))
      const from = random(source.length - length + 1)
      response.set(source.subarray(from, from + length), random(response.length - length + 1))
    }
    const snapshot = { records, masks: computeMask(records, params.k), params }
    const query = { prompt: tokens(0, 20), response }
    const indexed = createSnapshotIndex(snapshot).attribute(query.prompt, query.response)
    if (isDeepStrictEqual(verifyStreaming({ ...snapshot, queries: [query] }), [indexed])) equal++
  }
  return { cases, equal }
}
