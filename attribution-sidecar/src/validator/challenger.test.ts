import { disputesAbi } from '@openledger/contracts'
import type { SettleableReceipt } from '@openledger/settlement'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sidecar } from '../app.ts'
import { createDisputes, DISPUTES } from '../chain/disputes.ts'
import { addressOf, startTestChain, type TestChain } from '../fixtures/anvil.fixture.ts'
import { type Cheat, startCheat } from '../fixtures/cheat.fixture.ts'
import { startTestDa, type TestDa } from '../fixtures/da.fixture.ts'
import { registerWorld, sidecarConfig, startSidecar, until, type World } from '../fixtures/world.fixture.ts'
import { createReceiptRows } from '../settler/receipt-rows.ts'
import { grievanceOf } from './challenger.ts'

describe('what is challenged first', () => {
  const server = `0x${'01'.repeat(20)}` as const
  const batch = {
    sections: [
      { server, receipts: [7, 8].map((payer, i) => ({ receipt: { payer, sequence: BigInt(i + 1) } })) },
    ],
  } as never
  const finding = (rule: string, more: object = {}) => ({ rule, expected: '', got: '', ...more })
  const second = { server, sequence: '2' }
  test.each([
    [
      'an overdraft',
      [finding('weights', second), finding('overdraft', { account: 3 })],
      { kind: 'overdraft', account: 3 },
    ],
    [
      'a debit without a voucher',
      [finding('weights', second), finding('voucher-sum', second)],
      { kind: 'debit', account: 8 },
    ],
    ['a debit that no receipt asks for', [finding('debits', { account: 5 })], { kind: 'debit', account: 5 }],
    ['an attribution', [finding('weights', second)], { kind: 'attribution', receipt: 1 }],
    ['nothing that a receipt shows', [finding('credits', { account: 5 })], undefined],
  ])('%s', (_, findings, expected) => {
    expect(grievanceOf(findings, batch)).toEqual(expected)
  })
})

describe('a validator with a quarter of the stake', () => {
  let chain: TestChain
  let da: TestDa
  let honest: Sidecar
  let validator: Sidecar
  let cheat: Cheat
  let world: World
  let receipts: readonly SettleableReceipt[]

  beforeAll(async () => {
    chain = await startTestChain({
      roles: ['operator', 'developer', 'contributor', 'payer', 'validator', 'one'],
      validators: ['one', 'two', 'three', 'four'],
      blockTime: 0.5,
    })
    da = await startTestDa()
    const settler = { mode: 'disabled' as const }
    honest = await startSidecar(
      sidecarConfig(chain, da, { name: 'honest', roles: ['gateway', 'settler'], settler }),
    )
    const role = { role: 'one', peers: [] }
    validator = await startSidecar(
      sidecarConfig(chain, da, { name: 'one', roles: ['validator'], validator: role }),
    )
    cheat = await startCheat(chain, da)
    world = await registerWorld(chain, honest)
    await world.call(honest, 'The quick brown fox jumps over')
    receipts = createReceiptRows(honest.sqlite).unbatched(10)
  })
  afterAll(async () => {
    await cheat?.close()
    for (const sidecar of [validator, honest]) await sidecar?.close()
    await da?.close()
    await chain?.close()
  })

  test('challenges what its vote alone does not take back: a debit beyond the voucher cannot be answered', async () => {
    const { payer, developer } = world.accounts
    await cheat.settle(receipts, ({ credits, debits }) => {
      const more = 50_000_000n
      debits.set(payer, debits.get(payer)! + more)
      credits.set(developer, credits.get(developer)! + more)
      return { credits, debits }
    })
    const [challenge] = await until('a challenge', async () => {
      const open = await createDisputes({ rpc: chain.rpc }).open()
      return open.length > 0 && open
    })
    expect(challenge).toMatchObject({ kind: 'debit', subject: payer, number: 1n })
    expect(challenge!.challenger).toBe(addressOf('one').toLowerCase())
    // The settler's side looks, has no voucher for so much, and the time runs out.
    const now = cheat.core.chain.view.head()!.timestamp
    await chain.rpc.request('evm_setNextBlockTimestamp', [now + 120])
    await until('the rollback', async () => {
      await cheat.core.chain.sync()
      return cheat.core.chain.view.generation() === 1n
    })
    const upheld = await chain.rpc.client.getContractEvents({
      ...{ address: DISPUTES, abi: disputesAbi, eventName: 'ChallengeUpheld' },
      fromBlock: 0n,
    })
    expect(upheld.map(({ args }) => args.id)).toEqual([challenge!.id])
    expect(validator.validator!.status().records.disputed).toBe(1)
  })
})
