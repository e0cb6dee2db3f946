import { disputesAbi, ledgerAbi } from '@openledger/contracts'
import { DEBITS } from '@openledger/ledger'
import { silentLogger } from '@openledger/service'
import { encodeFunctionData } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sidecar } from '../app.ts'
import { approveBond, createDisputes, DISPUTES, debitProof, headerArgument } from '../chain/disputes.ts'
import { createSender } from '../chain/sender.ts'
import { createCore, createStack } from '../core.ts'
import { CHAIN_ID, startTestChain, type TestChain, testKey } from '../fixtures/anvil.fixture.ts'
import { startTestDa, type TestDa } from '../fixtures/da.fixture.ts'
import {
  getJson,
  registerWorld,
  sidecarConfig,
  startSidecar,
  until,
  type World,
} from '../fixtures/world.fixture.ts'
import type { SettlerStatus } from './settler.ts'

let chain: TestChain
let da: TestDa
let sidecar: Sidecar
let world: World
let fees = 0n

type Status = {
  head: { number: number }
  record: { number: string }
  final: string
  generation: string
  settler: SettlerStatus
}
const status = () => getJson<Status>(`${sidecar.url}/v1/status`)
const debit = async () =>
  BigInt((await getJson<{ debit: string }>(`${sidecar.url}/v1/accounts/${world.accounts.payer}`)).debit)
