import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  cleanFolders,
  createPayer,
  type Fixture,
  openFixture,
  publishDatanet,
  registerModel,
} from '../gateway.fixture.ts'

let fixture: Fixture
let headers: Record<string, string>
beforeEach(async () => {
  fixture = await openFixture()
  const { datanet } = await publishDatanet(fixture)
  await fixture.gateway.hub.load(registerModel(fixture, datanet))
  const payer = await createPayer(fixture, 'paula', 20)
  headers = { ...payer.authorization, ...payer.voucherHeader(10n ** 11n) }
})
afterEach(() => fixture.close())
afterAll(cleanFolders)

const base = { model: 'demo', messages: [{ role: 'user', content: 'We hold these truths' }], max_tokens: 12 }
const call = (body: unknown, more: Record<string, string> = {}) =>
  fixture.request('POST', '/v1/chat/completions', { body, headers: { ...headers, ...more } })
const receiptCount = async () => (await fixture.request('GET', '/v1/receipts')).json.receipts.length as number
const contentOf = (answer: { json: { choices: { message: { content: string } }[] } }) =>
  answer.json.choices[0]!.message.content

describe('bad requests are refused, and nothing is charged', () => {
  test.each<[string, object, string]>([
    ['no model', { model: undefined }, 'model'],
    ['no messages', { messages: [] }, 'messages'],
    ['an empty prompt', { messages: [{ role: 'user', content: '' }] }, 'messages'],
    ['an unknown role', { messages: [{ role: 'robot', content: 'x' }] }, 'messages.0.role'],
    [
      'an image',
      { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }] },
      'messages.0.content',
    ],
    ['no tokens', { max_tokens: 0 }, 'max_tokens'],
    ['too many tokens', { max_tokens: 5000 }, 'max_tokens'],
    ['half a token', { max_tokens: 1.5 }, 'max_tokens'],
    ['two limits', { max_tokens: 5, max_completion_tokens: 6 }, 'max_tokens'],
    ['two choices', { n: 2 }, 'n'],
    ['tools', { tools: [] }, ''],
    ['a hot temperature', { temperature: 3 }, 'temperature'],
    ['an empty stop', { stop: '' }, 'stop'],
    ['a seed of text', { seed: 'x' }, 'seed'],
    ['log probabilities', { logprobs: true }, 'logprobs'],
    ['an unpaired surrogate', { messages: [{ role: 'user', content: '\ud800' }] }, ''],
  ])('%s', async (_, changes, field) => {
    const { status, json } = await call({ ...base, ...changes })
    expect([400, 422]).toContain(status)
    expect(json.error.message.length).toBeGreaterThan(10)
    if (field) expect(json.error.param).toBe(field)
    expect(await receiptCount()).toBe(0)
    const state = (await fixture.request('GET', '/v1/vouchers', { headers })).json
    expect([state.spent, state.reserved]).toEqual(['0', '0'])
  })

  test('a model that is not there, no JSON, no body', async () => {
    expect((await call({ ...base, model: 'gpt-9' })).json.error).toMatchObject({
      code: 'NOT_FOUND',
      param: 'model',
    })
    const raw = await fixture.server.app.inject({
      method: 'POST',
      url: '/v1/chat/completions',
      headers: { ...headers, 'content-type': 'application/json' },
      payload: '{"model":',
    })
    expect(raw.statusCode).toBe(400)
    expect(raw.json().error.type).toBe('invalid_request_error')
    expect((await fixture.request('POST', '/v1/chat/completions', { headers })).status).toBe(400)
    const long = (content: string) => call({ ...base, messages: [{ role: 'user', content }] })
    expect((await long('a'.repeat(2 << 20))).status).toBe(413)
    expect((await long('we '.repeat(40_000))).json.error).toMatchObject({ param: 'messages' })
    expect(await receiptCount()).toBe(0)
  })
})

