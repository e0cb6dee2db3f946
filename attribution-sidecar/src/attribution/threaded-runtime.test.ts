import { computeMask, DEFAULT_PARAMS } from '@openledger/attribution'
import { encodeTokens } from '@openledger/primitives'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEXT, tokenizer } from '../gateway/gateway.fixture.ts'
import { joinBytes } from '../intake/join-bytes.ts'
import { createModelIndex } from './model-index.ts'
import { createModelRuntime, type ModelRuntime } from './model-runtime.ts'
import type { Snapshot } from './snapshot.ts'
import { createThreadedRuntime } from './threaded-runtime.ts'

const params = { ...DEFAULT_PARAMS, tokenizerHash: tokenizer.hash, vocab: tokenizer.vocab }
const records = TEXT.split('\n\n').map((text, i) => ({ owner: i, tokens: tokenizer.encode(text) }))
const packed = () => ({
  tokens: joinBytes(records.map(({ tokens }) => encodeTokens(tokens))),
  masks: joinBytes(computeMask(records, 6)),
})
const snapshot = (): Snapshot => ({
  datanets: [1],
  places: records.map(({ owner }, index) => ({ datanet: 1, index, owner, erased: false })),
  load: packed,
})
const prompt = tokenizer.encode(TEXT.slice(0, 60))
const request = { prompt, maxTokens: 40, seed: 's', temperature: 1 }

let here: ModelRuntime
let there: ModelRuntime
let stopped = 0
beforeAll(async () => {
  const index = await createModelIndex(snapshot(), params)
  here = createModelRuntime(index, snapshot().places)
  there = await createThreadedRuntime(snapshot(), params, { onStopped: () => void stopped++ })
})
afterAll(() => there.close())

async function take(runtime: ModelRuntime, most = Number.POSITIVE_INFINITY) {
  const answer = runtime.answer(request)
  const tokens: number[] = []
  for await (const token of answer.tokens) if (tokens.push(token) >= most) break
  return { tokens, attribution: await answer.finish() }
}

describe('the thread', () => {
  test('answers and attributes as the runtime here does', async () => {
    const [a, b] = [await take(here), await take(there)]
    expect(b).toEqual(a)
    expect(b.tokens).toHaveLength(40)
    const response = Uint32Array.from(a.tokens)
    expect(await there.attribute(prompt, response)).toEqual(a.attribution)
    expect(await there.explain(prompt, response)).toEqual(await here.explain(prompt, response))
  })

  test.each([1, 2, 9, 39])('attributes exactly the %i tokens that were taken', async (most) => {
    const { tokens, attribution } = await take(there, most)
    expect(tokens).toHaveLength(most)
    expect(attribution).toEqual(await here.attribute(prompt, Uint32Array.from(tokens)))
  })

  test('makes many answers side by side', async () => {
    const one = await take(there)
    for (const other of await Promise.all(Array.from({ length: 10 }, () => take(there))))
      expect(other).toEqual(one)
  })

  test('stops when it is told to, before the first token too', async () => {
    const stop = new AbortController()
    const answer = there.answer({ ...request, maxTokens: 100_000, signal: stop.signal })
    let taken = 0
    for await (const _ of answer.tokens) if (++taken === 20) stop.abort()
    expect(taken).toBe(20)
    const none: number[] = []
    for await (const token of there.answer({ ...request, signal: stop.signal }).tokens) none.push(token)
    expect(none).toEqual([])
  })

  test('tells what is wrong with a request', async () => {
    await expect(there.attribute(prompt, Uint32Array.of(params.vocab))).rejects.toMatchObject({
      code: 'UNKNOWN_TOKEN',
    })
    await expect(there.attribute(prompt, Uint32Array.of())).rejects.toMatchObject({ code: 'EMPTY_RESPONSE' })
  })

  test('fails what is under way when it dies, and says so', async () => {
    const runtime = await createThreadedRuntime(snapshot(), params, { onStopped: () => void stopped++ })
    const answer = runtime.answer({ ...request, maxTokens: 100_000 })
    const before = stopped
    const all = async () => {
      for await (const _ of answer.tokens) if (stopped === before) await runtime.close()
    }
    await expect(all()).rejects.toMatchObject({ code: 'MODEL_STOPPED', retryable: true })
    await expect(runtime.attribute(prompt, prompt)).rejects.toMatchObject({ code: 'MODEL_STOPPED' })
  })

  test('is not started for data that do not fit together', async () => {
    const broken = { ...snapshot(), load: () => ({ ...packed(), masks: new Uint8Array(1) }) }
    await expect(createThreadedRuntime(broken, params)).rejects.toThrow(/masks/)
  })
})
