import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sidecar } from './app.ts'
import { startTestChain, type TestChain } from './fixtures/anvil.fixture.ts'
import { startTestDa, type TestDa } from './fixtures/da.fixture.ts'
import {
  getJson,
  registerWorld,
  sidecarConfig,
  startSidecar,
  until,
  type World,
} from './fixtures/world.fixture.ts'

let chain: TestChain
let da: TestDa
let sidecar: Sidecar
let world: World

type Status = { record: { number: string }; final: string; receipts: { unbatched: number; last: number } }
type Account = { credit: string; debit: string; final: { credit: string } }
const status = () => getJson<Status>(`${sidecar.url}/v1/status`)
const account = (number: number) => getJson<Account>(`${sidecar.url}/v1/accounts/${number}`)

beforeAll(async () => {
  chain = await startTestChain({
    roles: ['operator', 'developer', 'contributor', 'payer'],
    blockTime: 1,
  })
  da = await startTestDa()
  sidecar = await startSidecar(sidecarConfig(chain, da))
  world = await registerWorld(chain, sidecar)
}, 60_000)

afterAll(async () => {
  await sidecar?.close()
  await da?.close()
  await chain?.close()
})

test('paid calls are settled, attested, final and provable', async () => {
  let fees = 0n
  for (const prompt of ['The quick brown fox jumps over', 'A ledger with two books', 'zebra crossing']) {
    fees += (await world.call(sidecar, prompt)).fee
  }
  await until(
    'the debit of all calls',
    async () => BigInt((await account(world.accounts.payer)).debit) === fees,
  )
  const numbers = [...Object.values(world.accounts), world.commons]
  const accounts = await Promise.all(numbers.map(account))
  expect(accounts.reduce((sum, { credit }) => sum + BigInt(credit), 0n)).toBe(fees)
  expect(BigInt((await account(world.accounts.contributor)).credit)).toBeGreaterThan(0n)

  const { record } = await status()
  await until('finality', async () => (await status()).final === record.number).catch(async (error) => {
    throw new Error(`${error.message} ${JSON.stringify(sidecar.validator?.status())}`)
  })
  const validator = await getJson<{ records: { ok: number; disputed: number; receipts: number } }>(
    `${sidecar.url}/v1/validator`,
  )
  expect(validator.records).toMatchObject({ ok: Number(record.number), disputed: 0, receipts: 3 })
}, 60_000)