describe('answers', () => {
  test('follow from the seed, and without one from the prompt', async () => {
    const [a, b, c] = [
      await call({ ...base, seed: 1 }),
      await call({ ...base, seed: 1 }),
      await call({ ...base, seed: 2 }),
    ]
    expect(contentOf(a)).toBe(contentOf(b))
    expect(contentOf(a)).not.toBe(contentOf(c))
    expect(contentOf(await call(base))).toBe(contentOf(await call(base)))
    const cold = { ...base, temperature: 0 }
    expect(contentOf(await call({ ...cold, seed: 1 }))).toBe(contentOf(await call({ ...cold, seed: 2 })))
  })

  test('end at a stop string, which is not sent but paid', async () => {
    const whole = contentOf(await call({ ...base, seed: 3, max_tokens: 20 }))
    const stop = whole.slice(20, 26)
    const cut = await call({ ...base, seed: 3, max_tokens: 20, stop: [stop] })
    expect(cut.json.choices[0]).toMatchObject({ finish_reason: 'stop' })
    expect(contentOf(cut)).toBe(whole.slice(0, whole.indexOf(stop)))
    expect(cut.json.usage.completion_tokens).toBeLessThan(20)
  })

  test('to the same Idempotency-Key are the same and charged once', async () => {
    const key = { 'idempotency-key': 'order-1' }
    const first = await call(base, key)
    const again = await call(base, key)
    expect(again.json).toEqual(first.json)
    expect(again.headers['x-openledger-replayed']).toBe('true')
    expect((await call({ ...base, seed: 5 }, key)).status).toBe(409)
    const both = await Promise.all([
      call(base, { 'idempotency-key': 'b' }),
      call(base, { 'idempotency-key': 'b' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await receiptCount()).toBe(2)
    fixture = await fixture.reopen()
    expect((await call(base, key)).json).toEqual(first.json)
    expect(await receiptCount()).toBe(2)
  })

  test('are listed newest first, page by page, and models are described', async () => {
    for (let i = 0; i < 5; i++) await call({ ...base, max_tokens: 2 })
    const one = (await fixture.request('GET', '/v1/receipts?limit=3')).json
    const two = (await fixture.request('GET', `/v1/receipts?limit=3&cursor=${one.cursor}&account=20`)).json
    expect([...one.receipts, ...two.receipts].map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1])
    expect(two.cursor).toBeNull()
    expect((await fixture.request('GET', '/v1/receipts?limit=0')).status).toBe(400)
    expect((await fixture.request('GET', '/v1/receipts?cursor=x')).status).toBe(400)
    expect((await fixture.request('GET', '/v1/receipts/0x12')).status).toBe(404)
    const { data } = (await fixture.request('GET', '/v1/models')).json
    expect(data[0]).toMatchObject({ id: 'demo', openledger: { engine: 'ngram-suffix/1', status: 'ready' } })
    expect((await fixture.request('GET', '/v1/models/demo')).json).toEqual(data[0])
  })
})

test('a client that goes away pays for what was sent until then', async () => {
  const url = new URL(await fixture.server.listen())
  const sent = httpRequest({
    ...{ host: url.hostname, port: url.port, path: '/v1/chat/completions', method: 'POST' },
    headers: { ...headers, 'content-type': 'application/json' },
  })
  sent.on('error', () => {})
  sent.end(JSON.stringify({ ...base, max_tokens: 4000, stream: true }))
  const [response] = await once(sent, 'response')
  await once(response, 'data')
  sent.destroy()
  await expect.poll(receiptCount).toBe(1)
  const [receipt] = (await fixture.request('GET', '/v1/receipts')).json.receipts
  expect(receipt.outputTokens).toBeGreaterThan(0)
  expect(receipt.outputTokens).toBeLessThan(4000)
  const state = (await fixture.request('GET', '/v1/vouchers', { headers })).json
  expect([state.spent, state.reserved]).toEqual([receipt.fee, '0'])
})

test('when too many wait, one more is told to come back and is not charged', async () => {
  await fixture.close()
  fixture = await openFixture(fixture.world, { concurrency: 1, waiting: 2 }, fixture.folder)
  await fixture.gateway.hub.load(fixture.world.models[0]!)
  const answers = await Promise.all(Array.from({ length: 6 }, () => call(base)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429, 429])
  expect(answers.find(({ status }) => status === 429)!.json.error).toMatchObject({
    code: 'OVERLOADED',
    type: 'rate_limit_error',
  })
  expect(await receiptCount()).toBe(3)
  const state = (await fixture.request('GET', '/v1/vouchers', { headers })).json
  expect(state.reserved).toBe('0')
  expect((await call(base)).status).toBe(200)
})
