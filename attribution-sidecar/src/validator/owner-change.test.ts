import { addresses, ledgerAbi } from '@openledger/contracts'
import {
  auditPublicData,
  blobReader,
  createOpenLedgerPublicClient,
  createOpenLedgerWalletClient,
} from '@openledger/sdk'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sidecar } from '../app.ts'
import { addressOf, CHAIN_ID, startTestChain, type TestChain, testKey } from '../fixtures/anvil.fixture.ts'
import { startTestDa, type TestDa } from '../fixtures/da.fixture.ts'
import {
  getJson,
  registerWorld,
  sidecarConfig,
  startSidecar,
  until,
  type World,
} from '../fixtures/world.fixture.ts'
import type { ValidatorStatus } from './validator.ts'

let chain: TestChain
let da: TestDa
/** Its settler rests until the payer has given the account away. */
let honest: Sidecar
let validator: Sidecar
let world: World

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
  world = await registerWorld(chain, honest)
})

afterAll(async () => {
  for (const sidecar of [honest, validator]) await sidecar?.close()
  await da?.close()
  await chain?.close()
})

test('a payer who gives the account away after a call does not make the honest batch wrong', async () => {
  await world.call(honest, 'The quick brown fox jumps over')
  const { payer } = world.accounts
  const from = privateKeyToAccount(testKey('payer'))
  await createOpenLedgerWalletClient({
    rpcUrl: chain.url,
    chainId: CHAIN_ID,
    account: from,
  }).writeContract({
    ...{ address: addresses.ledger, abi: ledgerAbi, functionName: 'changeOwner' },
    args: [payer, addressOf('contributor')],
  })
  const account = `${validator.url}/v1/accounts/${payer}`
  await until('the new owner in the mirror', async () => {
    const { owner } = await getJson<{ owner: string }>(account)
    return owner === addressOf('contributor').toLowerCase()
  })
  honest.settler?.setMode('enabled')
  const status = () => getJson<ValidatorStatus>(`${validator.url}/v1/validator`)
  const { records, findings } = await until('the verdict', async () => {
    const found = await status()
    return found.records.ok + found.records.disputed > 0 && found
  })
  expect(findings).toEqual([])
  expect(records).toMatchObject({ ok: 1, disputed: 0, receipts: 1 })
  const link = { rpcUrl: chain.url, chainId: CHAIN_ID }
  const audit = await auditPublicData(
    { chainId: CHAIN_ID },
    { reader: createOpenLedgerPublicClient(link), readBlob: blobReader(da.url) },
  )
  expect(audit).toMatchObject({ ok: true, batches: 1, receipts: 1 })
})
