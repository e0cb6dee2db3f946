import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestDa, type TestDa } from '../fixtures/da.fixture.ts'
import { createDaClient } from './da-client.ts'

let da: TestDa

beforeAll(async () => {
  da = await startTestDa()
})
afterAll(() => da.close())

const client = (retries: number) => createDaClient({ url: `${da.url}/`, timeout: 60_000, retries })

test('what was put comes back under its commitment', async () => {
  const payload = new Uint8Array([1, 2, 3])
  const commitment = await client(0).put(payload)
  expect(await client(0).get(commitment)).toEqual(payload)
})

test('a commitment of nothing is an error that no retry helps', async () => {
  await expect(client(9).get(new Uint8Array([1, 0, 0xff]))).rejects.toMatchObject({
    code: 'NOT_FOUND',
    retryable: false,
  })
})

test('an outage is waited for, a refusal is not', async () => {
  da.fail = 503
  const waiting = client(5).put(new Uint8Array([4]))
  setTimeout(() => {
    da.fail = undefined
  }, 150)
  expect((await waiting).length).toBeGreaterThan(0)
  da.fail = 400
  await expect(client(5).put(new Uint8Array([5]))).rejects.toMatchObject({
    code: 'DA_REFUSED',
    retryable: false,
  })
  da.fail = 503
  await expect(client(0).put(new Uint8Array([5]))).rejects.toMatchObject({
    code: 'DA_UNAVAILABLE',
    retryable: true,
  })
  da.fail = undefined
})

test('nobody there', async () => {
  const nobody = createDaClient({ url: 'http://127.0.0.1:9', timeout: 60_000, retries: 0 })
  await expect(nobody.put(new Uint8Array([1]))).rejects.toMatchObject({
    code: 'DA_UNREACHABLE',
    retryable: true,
  })
})
