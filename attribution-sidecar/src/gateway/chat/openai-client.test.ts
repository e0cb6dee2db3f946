import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cleanFolders,
  createPayer,
  type Fixture,
  openFixture,
  publishDatanet,
  registerModel,
} from '../gateway.fixture.ts'

/** The official client library, unchanged, against the gateway on a socket. */
let fixture: Fixture
let client: OpenAI
let voucher: Record<string, string>
beforeAll(async () => {
  fixture = await openFixture()
  const { datanet } = await publishDatanet(fixture)
  await fixture.gateway.hub.load(registerModel(fixture, datanet))
  const payer = await createPayer(fixture, 'paula', 20)
  voucher = payer.voucherHeader(10n ** 10n)
  const url = await fixture.server.listen()
  client = new OpenAI({ apiKey: payer.key, baseURL: `${url}/v1`, maxRetries: 0 })
})
afterAll(async () => {
  await fixture.close()
  cleanFolders()
})

const request = {
  model: 'demo',
  messages: [{ role: 'user' as const, content: 'We hold these truths' }],
  max_tokens: 16,
}

describe("OpenAI's client library", () => {
  test('is told to pay, in an error of its own kind', async () => {
    const refused = await client.chat.completions.create(request).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(OpenAI.APIError)
    expect(refused).toMatchObject({ status: 402, code: 'PAYMENT_REQUIRED', type: 'insufficient_quota' })
  })

  test('lists models and gets one', async () => {
    const models = (await client.models.list()).data
    expect(models.map(({ id }) => id)).toEqual(['demo'])
    expect((await client.models.retrieve('demo')).owned_by).toBe('openledger')
  })

  test('gets a plain answer', async () => {
    const answer = await client.chat.completions.create(request, { headers: voucher })
    expect(answer.choices[0]!.message.content!.length).toBeGreaterThan(5)
    expect(answer.usage!.completion_tokens).toBe(16)
    expect(answer).toHaveProperty('openledger.receipt')
  })

  test('gets the same streamed, also through its accumulating helper', async () => {
    const plain = await client.chat.completions.create(request, { headers: voucher })
    const stream = client.chat.completions.stream(
      { ...request, stream_options: { include_usage: true } },
      { headers: voucher },
    )
    const whole = await stream.finalChatCompletion()
    expect(whole.choices[0]!.message.content).toBe(plain.choices[0]!.message.content)
    expect(whole.choices[0]!.finish_reason).toBe('length')
    expect(whole.usage).toEqual(plain.usage)
  })

  test('hears of bad requests, unknown models and bad keys by its own error classes', async () => {
    const headers = voucher
    await expect(client.chat.completions.create({ ...request, n: 2 }, { headers })).rejects.toBeInstanceOf(
      OpenAI.BadRequestError,
    )
    await expect(
      client.chat.completions.create({ ...request, model: 'nope' }, { headers }),
    ).rejects.toBeInstanceOf(OpenAI.NotFoundError)
    const stranger = client.withOptions({ apiKey: 'ol_wrong' })
    await expect(stranger.chat.completions.create(request)).rejects.toBeInstanceOf(OpenAI.AuthenticationError)
  })
})
