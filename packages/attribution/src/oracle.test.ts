import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCase, type Case } from './cases.fixture.ts'
import { type Attribution, createSnapshotIndex, getBit, MaskRegistry, verifyStreaming } from './index.ts'

/** floor(log2(x) · 2^16) as the largest e with 2^e <= x^65536, digit by digit on exact powers: another way than the code. */
function logarithm(x: number): bigint {
  const power = BigInt(x) ** 65_536n
  return BigInt(power.toString(2).length - 1)
}
const logarithms = new Map<number, bigint>()
const L = (x: number): bigint => {
  if (!logarithms.has(x)) logarithms.set(x, logarithm(x))
  return logarithms.get(x)!
}

/** The rule read off its specification, by enumerating everything. */
function oracle({ params, records, masks, query }: Case): Attribution {
  const { vocab, maxMatch, promptWindow, tw, te } = params
  const runs: { owner: number; record: number; offset: number; tokens: number[] }[] = []
  const counts = new Map<number, number>()
  let unmasked = 0
  records.forEach(({ owner, tokens }, record) => {
    let run: number[] | undefined
    tokens.forEach((token, offset) => {
      if (getBit(masks[record]!, offset)) {
        run = undefined
        return
      }
      unmasked++
      counts.set(token, (counts.get(token) ?? 0) + 1)
      if (!run) {
        run = []
        runs.push({ owner, record, offset, tokens: run })
      }
      run.push(token)
    })
  })
  const w = (token: number) => L(unmasked + vocab) - L((counts.get(token) ?? 0) + 1)
  const before = query.prompt.slice(Math.max(0, query.prompt.length - promptWindow))
  const text = [...before, ...query.response]
  const find = (gram: number[]) =>
    runs.flatMap(({ owner, record, offset, tokens }) =>
      tokens
        .map((_, i) => ({ owner, record, offset: offset + i, i }))
        .filter(({ i }) => gram.every((token, j) => tokens[i + j] === token)),
    )
  const weights = new Map<number, bigint>()
  let matched = 0n
  let total = 0n
  let evidenced = 0n
  const spans: { start: number; n: number; bits: bigint }[] = []
  query.response.forEach((token, t) => {
    const i = before.length + t
    total += w(token)
    const orders: { bits: bigint; found: ReturnType<typeof find> }[] = []
    let longest = { n: 0, bits: 0n }
    for (let n = 1; n <= Math.min(maxMatch, i + 1); n++) {
      const gram = text.slice(i + 1 - n, i + 1)
      const found = find(gram)
      if (found.length === 0) break
      const bits = gram.reduce((sum, x) => sum + w(x), 0n)
      longest = { n, bits }
      if (bits >= BigInt(tw) << 16n) orders.push({ bits, found })
    }
    spans.push({ start: t + 1 - longest.n, n: longest.n, bits: longest.bits })
    if (orders.length === 0) return
    matched += w(token)
    if (longest.bits >= BigInt(te) << 16n) evidenced += w(token)
    const value = w(token) << 16n
    orders.forEach(({ found }, o) => {
      const last = o === orders.length - 1
      const share = value / BigInt(orders.length) + (last ? value % BigInt(orders.length) : 0n)
      for (const owner of new Set(found.map((f) => f.owner))) {
        const own = BigInt(found.filter((f) => f.owner === owner).length)
        weights.set(owner, (weights.get(owner) ?? 0n) + (share * own) / BigInt(found.length))
      }
    })
  })
  // Evidence: spans with te bits that no later one contains; of a run cut off by maxMatch the tiles.
  const evident = spans.map((s) => s.n > 0 && s.bits >= BigInt(te) << 16n)
  const cut = spans.map((s, t) => evident[t] === true && s.n === maxMatch)
  const evidence: Attribution['evidence'][number][] = []
  spans.forEach(({ start, n, bits }, t) => {
    if (!evident[t]) return
    const next = spans[t + 1]
    if (next && evident[t + 1] && next.start <= start) return
    const inside = cut[t - 1] && cut[t] && cut[t + 1]
    if (inside && start < evidence.at(-1)!.end) return
    const found = find(text.slice(before.length + start, before.length + start + n))
    evidence.push({
      start,
      end: t + 1,
      bits: Number(bits),
      count: found.length,
      occurrences: found.slice(0, 16).map(({ record, offset }) => ({ record, offset })),
    })
  })
  return {
    weights: [...weights]
      .filter(([, weight]) => weight > 0n)
      .sort(([a], [b]) => a - b)
      .map(([account, weight]) => ({ account, weight })),
    matched,
    total,
    evidenced,
    evidence,
  }
}

describe('infgram-prov/1', () => {
  test('index and streaming verifier do what the specification says', () => {
    fc.assert(
      fc.property(anyCase, (c) => {
        const { params, records, masks, query } = c
        const expected = oracle(c)
        const index = createSnapshotIndex({ records, masks, params })
        expect(index.attribute(query.prompt, query.response)).toEqual(expected)
        expect(verifyStreaming({ records, masks, params, queries: [query] })).toEqual([expected])
      }),
      { numRuns: 1500 },
    )
  })

  test('many queries in one pass give what each gives alone', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.array(anyCase, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 80 }),
        (c, others, maxTokensPerPass) => {
          const { params, records, masks } = c
          const queries = [c, ...others].map(({ query }) => ({
            prompt: query.prompt.map((x) => x % params.vocab),
            response: query.response.map((x) => x % params.vocab),
          }))
          const index = createSnapshotIndex({ records, masks, params })
          expect(verifyStreaming({ records, masks, params, queries, maxTokensPerPass })).toEqual(
            queries.map((q) => index.attribute(q.prompt, q.response)),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  test('the mask marks exactly the windows that occurred before', () => {
    fc.assert(
      fc.property(anyCase, ({ params: { k }, records }) => {
        const registry = new MaskRegistry(k)
        const seen = new Set<string>()
        for (const { tokens } of records) {
          const expected = new Array<boolean>(tokens.length).fill(false)
          for (let i = 0; i + k <= tokens.length; i++) {
            const window = tokens.slice(i, i + k).join()
            if (seen.has(window)) expected.fill(true, i, i + k)
            seen.add(window)
          }
          const mask = registry.add(tokens)
          expect(Array.from(tokens, (_, j) => getBit(mask, j))).toEqual(expected)
        }
        expect(registry.windows).toBe(seen.size)
      }),
      { numRuns: 500 },
    )
  })
})
