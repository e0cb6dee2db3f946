import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOnDemandLedger, createReservationLedger } from '../index.ts'

describe('reservation ledger', () => {
  test('starts full, leaks by the millisecond and lets one blob run over', () => {
    const ledger = createReservationLedger({ symbolsPerSecond: 1000n }, 0)
    expect(ledger.debit(1n, 0)).toBe(false)
    expect(ledger.debit(5_000_000n, 1)).toBe(true)
    expect(ledger.debit(1n, 5_000_000)).toBe(false)
    expect(ledger.debit(1n, 5_000_001)).toBe(true)
  })
  test('gives back a refused blob', () => {
    const ledger = createReservationLedger({ symbolsPerSecond: 1n }, 0)
    expect(ledger.debit(1000n, 1000)).toBe(true)
    expect(ledger.debit(1n, 1000)).toBe(false)
    ledger.credit(1000n)
    expect(ledger.debit(1n, 1000)).toBe(true)
  })
  test('never lets pass more than the rate and one blob', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.bigInt(1n, 500n)), { maxLength: 50 }),
        (steps) => {
          const ledger = createReservationLedger({ symbolsPerSecond: 100n }, 0)
          let now = 0
          let passed = 0n
          for (const [wait, symbols] of steps) {
            now += wait
            if (ledger.debit(symbols, now)) passed += symbols
          }
          expect(passed).toBeLessThanOrEqual((100n * BigInt(now)) / 1000n + 500n)
        },
      ),
    )
  })
})

test('the deposit is never overdrawn, and what is given back can be spent again', () => {
  const ledger = createOnDemandLedger(10n, 100n)
  expect(ledger.debit(90n)).toBe(100n)
  expect(ledger.debit(1n)).toBeUndefined()
  ledger.credit(90n)
  expect(ledger.debit(50n)).toBe(60n)
})
