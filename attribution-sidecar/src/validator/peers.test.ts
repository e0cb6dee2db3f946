import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sidecar } from '../app.ts'
import { freePort, startTestChain, type TestChain } from '../fixtures/anvil.fixture.ts'
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

/** Two validators of equal stake: neither has two thirds alone. */
let chain: TestChain
let da: TestDa
let first: Sidecar
let second: Sidecar | undefined
let secondPort: number
let world: World

const status = (sidecar: Sidecar) => getJson<ValidatorStatus>(`${sidecar.url}/v1/validator`)
const startSecond = () =>
  startSidecar(
    sidecarConfig(chain, da, {
      name: 'second',
      roles: ['validator'],
      port: secondPort,
      validator: { role: 'second', peers: [first.url] },
    }),
  )

beforeAll(async () => {
  chain = await startTestChain({
    roles: ['operator', 'developer', 'contributor', 'payer'],
    validators: ['validator', 'second'],
    blockTime: 0.5,
    // Longer than any machine takes for what comes before.
    challengeWindow: 3600,
  })
  da = await startTestDa()
  secondPort = await freePort()
  const validator = { role: 'validator', peers: [`http://127.0.0.1:${secondPort}`] }
  first = await startSidecar(sidecarConfig(chain, da, { name: 'first', validator }))
  world = await registerWorld(chain, first)
})

afterAll(async () => {
  await first?.close()
  await second?.close()
  await da?.close()
  await chain?.close()
})

test('one validator alone makes nothing final, both together do', async () => {
  await world.call(first, 'The quick brown fox jumps over')
  await until('the first attestation', async () => (await status(first)).attested === '1')
  expect((await status(first)).final).toBe('0')
  second = await startSecond()
  await until('finality', async () => (await status(first)).final === '1')
  expect((await status(second)).validated).toBe('1')
})

test('statements of anybody else are refused', async () => {
  const post = (body: object) =>
    fetch(`${first.url}/v1/validator/statements`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const record = `0x${'11'.repeat(32)}`
  const signature = `0x${'22'.repeat(64)}1b`
  const stranger = await post({ kind: 'attestation', number: '1', generation: '0', record, signature })
  expect(stranger.status).toBe(400)
  expect(await stranger.text()).toContain('active validator')
  const malformed = await post({ kind: 'attestation', number: '-1', generation: '0', record, signature })
  expect(malformed.status).toBe(400)
  expect(await malformed.text()).toContain('number')
})

test('when the other one is gone, the challenge window makes final what nobody has vetoed', async () => {
  await second?.close()
  second = undefined
  await world.call(first, 'A ledger with two books')
  await until('the attestation', async () => (await status(first)).attested === '2')
  expect((await status(first)).final).toBe('1')
  await chain.rpc.request('evm_increaseTime', [7200])
  await until('finality', async () => (await status(first)).final === '2')
})
