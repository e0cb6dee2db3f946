import type { Hex } from '@openledger/primitives'
import { expect, test } from 'vitest'
import { type Moment, type Ownership, type SettlementMoment, vouchingOwners } from './vouching-owners.ts'

const address = (digit: string) => `0x${digit.repeat(40)}` as Hex
const [ANNA, BEN, CLEO] = [address('a'), address('b'), address('c')]
const GRACE = 100
const settlement: SettlementMoment = { block: 50, logIndex: 3, epochBegin: 1_000 }

const owners = (...changes: Ownership['changes']) =>
  vouchingOwners({ registered: ANNA, changes }, settlement, GRACE)
const change = (owner: Hex, at: Partial<Moment>) => ({ block: 40, logIndex: 0, timestamp: 980, owner, ...at })

test('an account that is none has nobody', () => {
  expect(vouchingOwners(undefined, settlement, GRACE)).toEqual([])
})
test('the owner, in lower case', () => {
  expect(owners()).toEqual([ANNA])
  expect(
    vouchingOwners({ registered: address('A').replace('0X', '0x') as Hex, changes: [] }, settlement, GRACE),
  ).toEqual([ANNA])
})
test('who left within the grace time before the epoch of the settlement counts besides the owner', () => {
  expect(owners(change(BEN, {}))).toEqual([BEN, ANNA])
  expect(owners(change(BEN, { timestamp: 901 }))).toEqual([BEN, ANNA])
  expect(owners(change(BEN, { timestamp: 1_020 }))).toEqual([BEN, ANNA])
})
test('who left too long ago does not', () => {
  expect(owners(change(BEN, { timestamp: 900 }))).toEqual([BEN])
  expect(owners(change(BEN, { block: 10, timestamp: 500 }), change(CLEO, {}))).toEqual([CLEO, BEN])
})
test('what happens after the settlement has no say, in its block neither', () => {
  expect(owners(change(BEN, { block: 51, timestamp: 1_001 }))).toEqual([ANNA])
  expect(owners(change(BEN, { block: 50, logIndex: 4, timestamp: 1_000 }))).toEqual([ANNA])
  expect(owners(change(BEN, { block: 50, logIndex: 2, timestamp: 1_000 }))).toEqual([BEN, ANNA])
})
test('who comes back is named once', () => {
  expect(owners(change(BEN, { block: 30, timestamp: 950 }), change(ANNA, {}))).toEqual([ANNA, BEN])
})
