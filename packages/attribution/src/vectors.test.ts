import { readFileSync } from 'node:fs'
import { fromHex, toHex } from '@openledger/primitives'
import { describe, expect, test } from 'vitest'
import { paramsWith } from './cases.fixture.ts'
import {
  type Attribution,
  assertBitmap,
  computeMask,
  createSnapshotIndex,
  decodeParams,
  encodeParams,
  log2Q16,
  MaskRegistry,
  maskHash,
  type Params,
  paramsHash,
  payout,
  snapshotRoot,
  verifyStreaming,
} from './index.ts'

// Read by vectors/check.py too: written by vectors/generate.ts.
const vectors = JSON.parse(readFileSync(new URL('../vectors/infgram-prov-1.json', import.meta.url), 'utf8'))

const paramsOf = ({ Tw, Te, ...rest }: Omit<Params, 'tw' | 'te'> & { Tw: number; Te: number }): Params => ({
  ...rest,
  tw: Tw,
  te: Te,
})
const tokensOf = (tokens: number[]) => Uint32Array.from(tokens)
type Pairs = [number, string][]
const weightsOf = (pairs: Pairs) => pairs.map(([account, weight]) => ({ account, weight: BigInt(weight) }))

describe('golden vectors', () => {
  test.each(vectors.log2Q16 as [string, number][])('log2Q16(%s)', (x, bits) =>
    expect(log2Q16(BigInt(x))).toBe(bits),
  )

  test('params and snapshot roots', () => {
    for (const { params, encoded, hash } of vectors.params) {
      expect(toHex(encodeParams(paramsOf(params)))).toBe(encoded)
      expect(decodeParams(fromHex(encoded))).toEqual(paramsOf(params))
      expect(paramsHash(paramsOf(params))).toBe(hash)
    }
    for (const { parts, root } of vectors.snapshotRoots) expect(snapshotRoot(parts)).toBe(root)
  })

  test.each((vectors.cases as unknown[]).map((c, i) => [i, c] as const))('case %d', (_, c) => {
    const {
      params: p,
      records: r,
      prompt,
      response,
      ...expected
    } = c as {
      params: Parameters<typeof paramsOf>[0]
      records: { owner: number; tokens: number[]; mask: `0x${string}` }[]
      prompt: number[]
      response: number[]
      honestMasks: boolean
      maskHash: string
      weights: Pairs
      matched: string
      total: string
      evidenced: string
      evidence: Attribution['evidence']
    }
    const params = paramsOf(p)
    const records = r.map(({ owner, tokens }) => ({ owner, tokens: tokensOf(tokens) }))
    const masks = r.map(({ mask }) => fromHex(mask))
    const honest = computeMask(records, params.k)
    expect(JSON.stringify(honest) === JSON.stringify(masks)).toBe(expected.honestMasks)
    expect(maskHash(records.map(({ tokens }, i) => ({ length: tokens.length, mask: masks[i]! })))).toBe(
      expected.maskHash,
    )
    const query = { prompt: tokensOf(prompt), response: tokensOf(response) }
    const result = {
      weights: weightsOf(expected.weights),
      matched: BigInt(expected.matched),
      total: BigInt(expected.total),
      evidenced: BigInt(expected.evidenced),
      evidence: expected.evidence,
    }
    expect(createSnapshotIndex({ records, masks, params }).attribute(query.prompt, query.response)).toEqual(
      result,
    )
    expect(verifyStreaming({ records, masks, params, queries: [query] })).toEqual([result])
  })

  test('payouts', () => {
    for (const { pool, weights, matched, total, commons, credits } of vectors.payouts) {
      const got = payout(
        BigInt(pool),
        { weights: weightsOf(weights), matched: BigInt(matched), total: BigInt(total) },
        (commons as [number, number][]).map(([account, unmasked]) => ({ account, unmasked })),
      )
      expect(got.map(({ account, amount }) => [account, String(amount)])).toEqual(credits)
    }
  })

  test('what is invalid is refused', () => {
    const { invalid } = vectors
    for (const hex of invalid.params) expect(() => decodeParams(fromHex(hex))).toThrow()
    for (const x of invalid.log2Q16) expect(() => log2Q16(BigInt(x))).toThrow()
    const params = paramsWith({ vocab: invalid.responses.vocab })
    const index = createSnapshotIndex({ records: [], masks: [], params })
    for (const tokens of invalid.responses.tokens) {
      expect(() => index.attribute(new Uint32Array(), tokensOf(tokens))).toThrow()
    }
    for (const tokens of invalid.records.tokens) {
      const record = { owner: 1, tokens: tokensOf(tokens) }
      const mask = new Uint8Array((tokens.length + 7) >> 3)
      const few = paramsWith({ vocab: invalid.records.vocab, k: invalid.records.k })
      expect(() => createSnapshotIndex({ records: [record], masks: [mask], params: few })).toThrow()
      if (tokens.length < invalid.records.k)
        expect(() => new MaskRegistry(invalid.records.k).add(record.tokens)).toThrow()
    }
    for (const hex of invalid.masks.bits)
      expect(() => assertBitmap(fromHex(hex), invalid.masks.tokens)).toThrow()
  })
})
