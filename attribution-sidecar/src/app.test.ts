import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { claimArguments } from '@openledger/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sidecar } from './app.ts'
import type { SidecarConfig } from './config.ts'
import { actionsOf, addressOf, startTestChain, type TestChain } from './fixtures/anvil.fixture.ts'
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
let fees = 0n

type Status = { record: { number: string }; final: string; receipts: { unbatched: number; last: number } }
type Account = { owner: string; credit: string; debit: string; claimed: string; final: { credit: string } }
const status = () => getJson<Status>(`${sidecar.url}/v1/status`)
const account = (number: number) => getJson<Account>(`${sidecar.url}/v1/accounts/${number}`)
const accounts = () => Promise.all([...Object.values(world.accounts), world.commons].map(account))
const debited = async () => BigInt((await account(world.accounts.payer)).debit)
const final = async () => {
  const { final: number, record } = await status()
  return number === record.number
}

beforeAll(async () => {
  chain = await startTestChain({ roles: ['operator', 'developer', 'contributor', 'payer'], blockTime: 0.5 })
  da = await startTestDa()
  sidecar = await startSidecar(sidecarConfig(chain, da))
  world = await registerWorld(chain, sidecar)
})

afterAll(async () => {
  await sidecar?.close()
  await da?.close()
  await chain?.close()
})

test('paid calls are settled, validated, attested and final', async () => {
  for (const prompt of ['The quick brown fox jumps over', 'A ledger with two books', 'zebra crossing']) {
    fees += (await world.call(sidecar, prompt)).fee
  }
  await until('the debit of all calls', async () => (await debited()) === fees)
  const sum = (await accounts()).reduce((all, { credit }) => all + BigInt(credit), 0n)
  expect(sum).toBe(fees)
  expect(BigInt((await account(world.accounts.contributor)).credit)).toBeGreaterThan(0n)
  await until('finality', final)
  const { records } = await getJson<{ records: object }>(`${sidecar.url}/v1/validator`)
  const { record } = await status()
  expect(records).toEqual({ ok: Number(record.number), disputed: 0, receipts: 3 })
})

test('a contributor is paid exactly her final credit by the proof', async () => {
  const number = world.accounts.contributor
  const proof = await getJson<Parameters<typeof claimArguments>[0]>(
    `${sidecar.url}/v1/accounts/${number}/proof`,
  )
  const { final: at } = await account(number)
  const { amount } = await actionsOf(chain, 'developer').claim(claimArguments(proof))
  expect(amount).toBe(BigInt(at.credit))
  expect(await actionsOf(chain, 'developer').openBalance(addressOf('contributor'))).toBe(
    1000n * 10n ** 18n + amount * 10n ** 9n,
  )
  await until('the claim in the mirror', async () => BigInt((await account(number)).claimed) === amount)
})

test('a restarted sidecar goes on where it was', async () => {
  fees += (await world.call(sidecar, 'When in the course of human events')).fee
  // Closed with the receipt on disk and nothing of it settled.
  await sidecar.close()
  sidecar = await startSidecar(sidecarConfig(chain, da))
  await until('the settlement of what was left', async () => (await debited()) === fees)
  fees += (await world.call(sidecar, 'the lazy dog')).fee
  await until('the debit of all calls', async () => (await debited()) === fees)
  await until('finality', final)
})

/** The subcommand as an operator runs it. */
async function runRebuild({ main, l2, da: layer, gateway, validator }: SidecarConfig): Promise<string> {
  const flags = [
    ...['--datadir', main.datadir, '--l2.rpc', l2.rpc, '--da.url', layer.url, '--log.level', 'warn'],
    ...['--gateway.server-key', gateway.serverKey!, '--validator.sealing-key', validator.sealingKey!],
  ]
  const program = fileURLToPath(new URL('./main.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=src',
    program,
    'rebuild',
    ...flags,
  ])
  return stdout
}

test('a database that was removed is rebuilt from chain and DA: same balances, same sequences', async () => {
  const before = await accounts()
  const { receipts } = await status()
  await sidecar.close()
  const values = sidecarConfig(chain, da)
  rmSync(join(chain.folder, 'sidecar'), { recursive: true })
  const report = JSON.parse(await runRebuild(values))
  expect(report).toMatchObject({ receipts: receipts.last, versions: 1, records: 3 })
  sidecar = await startSidecar(values)
  expect(await accounts()).toEqual(before)
  world.forgetApiKey()
  fees += (await world.call(sidecar, 'The quick brown fox')).fee
  await until('the debit of all calls', async () => (await debited()) === fees)
  await until('finality', final)
  const validator = await getJson<{ records: { disputed: number; receipts: number } }>(
    `${sidecar.url}/v1/validator`,
  )
  expect(validator.records).toMatchObject({ disputed: 0, receipts: receipts.last + 1 })
})
