import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accrue } from './accrue.ts'

const sums = fc
  .uniqueArray(fc.tuple(fc.nat(20), fc.bigInt(1n, 1000n)), { selector: ([account]) => account, maxLength: 8 })
  .map((list) => new Map(list))
const total = (book: ReadonlyMap<number, bigint>) => [...book.values()].reduce((a, b) => a + b, 0n)

test('what was held and what is new is paid or held on, to the last nOPEN', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 1500n), sums, sums, (minEntry, before, earned) => {
      const { paid, held, released, added } = accrue({ minEntry, closing: false }, before, earned)
      expect(total(paid) + total(held)).toBe(total(before) + total(earned))
      // The holding account holds exactly what is held.
      expect(total(before) - released + added).toBe(total(held))
      expect([...paid.values()].every((amount) => amount >= minEntry)).toBe(true)
      expect([...held.values()].every((amount) => amount > 0n && amount < minEntry)).toBe(true)
      expect([...paid.keys()].filter((account) => held.has(account))).toEqual([])
    }),
  )
})

test('closing pays everything, however little', () => {
  fc.assert(
    fc.property(sums, sums, (before, earned) => {
      const { paid, held, released, added } = accrue({ minEntry: 10_000n, closing: true }, before, earned)
      expect(total(paid)).toBe(total(before) + total(earned))
      expect({ held: held.size, added, released }).toEqual({ held: 0, added: 0n, released: total(before) })
    }),
  )
})

test('in whatever batches it is earned, a contributor gets the same in the end', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 1500n), fc.array(sums, { minLength: 1, maxLength: 6 }), (minEntry, batches) => {
      const got = new Map<number, bigint>()
      let held: ReadonlyMap<number, bigint> = new Map()
      for (const [i, earned] of batches.entries()) {
        const step = accrue({ minEntry, closing: i === batches.length - 1 }, held, earned)
        for (const [account, amount] of step.paid) got.set(account, (got.get(account) ?? 0n) + amount)
        held = step.held
      }
      const all = new Map<number, bigint>()
      for (const earned of batches) {
        for (const [account, amount] of earned) all.set(account, (all.get(account) ?? 0n) + amount)
      }
      expect(new Map([...got].sort())).toEqual(new Map([...all].sort()))
    }),
  )
})
