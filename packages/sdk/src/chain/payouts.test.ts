import { addresses, ledgerAbi, openTokenAbi } from '@openledger/contracts'
import { type Address, encodeAbiParameters, encodeEventTopics, type Hex, type Log } from 'viem'
import { expect, test } from 'vitest'
import { payoutsOf } from './payouts.ts'

const alice: Address = '0x00000000000000000000000000000000000A11cE'
const bob: Address = '0x0000000000000000000000000000000000000B0b'

const log = (address: Address, topics: unknown, data: Hex) =>
  ({ address, topics, data }) as Log<bigint, number, false>
const transfer = (from: Address, to: Address, address: Address = addresses.openToken) =>
  log(
    address,
    encodeEventTopics({ abi: openTokenAbi, eventName: 'Transfer', args: { from, to } }),
    encodeAbiParameters([{ type: 'uint256' }], [7n]),
  )
const claimed = (payments: Hex) =>
  log(
    addresses.ledger,
    encodeEventTopics({ abi: ledgerAbi, eventName: 'Claimed' }),
    encodeAbiParameters([{ type: 'bytes' }], [payments]),
  )
/** Account 4096 was paid 5, account 4098 was paid 6. */
const TWO: Hex = `0x00001000${'5'.padStart(24, '0')}00001002${'6'.padStart(24, '0')}`

test('payments go to whom the token moved them, in the same order', () => {
  const logs = [
    transfer(bob, alice),
    transfer(addresses.ledger, bob, bob),
    transfer(addresses.ledger, alice),
    transfer(addresses.ledger, bob),
    claimed(TWO),
  ]
  expect(payoutsOf({ logs })).toEqual([
    { account: 4096, amount: 5n, owner: alice },
    { account: 4098, amount: 6n, owner: bob },
  ])
  expect(payoutsOf({ logs: [] })).toEqual([])
})

test('a receipt whose transfers are not those of its payments is refused', () => {
  expect(() => payoutsOf({ logs: [transfer(addresses.ledger, alice), claimed(TWO)] })).toThrow(/one transfer/)
})
