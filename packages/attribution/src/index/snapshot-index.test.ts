import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCase, paramsWith } from '../cases.fixture.ts'
import { computeMask, createSnapshotIndex, getBit, snapshotRoot, verifyStreaming } from '../index.ts'

const tokens = (...t: number[]) => Uint32Array.from(t)
const params = paramsWith({ vocab: 100, k: 3 })
const records = [
  { owner: 5, tokens: tokens(1, 2, 3, 4, 5) },
  { owner: 9, tokens: tokens(1, 2, 7, 4, 5) },
]
const masks = computeMask(records, params.k)
const index = createSnapshotIndex({ records, masks, params })

describe('snapshot index', () => {
  test('a stream gives what the whole answer gives', () => {
    fc.assert(
      fc.property(anyCase, ({ query, ...snapshot }) => {
        const some = createSnapshotIndex(snapshot)
        const stream = some.stream(query.prompt)
        for (const token of query.response) stream.push(token)
        expect(stream.finish()).toEqual(some.attribute(query.prompt, query.response))
      }),
    )
  })
  test('two streams do not disturb each other', () => {
    const [a, b] = [index.stream(tokens()), index.stream(tokens(1))]
    for (const token of [1, 2, 3, 4, 5]) {
      a.push(token)
      b.push(6 - token)
    }
    expect(a.finish()).toEqual(index.attribute(tokens(), tokens(1, 2, 3, 4, 5)))
    expect(b.finish()).toEqual(index.attribute(tokens(1), tokens(5, 4, 3, 2, 1)))
  })
  test('an empty snapshot covers nothing', () => {
    const empty = createSnapshotIndex({ records: [], masks: [], params })
    const query = { prompt: tokens(), response: tokens(1, 2) }
    const result = empty.attribute(query.prompt, query.response)
    expect(result).toMatchObject({ weights: [], matched: 0n, evidenced: 0n, evidence: [] })
    expect(verifyStreaming({ records: [], masks: [], params, queries: [query] })).toEqual([result])
  })
  test.each([
    ['an empty response', () => index.attribute(tokens(1), tokens()), 'EMPTY_RESPONSE'],
    [
      'a response that is too long',
      () => index.attribute(tokens(), new Uint32Array(65_537)),
      'RESPONSE_TOO_LONG',
    ],
    ['an unknown token', () => index.attribute(tokens(), tokens(100)), 'UNKNOWN_TOKEN'],
    ['an unknown token in the prompt', () => index.stream(tokens(100)), 'UNKNOWN_TOKEN'],
    ['an unknown token in a stream', () => index.stream(tokens()).push(100), 'UNKNOWN_TOKEN'],
    [
      'a stream that is too long',
      () => {
        const stream = index.stream(tokens())
        for (let i = 0; i <= 65_536; i++) stream.push(99)
      },
      'RESPONSE_TOO_LONG',
    ],
    [
      'an unknown token in a record',
      () =>
        createSnapshotIndex({
          records: [{ owner: 1, tokens: tokens(1, 2, 100) }],
          masks: [new Uint8Array(1)],
          params,
        }),
      'UNKNOWN_TOKEN',
    ],
    ['an empty stream', () => index.stream(tokens()).finish(), 'EMPTY_RESPONSE'],
    [
      'a short record',
      () =>
        createSnapshotIndex({
          records: [{ owner: 1, tokens: tokens(1, 2) }],
          masks: [new Uint8Array(1)],
          params,
        }),
      'RECORD_TOO_SHORT',
    ],
    ['a missing mask', () => createSnapshotIndex({ records, masks: masks.slice(1), params }), 'MASK_SHAPE'],
    [
      'a mask with bits behind the end',
      () =>
        createSnapshotIndex({
          records,
          masks: [tokens(0x20), masks[1]!].map((m) => Uint8Array.from(m)),
          params,
        }),
      'MASK_SHAPE',
    ],
    [
      'an empty response to verify',
      () => verifyStreaming({ records, masks, params, queries: [{ prompt: tokens(), response: tokens() }] }),
      'EMPTY_RESPONSE',
    ],
    [
      'a response to verify that is too long',
      () =>
        verifyStreaming({
          records,
          masks,
          params,
          queries: [{ prompt: tokens(), response: new Uint32Array(65_537) }],
        }),
      'RESPONSE_TOO_LONG',
    ],
    [
      'an unknown token to verify',
      () =>
        verifyStreaming({ records, masks, params, queries: [{ prompt: tokens(), response: tokens(100) }] }),
      'UNKNOWN_TOKEN',
    ],
    [
      'a short record to verify',
      () =>
        verifyStreaming({
          records: [{ owner: 1, tokens: tokens(1, 2) }],
          masks: [new Uint8Array(1)],
          params,
          queries: [{ prompt: tokens(), response: tokens(1) }],
        }),
      'RECORD_TOO_SHORT',
    ],
    [
      'an unknown token in a record to verify',
      () =>
        verifyStreaming({
          records: [{ owner: 1, tokens: tokens(1, 2, 100) }],
          masks: [new Uint8Array(1)],
          params,
          queries: [{ prompt: tokens(), response: tokens(1) }],
        }),
      'UNKNOWN_TOKEN',
    ],
    [
      'masks that are left over',
      () =>
        verifyStreaming({ records: [], masks, params, queries: [{ prompt: tokens(), response: tokens(1) }] }),
      'MASK_SHAPE',
    ],
    [
      'masks that are missing',
      () =>
        verifyStreaming({ records, masks: [], params, queries: [{ prompt: tokens(), response: tokens(1) }] }),
      'MASK_SHAPE',
    ],
  ])('refuses %s', (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }))
  })
})

