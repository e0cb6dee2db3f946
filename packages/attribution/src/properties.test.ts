import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCase, type Case } from './cases.fixture.ts'
import { computeMask, createSnapshotIndex } from './index.ts'

const attribute = ({ query, ...snapshot }: Case) =>
  createSnapshotIndex(snapshot).attribute(query.prompt, query.response)

/** Cases with the masks that intake computes. */
const honestCase = anyCase.map((c) => ({ ...c, masks: computeMask(c.records, c.params.k) }))

const sum = (weights: readonly { weight: bigint }[]) =>
  weights.reduce((total, { weight }) => total + weight, 0n)

describe('properties of infgram-prov/1', () => {
  test('conservation: credits never exceed the matched information, and miss it only by floors', () => {
    fc.assert(
      fc.property(honestCase, (c) => {
        const { weights, matched, total, evidenced } = attribute(c)
        const owners = new Set(c.records.map(({ owner }) => owner)).size
        const floors = BigInt(c.query.response.length * c.params.maxMatch * Math.max(1, owners))
        expect(sum(weights)).toBeLessThanOrEqual(matched << 16n)
        expect(sum(weights)).toBeGreaterThanOrEqual((matched << 16n) - floors)
        expect(evidenced <= matched && matched <= total).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('null player: a record without a token of the answer changes no credit of others and earns none', () => {
    fc.assert(
      fc.property(honestCase, (c) => {
        // Shift every token by one so that token 0 is nowhere; the null player holds it alone.
        const shift = (tokens: Uint32Array) => tokens.map((token) => token + 1)
        const params = { ...c.params, vocab: c.params.vocab + 1 }
        const shifted = {
          ...c,
          params,
          records: c.records.map(({ owner, tokens }) => ({ owner, tokens: shift(tokens) })),
          query: { prompt: shift(c.query.prompt), response: shift(c.query.response) },
        }
        const nobody = { owner: 99, tokens: new Uint32Array(params.k) }
        const { weights } = attribute({
          ...shifted,
          records: [...shifted.records, nobody],
          masks: [...c.masks, new Uint8Array((params.k + 7) >> 3)],
        })
        expect(weights.some(({ account }) => account === 99)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  test('anonymity: renaming owners renames the credits and nothing else', () => {
    fc.assert(
      fc.property(honestCase, (c) => {
        const rename = (owner: number) => (owner * 7 + 3) % 11
        const renamed = attribute({ ...c, records: c.records.map((r) => ({ ...r, owner: rename(r.owner) })) })
        const original = attribute(c)
        expect(renamed).toEqual({
          ...original,
          weights: original.weights
            .map(({ account, weight }) => ({ account: rename(account), weight }))
            .sort((a, b) => a.account - b.account),
        })
      }),
      { numRuns: 200 },
    )
  })

  test('split neutrality: dividing one’s records among identities gains nothing and changes nobody else', () => {
    fc.assert(
      fc.property(honestCase, fc.infiniteStream(fc.boolean()), (c, coins) => {
        const before = attribute(c)
        const after = attribute({
          ...c,
          records: c.records.map((r) => (r.owner === 0 && coins.next().value ? { ...r, owner: 50 } : r)),
        })
        const of = (weights: typeof before.weights, owners: number[]) =>
          sum(weights.filter(({ account }) => owners.includes(account)))
        // Two floors take at least as much as one.
        expect(of(after.weights, [0, 50])).toBeLessThanOrEqual(of(before.weights, [0]))
        for (const owner of [1, 2, 3, 4]) expect(of(after.weights, [owner])).toBe(of(before.weights, [owner]))
      }),
      { numRuns: 300 },
    )
  })

  test('duplicate neutrality: registering again what is registered earns nothing and changes nothing', () => {
    fc.assert(
      fc.property(honestCase, fc.nat({ max: 60 }), fc.nat(), (c, owner, from) => {
        fc.pre(c.records.length > 0)
        const copies = [...c.records.slice(from % c.records.length), ...c.records.slice(0, 2)].map((r) => ({
          ...r,
          owner,
        }))
        const records = [...c.records, ...copies]
        expect(attribute({ ...c, records, masks: computeMask(records, c.params.k) })).toEqual(attribute(c))
      }),
      { numRuns: 300 },
    )
  })

  test('prefix: an answer’s first tokens are credited the same whatever follows', () => {
    fc.assert(
      fc.property(honestCase, fc.nat(), (c, cut) => {
        const response = c.query.response.subarray(0, 1 + (cut % c.query.response.length))
        const part = attribute({ ...c, query: { ...c.query, response } })
        const whole = attribute(c)
        expect(part.matched <= whole.matched && part.total <= whole.total).toBe(true)
        for (const { account, weight } of part.weights) {
          expect(whole.weights.find((w) => w.account === account)!.weight).toBeGreaterThanOrEqual(weight)
        }
      }),
      { numRuns: 200 },
    )
  })
})
