import { addresses, disputesAbi } from '@openledger/contracts'
import type { SettleableReceipt } from '@openledger/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sidecar } from '../app.ts'
import { actionsOf, startTestChain, type TestChain } from '../fixtures/anvil.fixture.ts'
import { type Cheat, startCheat } from '../fixtures/cheat.fixture.ts'
import { startTestDa, type TestDa } from '../fixtures/da.fixture.ts'
import {
  getJson,
  registerWorld,
  sidecarConfig,
  startSidecar,
  until,
  type World,
} from '../fixtures/world.fixture.ts'
import { createReceiptRows } from '../settler/receipt-rows.ts'
import type { ValidatorStatus } from './validator.ts'

let chain: TestChain
let da: TestDa
/** Serves and settles honestly; its settler rests until the last test. */
let honest: Sidecar
/** A validator alone, with a database of its own. */
let validator: Sidecar
let cheat: Cheat
let world: World
let receipts: readonly SettleableReceipt[]
let fees = 0n

const findings = async () => (await getJson<ValidatorStatus>(`${validator.url}/v1/validator`)).findings

/** Settles something wrong, and waits until the validator has found it and the ledger has taken it back. @returns the rules broken. */
async function refused(run: () => Promise<void>): Promise<string[]> {
  const before = (await findings()).length
  const { view } = cheat.core.chain
  const generation = view.generation()
  await run()
  await until('a finding', async () => (await findings()).length > before)
  await until('the rollback', async () => {
    await cheat.core.chain.sync()
    return view.generation() === generation + 1n
  })
  return (await findings())[0]!.findings.map(({ rule }) => rule)
}

beforeAll(async () => {
  chain = await startTestChain({ roles: ['operator', 'developer', 'contributor', 'payer'], blockTime: 0.5 })
  da = await startTestDa()
  honest = await startSidecar(
    sidecarConfig(chain, da, {
      name: 'honest',
      roles: ['gateway', 'settler'],
      settler: { mode: 'disabled' },
    }),
  )
  validator = await startSidecar(sidecarConfig(chain, da, { name: 'validator', roles: ['validator'] }))
  cheat = await startCheat(chain, da)
  world = await registerWorld(chain, honest)
  for (const prompt of ['The quick brown fox jumps over', 'A ledger with two books', 'zebra crossing']) {
    fees += (await world.call(honest, prompt)).fee
  }
  receipts = createReceiptRows(honest.sqlite).unbatched(10)
})

afterAll(async () => {
  await cheat?.close()
  for (const sidecar of [honest, validator]) await sidecar?.close()
  await da?.close()
  await chain?.close()
})

test('one weight changed', async () => {
  const rules = await refused(() =>
    cheat.settle(
      receipts.map((item, i) => {
        const [first, ...rest] = item.attribution.weights
        if (i !== 0 || !first) return item
        const weights = [{ account: first.account, weight: first.weight + 1n }, ...rest]
        return { ...item, attribution: { ...item.attribution, weights } }
      }),
    ),
  )
  expect(rules).toContain('weights')
})

test('one credit moved', async () => {
  const rules = await refused(() =>
    cheat.settle(receipts, ({ credits, debits }) => {
      const { contributor, developer } = world.accounts
      credits.set(contributor, credits.get(contributor)! - 1n)
      credits.set(developer, credits.get(developer)! + 1n)
      return { credits, debits }
    }),
  )
  expect(rules).toContain('credits')
})

test('one receipt dropped', async () => {
  const rules = await refused(() => cheat.settle(receipts.slice(1)))
  expect(rules).toEqual(expect.arrayContaining(['sequence', 'cumulative']))
})

test('one receipt duplicated', async () => {
  const again = {
    ...receipts[2]!,
    receipt: { ...receipts[2]!.receipt, sequence: receipts[2]!.receipt.sequence + 1n },
  }
  const rules = await refused(() => cheat.settle([...receipts, again]))
  expect(rules).toEqual(expect.arrayContaining(['receipt-signature', 'cumulative']))
})

test('a debit beyond the deposit is proven to the ledger, which takes it back by itself', async () => {
  const { developer, payer } = world.accounts
  const more = 5_000_000_000n
  await actionsOf(chain, 'developer').deposit(developer, more)
  await until('the deposit in the mirror', async () => {
    await cheat.core.chain.sync()
    return cheat.core.chain.view.depositedOf(developer) === more
  })
  const deposited = cheat.core.chain.view.depositedOf(payer)
  const rules = await refused(() =>
    cheat.settle(receipts, ({ credits, debits }) => {
      const beyond = deposited + 1n - debits.get(payer)!
      debits.set(payer, deposited + 1n)
      credits.set(developer, credits.get(developer)! + beyond)
      return { credits, debits }
    }),
  )
  expect(rules).toContain('overdraft')
  const proven = await cheat.core.rpc.client.getContractEvents({
    ...{ address: addresses.disputes, abi: disputesAbi, eventName: 'OverdraftProven' },
    fromBlock: 0n,
  })
  expect(proven.map(({ args }) => [args.account, args.debit, args.deposited])).toEqual([
    [payer, deposited + 1n, deposited],
  ])
})

test('nothing of it was ever paid, and honest receipts are settled once, in the new generation', async () => {
  const { view } = cheat.core.chain
  expect(view.finalRecord()).toBe(0n)
  honest.settler?.setMode('enabled')
  const debit = async (sidecar: Sidecar, number: number) =>
    getJson<{ debit: string; final: { debit: string } }>(`${sidecar.url}/v1/accounts/${number}`)
  await until(
    'the honest settlement',
    async () => BigInt((await debit(honest, world.accounts.payer)).debit) === fees,
  )
  await until(
    'its finality',
    async () => BigInt((await debit(validator, world.accounts.payer)).final.debit) === fees,
  )
  expect(view.generation()).toBe(5n)
})