test('a refused token leaves the stream as it was', () => {
  const stream = index.stream(tokens())
  for (const token of [1, 2, 100, 3]) {
    if (token < 100) stream.push(token)
    else expect(() => stream.push(token)).toThrow(/below 100/)
  }
  expect(stream.finish()).toEqual(index.attribute(tokens(), tokens(1, 2, 3)))
})

describe('continuations', () => {
  test('counts what follows the longest suffix that is continued', () => {
    const next = index.continuations(tokens(50, 1, 2), 1)
    expect(next).toMatchObject({ matched: 2, total: 2, tokens: tokens(3, 7), counts: tokens(1, 1) })
    expect([0, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1].map((u) => next.sample(u))).toEqual([3, 3, 7, 7])
    expect(index.continuations(tokens(2, 3), 2)).toMatchObject({ matched: 0, total: 10 })
    expect(index.continuations(tokens(4, 5), 1)).toMatchObject({ matched: 0, total: 10 })
    expect(index.continuations(tokens(), 1).counts).toEqual(tokens(2, 2, 1, 2, 2, 1))
  })
  test('equals counting by hand', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 4 }), ({ query, ...snapshot }, least) => {
        const some = createSnapshotIndex(snapshot)
        fc.pre(some.unmasked > 0)
        const context = query.response
        const follow = (n: number) => {
          const found = new Map<number, number>()
          snapshot.records.forEach(({ tokens: t }, r) => {
            for (let i = 0; i + n < t.length; i++) {
              const run = Array.from({ length: n + 1 }, (_, j) => i + j)
              if (run.some((j) => getBit(snapshot.masks[r]!, j))) continue
              if (run.slice(0, n).every((j, o) => t[j] === context[context.length - n + o])) {
                found.set(t[i + n]!, (found.get(t[i + n]!) ?? 0) + 1)
              }
            }
          })
          return found
        }
        const total = (found: Map<number, number>) => [...found.values()].reduce((a, b) => a + b, 0)
        let n = Math.min(context.length, snapshot.params.maxMatch)
        while (n > 0 && total(follow(n)) < least) n--
        const next = some.continuations(context, least)
        expect(next.matched).toBe(n)
        if (n > 0) {
          const found = follow(n)
          expect(next.total).toBe(total(found))
          expect([...next.tokens]).toEqual([...found.keys()].sort((a, b) => a - b))
          expect([...next.counts]).toEqual([...next.tokens].map((token) => found.get(token)))
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('the snapshot root commits to order, ids, versions and roots', () => {
  const part = { datanetId: 1, version: 2, versionRoot: `0x${'22'.repeat(32)}` as const }
  const root = snapshotRoot([part, { ...part, version: 3 }])
  expect(snapshotRoot([{ ...part, version: 3 }, part])).not.toBe(root)
  expect(snapshotRoot([part])).not.toBe(root)
  expect(() => snapshotRoot([{ ...part, versionRoot: '0x22' }])).toThrow(/32 bytes/)
})