const settled = () => until('the debit of all calls', async () => (await debit()) === fees)
const call = async () => {
  fees += (await world.call(sidecar, 'The quick brown fox jumps over')).fee
}
async function setMode(mode: string): Promise<number> {
  const body = JSON.stringify({ mode })
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${sidecar.url}/admin/settler/mode`, { method: 'POST', headers, body })).status
}
/** Waits for more blocks than a settlement needs. */
async function blocks(count: number): Promise<void> {
  const { head } = await status()
  await until(`${count} blocks`, async () => (await status()).head.number >= head.number + count)
}
/** Every receipt is in one standing batch, and no server's sequence is settled twice. */
function eachReceiptSettledOnce(): void {
  const rows = sidecar.sqlite
    .prepare(
      `select r.sequence, b.state from receipts r left join batches b on b.id = r.batch order by r.sequence`,
    )
    .all() as { sequence: number; state: string }[]
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, i) => i + 1))
  expect(rows.every(({ state }) => state === 'settled' || state === 'final')).toBe(true)
}

beforeAll(async () => {
  chain = await startTestChain({ roles: ['operator', 'developer', 'contributor', 'payer'], blockTime: 0.5 })
  da = await startTestDa()
  // No validator: nothing becomes final, so that everything can be taken back.
  sidecar = await startSidecar(sidecarConfig(chain, da, { roles: ['gateway', 'settler'] }))
  world = await registerWorld(chain, sidecar)
})

afterAll(async () => {
  await sidecar?.close()
  await da?.close()
  await chain?.close()
})

test('disabled settles nothing, a dry run says what it would do, enabled settles it all', async () => {
  expect(await setMode('sometimes')).toBe(400)
  expect(await setMode('disabled')).toBe(200)
  await call()
  await blocks(3)
  expect(await debit()).toBe(0n)
  expect((await status()).settler.batches).toEqual({})
  await setMode('dry-run')
  const { dryRun } = (await until('a dry run', async () => {
    const { settler } = await status()
    return settler.dryRun !== undefined && settler
  })) as SettlerStatus
  expect(dryRun).toBe('batch 1 would be settled as record 1')
  await blocks(2)
  expect(await debit()).toBe(0n)
  await setMode('enabled')
  await settled()
  eachReceiptSettledOnce()
})

test('a dry run is no refusal because the newest block holds a settlement', async () => {
  await chain.rpc.request('anvil_setIntervalMining', [0])
  await call()
  await until('the settlement to be sent', async () => (await status()).settler.batches.submitted === 1)
  await chain.mine()
  await until('the settlement', async () => (await debit()) === fees)
  await setMode('dry-run')
  await call()
  const { dryRun } = (await until('a dry run', async () => {
    const { settler } = await status()
    return settler.dryRun !== undefined && settler
  })) as SettlerStatus
  expect(dryRun).toMatch(/^batch \d+ would be settled as record \d+$/)
  await setMode('enabled')
  await chain.rpc.request('anvil_setIntervalMining', [1])
  await settled()
  eachReceiptSettledOnce()
})

test('while the DA layer is down receipts wait, and are settled once it is back', async () => {
  da.fail = 503
  await call()
  await until(
    'the failure to be told',
    async () => (await status()).settler.failures.dispersing !== undefined,
  )
  await call()
  da.fail = undefined
  await settled()
  eachReceiptSettledOnce()
})

test('a settlement that the L2 took back by a reorganisation is settled again', async () => {
  await call()
  await settled()
  const { record } = await status()
  await chain.rpc.request('anvil_rollback', [3])
  await until(
    'the books to go back',
    async () => BigInt((await status()).record.number) < BigInt(record.number),
  )
  await settled()
  await call()
  await settled()
  eachReceiptSettledOnce()
})

test('what the guardian rolled back is batched anew and settled in the next generation', async () => {
  const guardian = createSender({ rpc: chain.rpc, chainId: CHAIN_ID, key: testKey('guardian') })
  const empty = {
    number: 0n,
    generation: 0n,
    ...Object.fromEntries(
      ['previous', 'batchHash', 'certificateHash'].map((name) => [name, `0x${'00'.repeat(32)}`]),
    ),
    pagesRoot: '0xb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f',
    total: 0n,
    commons: 0n,
  }
  const data = encodeFunctionData({
    abi: ledgerAbi,
    functionName: 'rollbackByGuardian',
    args: [empty as never],
  })
  await guardian.send({ to: '0x0a11000000000000000000000000000000000002', data })
  await until('the next generation', async () => (await status()).generation === '1')
  await settled()
  await call()
  await settled()
  eachReceiptSettledOnce()
})

test('a challenged debit is answered by the payer’s voucher', async () => {
  const stack = createStack()
  try {
    const core = await createCore(
      sidecarConfig(chain, da, { name: 'challenger', roles: ['settler'] }),
      silentLogger(),
      stack,
    )
    const { books } = core.ledger
    const { payer } = world.accounts
    const sender = createSender({ rpc: chain.rpc, chainId: CHAIN_ID, key: testKey('payer') })
    await sender.send(approveBond((await createDisputes({ rpc: chain.rpc }).terms()).challengerBond))
    const [now, before] = [await books.proof(payer, DEBITS), await books.proof(payer, DEBITS, 0n)]
    expect(now.value).toBe(fees)
    const args = [headerArgument(now.header), headerArgument(before.header), payer] as const
    const proofs = [debitProof(now), debitProof(before)] as const
    const functionName = 'challengeDebit'
    const data = encodeFunctionData({ abi: disputesAbi, functionName, args: [...args, ...proofs] })
    await sender.send({ to: DISPUTES, data })
    const answered = () =>
      chain.rpc.client.getContractEvents({
        ...{ address: DISPUTES, abi: disputesAbi, eventName: 'DebitAnswered' },
        fromBlock: 0n,
      })
    const [event] = await until('the answer', async () => {
      const events = await answered()
      return events.length > 0 && events
    })
    expect(event!.args.cumulative).toBeGreaterThanOrEqual(fees)
    expect(await createDisputes({ rpc: chain.rpc }).open()).toEqual([])
  } finally {
    await stack.close()
  }
})

test('a settlement that was lost on its way is sent again', async () => {
  // Sent, but never included: as if the node had forgotten its pool.
  await setMode('disabled')
  await call()
  const { rpc } = chain
  await rpc.request('anvil_setIntervalMining', [0])
  await setMode('enabled')
  await until('the settlement to be sent', async () => (await status()).settler.batches.submitted === 1)
  await rpc.request('anvil_dropAllTransactions', [])
  await rpc.request('anvil_setIntervalMining', [1])
  await settled()
  eachReceiptSettledOnce()
})

test('nothing is sent any more once the settler says that it is disabled, whatever it was about to do', async () => {
  const settler = sidecar.settler!
  const sent = () => settler.status().batches.submitted ?? 0
  await chain.rpc.request('anvil_setIntervalMining', [0])
  settler.setMode('disabled')
  await call()
  // Later and later into the preparation of a settlement, until one is sent before.
  for (let ms = 0; sent() === 0; ms++) {
    settler.setMode('enabled')
    await new Promise((resolve) => setTimeout(resolve, ms))
    settler.setMode('disabled')
    const before = sent()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(sent(), `disabled after ${ms} ms`).toBe(before)
  }
  settler.setMode('enabled')
  await chain.rpc.request('anvil_setIntervalMining', [1])
  await settled()
  eachReceiptSettledOnce()
})
