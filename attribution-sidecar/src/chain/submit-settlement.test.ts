import { fromRlp, keccak256 } from 'viem'
import { expect, test } from 'vitest'
import { encodeSystemTransaction } from './submit-settlement.ts'

const fields = {
  sourceHash: `0x${'11'.repeat(32)}`,
  from: '0x0a1100000000000000000000000000000000a11a',
  to: '0x0a11000000000000000000000000000000000002',
  gas: 25_000_000n,
  data: new Uint8Array([1, 2, 3]),
} as const

test('is the deposit transaction of the OP Stack specification', () => {
  const raw = encodeSystemTransaction(fields)
  expect(raw.slice(0, 4)).toBe('0x7e')
  expect(fromRlp(`0x${raw.slice(4)}`)).toEqual([
    fields.sourceHash,
    fields.from,
    fields.to,
    '0x', // mint
    '0x', // value
    '0x017d7840', // gas
    '0x', // isSystemTx
    '0x010203',
  ])
})

test('an even and an odd number of gas digits', () => {
  for (const [gas, text] of [
    [0xabcn, '0x0abc'],
    [0xabcdn, '0xabcd'],
  ] as const) {
    const raw = encodeSystemTransaction({ ...fields, gas })
    expect(fromRlp(`0x${raw.slice(4)}`)[5]).toBe(text)
  }
})

test('another source hash is another transaction', () => {
  const other = { ...fields, sourceHash: `0x${'22'.repeat(32)}` } as const
  expect(keccak256(encodeSystemTransaction(fields))).not.toBe(keccak256(encodeSystemTransaction(other)))
})
