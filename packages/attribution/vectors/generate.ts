// Writes infgram-prov-1.json: run `node --conditions=src vectors/generate.ts` in packages/attribution when the rule changes.
import { writeFileSync } from 'node:fs'
import { SeededRandom, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { anyCase, type Case, paramsWith } from '../src/cases.fixture.ts'
import {
  computeMask,
  createSnapshotIndex,
  encodeParams,
  log2Q16,
  maskHash,
  type Params,
  paramsHash,
  payout,
  snapshotRoot,
} from '../src/index.ts'

const random = new SeededRandom('infgram-prov/1 vectors')
const skewed = (bound: number) => Math.min(random.below(bound), random.below(bound), random.below(bound))

/** Text-like data under the default parameters: skewed tokens, quotations between records and into the answer. */
function textCase(): Case {
  const params = paramsWith({ vocab: 200_019 })
  const records = Array.from({ length: 30 }, () => ({
    owner: 4096 * random.below(3) + random.below(5),
    tokens: Uint32Array.from({ length: 12 + random.below(60) }, () => skewed(400) * 11),
  }))
  const quote = (into: Uint32Array, from: Uint32Array, length: number) => {
    const n = Math.min(length, into.length, from.length)
    const at = random.below(into.length - n + 1)
    const start = random.below(from.length - n + 1)
    into.set(from.subarray(start, start + n), at)
  }
  for (let r = 1; r < records.length; r += 2) {
    quote(records[r]!.tokens, records[random.below(r)]!.tokens, 4 + random.below(12))
  }
  const response = Uint32Array.from({ length: 100 }, () => skewed(400) * 11)
  for (let i = 0; i < 6; i++) quote(response, records[random.below(30)]!.tokens, 2 + random.below(14))
  const prompt = Uint32Array.from({ length: 40 }, () => skewed(400) * 11)
  const source = records[3]!.tokens
  prompt.set(source.subarray(0, 5), 35)
  response.set(source.subarray(5, 11), 0)
  return { params, records, masks: computeMask(records, params.k), query: { prompt, response } }
}

/** A quotation longer than maxMatch. */
function longQuote(): Case {
  const params = paramsWith({ vocab: 1000, promptWindow: 8 })
  const tokens = Uint32Array.from({ length: 300 }, (_, i) => (i * 37) % 1000)
  return {
    params,
    records: [{ owner: 7, tokens }],
    masks: computeMask([{ tokens }], params.k),
    query: { prompt: tokens.slice(0, 20), response: tokens.slice(20, 220) },
  }
}

const params = (p: Params) => ({
  tokenizerHash: p.tokenizerHash,
  vocab: p.vocab,
  k: p.k,
  maxMatch: p.maxMatch,
  promptWindow: p.promptWindow,
  Tw: p.tw,
  Te: p.te,
})

const generated = [
  ...fc.sample(anyCase, { numRuns: 120, seed: 1 }),
  ...Array.from({ length: 6 }, textCase),
  longQuote(),
]
const cases = generated.map(({ params: p, records, masks, query }) => {
  const result = createSnapshotIndex({ records, masks, params: p }).attribute(query.prompt, query.response)
  return {
    params: params(p),
    records: records.map(({ owner, tokens }, r) => ({ owner, tokens: [...tokens], mask: toHex(masks[r]!) })),
    honestMasks: JSON.stringify(masks.map((m) => [...m])) === JSON.stringify(computeMask(records, p.k).map((m) => [...m])),
    maskHash: maskHash(records.map(({ tokens }, r) => ({ length: tokens.length, mask: masks[r]! }))),
    prompt: [...query.prompt],
    response: [...query.response],
    weights: result.weights.map(({ account, weight }) => [account, String(weight)]),
    matched: String(result.matched),
    total: String(result.total),
    evidenced: String(result.evidenced),
    evidence: result.evidence,
  }
})
const logarithms = [1n, 2n, 3n, 5n, 7n, 10n, 1000n, 65_535n, 65_536n, 2_283_763n, (1n << 40n) + 1n, (1n << 63n) - 1n]
const commons = [
  { account: 4095, unmasked: 1000 },
  { account: 8191, unmasked: 333 },
]
const payouts = cases
  .filter(({ weights }) => weights.length > 1)
  .slice(-8)
  .flatMap(({ weights, matched, total }) =>
    [1n, 999_999_937n, 123_456_789_012_345n].map((pool) => ({
      pool: String(pool),
      weights,
      matched,
      total,
      commons: commons.map(({ account, unmasked }) => [account, unmasked]),
      credits: payout(
        pool,
        {
          weights: weights.map(([account, weight]) => ({ account: Number(account), weight: BigInt(weight!) })),
          matched: BigInt(matched),
          total: BigInt(total),
        },
        commons,
      ).map(({ account, amount }) => [account, String(amount)]),
    })),
  )
const root = (byte: string) => `0x${byte.repeat(32)}` as const
const snapshots = [
  [],
  [{ datanetId: 1, version: 1, versionRoot: root('aa') }],
  [
    { datanetId: 7, version: 2, versionRoot: root('01') },
    { datanetId: 1, version: 12, versionRoot: root('fe') },
  ],
]
const file = {
  about: 'infgram-prov/1: see docs/attribution.md. Amounts, weights and sums are decimal strings; masks are bit j of byte j >> 3 at j & 7.',
  log2Q16: logarithms.map((x) => [String(x), log2Q16(x)]),
  params: [paramsWith({ vocab: 200_019 }), paramsWith({ vocab: 1, k: 1, maxMatch: 255, promptWindow: 65_535, tw: 0, te: 0 })].map(
    (p) => ({ params: params(p), encoded: toHex(encodeParams(p)), hash: paramsHash(p) }),
  ),
  invalid: {
    params: ['0x', `${toHex(encodeParams(paramsWith({ vocab: 9 })))}00`, toHex(encodeParams(paramsWith({ vocab: 9 })).with(0, 2)), toHex(encodeParams(paramsWith({ vocab: 9 })).with(36, 0))],
    log2Q16: ['0', '-1', String(1n << 63n)],
    responses: { vocab: 10, tokens: [[], [10], [4, 11, 2]] },
    records: { k: 6, vocab: 10, tokens: [[], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 10]] },
    masks: { tokens: 9, bits: ['0x', '0x00', '0x0002', '0x000000'] },
  },
  snapshotRoots: snapshots.map((parts) => ({ parts, root: snapshotRoot(parts) })),
  cases,
  payouts,
}
const text = JSON.stringify(file, null, 1).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (_, inner) => `[${inner.replace(/\n\s+/g, ' ')}]`)
writeFileSync(new URL('infgram-prov-1.json', import.meta.url), `${text}\n`)
