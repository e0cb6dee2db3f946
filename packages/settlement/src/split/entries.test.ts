import { type Hex, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Batch, encodePublic } from '../index.ts'
import { creditsOf } from './credits.ts'
import { entriesOf } from './entries.ts'
import type { ModelTerms } from './terms.ts'

const account = fc.nat(40)
const bps = fc.nat(10_000)
const model: fc.Arbitrary<ModelTerms> = fc
  .record({
    accounts: fc.tuple(account, account, account),
    platformBps: bps,
    cuts: fc.tuple(bps, bps),
    commons: fc.array(fc.record({ account, unmasked: fc.integer({ min: 1, max: 1e9 }) }), {
      minLength: 1,
      maxLength: 1,
    }),
  })
  .map(({ accounts: [platform, developer, stakers], platformBps, cuts, commons }) => {
    const [low, high] = cuts.toSorted((a, b) => a - b) as [number, number]
    return {
      server: `0x${'01'.repeat(20)}`,
      rates: { rateIn: 1n, rateOut: 1n, flat: 0n },
      split: { platformBps, beta: low, gamma: high - low, delta: 10_000 - high },
      platform,
      developer,
      stakers,
      commons,
      minEntry: 0n,
    }
  })
const ID: Hex = `0x${'0d'.repeat(32)}`
const receipts = fc.array(
  fc.record({
    payer: account,
    fee: fc.bigInt(0n, 1n << 50n),
    matched: fc.bigInt(0n, 1n << 60n),
    more: fc.bigInt(0n, 1n << 60n),
    weights: fc.uniqueArray(fc.record({ account, weight: fc.bigInt(1n, 1n << 70n) }), {
      selector: (w) => w.account,
    }),
  }),
  { minLength: 1, maxLength: 12 },
)
const batchOf = (list: typeof receipts extends fc.Arbitrary<infer T> ? T : never): Batch => ({
  chainId: 1n,
  ledger: `0x${'02'.repeat(20)}`,
  snapshots: [],
  accruals: [],
  distributions: [],
  sections: [
    {
      server: `0x${'01'.repeat(20)}`,
      firstSequence: 1n,
      receipts: list.map(({ payer, fee, matched, more, weights }, i) => ({
        receipt: {
          modelId: ID,
          sequence: BigInt(i + 1),
          payer,
          promptCommitment: ID,
          responseCommitment: ID,
          inputTokens: 1,
          outputTokens: 1,
          fee,
          cumulative: fee,
          createdAt: 0n,
        },
        signature: toHex(new Uint8Array(65)),
        voucher: { cumulative: fee, signature: toHex(new Uint8Array(65)) },
        attribution: {
          matched,
          total: matched + more,
          evidenced: 0n,
          weights: weights.toSorted((a, b) => a.account - b.account),
        },
      })),
    },
  ],
})
const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((a, b) => a + b, 0n)

test('credits equal debits equal fees, all positive and in rising order, for any batch', () => {
  fc.assert(
    fc.property(receipts, model, (list, terms) => {
      const batch = batchOf(list)
      expect(encodePublic(batch).length).toBeGreaterThan(0)
      const { credits, debits } = entriesOf(batch, { models: () => terms })
      const fees = sum(list.map(({ fee }) => fee))
      expect(sum(credits.values())).toBe(fees)
      expect(sum(debits.values())).toBe(fees)
      for (const book of [credits, debits]) {
        expect([...book.values()].every((amount) => amount > 0n)).toBe(true)
        expect([...book.keys()]).toEqual([...book.keys()].toSorted((a, b) => a - b))
      }
      const again = new Map<number, bigint>()
      for (const item of batch.sections[0]!.receipts) {
        const { direct, contributors } = creditsOf(item, terms, terms.commons)
        const parts = [...direct, ...contributors]
        expect(sum(parts.map(({ amount }) => amount))).toBe(item.receipt.fee)
        for (const { account: a, amount } of parts) again.set(a, (again.get(a) ?? 0n) + amount)
      }
      for (const [a, amount] of again) expect(credits.get(a) ?? 0n).toBe(amount)
    }),
  )
})

test('exact shares of one receipt', () => {
  const terms: ModelTerms = {
    server: `0x${'01'.repeat(20)}`,
    rates: { rateIn: 0n, rateOut: 0n, flat: 0n },
    split: { platformBps: 500, beta: 2000, gamma: 1000, delta: 7000 },
    platform: 1,
    developer: 2,
    stakers: 3,
    commons: [{ account: 0, unmasked: 10 }],
    minEntry: 0n,
  }
  const batch = batchOf([
    {
      payer: 9,
      fee: 10_001n,
      matched: 3n,
      more: 1n,
      weights: [
        { account: 5, weight: 2n },
        { account: 4, weight: 1n },
      ],
    },
  ])
  // platform floor(10001·5%) = 500; net 9501: developer 1900, stakers 950, pool 6651; covered floor(6651·3/4) = 4988: 1663 and 3325
  expect([...entriesOf(batch, { models: () => terms }).credits]).toEqual([
    [0, 1663n],
    [1, 500n],
    [2, 1900n],
    [3, 950n],
    [4, 1663n],
    [5, 3325n],
  ])
})

test('refuses an unknown model and entries of more than 64 bits', () => {
  const one = { payer: 1, fee: (1n << 64n) - 1n, matched: 0n, more: 0n, weights: [] }
  expect(() => entriesOf(batchOf([one]), { models: () => undefined })).toThrow(/not registered/)
  const [terms] = fc.sample(model, 1)
  expect(() => entriesOf(batchOf([one, one]), { models: () => terms })).toThrow(
    expect.objectContaining({ code: 'AMOUNT_TOO_LARGE' }),
  )
})
