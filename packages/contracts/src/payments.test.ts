import fc from 'fast-check'
import { concatHex, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { decodePayments } from './payments.ts'

test('payments are read from the bytes of a Claimed event', () => {
  const payment = fc.record({
    account: fc.nat({ max: 0xffffffff }),
    amount: fc.bigInt({ min: 0n, max: (1n << 96n) - 1n }),
  })
  fc.assert(
    fc.property(fc.array(payment), (payments) => {
      const bytes = payments.flatMap(({ account, amount }) => [
        numberToHex(account, { size: 4 }),
        numberToHex(amount, { size: 12 }),
      ])
      expect(decodePayments(concatHex(['0x', ...bytes]))).toEqual(payments)
    }),
  )
})
