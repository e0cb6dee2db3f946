import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { receiptOf } from '../store/receipt-row.ts'
import {
  addressOf,
  cleanFolders,
  createPayer,
  type Fixture,
  openFixture,
  publishDatanet,
  registerModel,
  signer,
  TEXT,
  tokenizer,
} from './gateway.fixture.ts'

let fixture: Fixture
afterEach(() => fixture.close())
afterAll(cleanFolders)

async function ready() {
  fixture = await openFixture()
  const { datanet } = await publishDatanet(fixture)
  const model = registerModel(fixture, datanet)
  await fixture.gateway.hub.load(model)
  const payer = await createPayer(fixture, 'paula', 20)
  return { datanet, model, payer }
}

const PROMPT = TEXT.slice(0, 90)
const body = { model: 'demo', messages: [{ role: 'user', content: PROMPT }], max_tokens: 24, seed: 7 }

describe('a paid call', () => {
  test('plain: answer, receipt on disk, signed by the server, with weights and evidence', async () => {
    const { payer, model } = await ready()
    const headers = { ...payer.authorization, ...payer.voucherHeader(10_000_000n) }
    const { status, json } = await fixture.request('POST', '/v1/chat/completions', { body, headers })
    expect(status).toBe(200)
    expect(json.usage.completion_tokens).toBe(24)
    expect(json.choices[0].message.content.length).toBeGreaterThan(10)
    const { fee, cumulative, receipt, sequence } = json.openledger
    const { prompt_tokens: input } = json.usage
    expect(BigInt(fee)).toBe(BigInt(Math.ceil(input * 2000) + 24 * 10_000 + 100_000))
    expect(cumulative).toBe(fee)
    expect(sequence).toBe(1)
    const row = fixture.gateway.receipts.find(receipt)!
    expect(
      signer.receiptSigner({
        receipt: receiptOf(row),
        signature: `0x${Buffer.from(row.signature).toString('hex')}`,
      }),
    ).toBe(addressOf('server'))
    const shown = (await fixture.request('GET', `/v1/receipts/${receipt}`)).json
    expect(shown.modelId).toBe(model.modelId)
    expect(shown.attribution.weights.length).toBeGreaterThan(0)
    const paid = shown.attribution.payouts.reduce(
      (sum: bigint, { amount }: { amount: string }) => sum + BigInt(amount),
      0n,
    )
    expect(paid).toBe(BigInt(fee))
    expect(shown.prompt).toBeUndefined()
    const own = (await fixture.request('GET', `/v1/receipts/${receipt}`, { headers: payer.authorization }))
      .json
    expect(own.response).toBe(json.choices[0].message.content)
    expect(own.evidence[0].occurrences[0].text).toContain(own.evidence[0].text.slice(0, 20).trim().slice(-8))
    const latest = (await fixture.request('GET', '/v1/evidence/latest')).json
    expect(latest.receipt).toBe(receipt)
  })

  test('streamed: the same answer, and the last chunk has the receipt', async () => {
    const { payer } = await ready()
    const headers = { ...payer.authorization, ...payer.voucherHeader(10_000_000n) }
    const plain = await fixture.request('POST', '/v1/chat/completions', { body, headers })
    const streamed = await fixture.request('POST', '/v1/chat/completions', {
      body: { ...body, stream: true, stream_options: { include_usage: true } },
      headers,
    })
    const data = streamed.text
      .trim()
      .split('\n\n')
      .map((line) => line.replace(/^data: /, ''))
    expect(data.at(-1)).toBe('[DONE]')
    const chunks = data.slice(0, -1).map((text) => JSON.parse(text))
    const text = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
    expect(text).toBe(plain.json.choices[0].message.content)
    expect(chunks.at(-1).usage).toEqual(plain.json.usage)
    const { openledger } = chunks.at(-2)
    expect(openledger.sequence).toBe(2)
    expect(BigInt(openledger.cumulative)).toBe(2n * BigInt(openledger.fee))
    expect(fixture.gateway.receipts.find(openledger.receipt)).toBeDefined()
  })
})

test('an answer that was made elsewhere is billed and attributed the same way', async () => {
  const { model, payer } = await ready()
  await fixture.request('PUT', '/v1/vouchers', {
    body: { account: 20, cumulative: '200000', signature: payer.voucher(200_000n).signature },
  })
  const [prompt, response] = [tokenizer.encode('We hold'), tokenizer.encode(TEXT).slice(0, 5)]
  const call = { model, payer: 20, prompt, response }
  const { receipt, receiptId } = await fixture.gateway.ingest(call)
  expect(receipt.fee).toBe(2n * 2000n + 5n * 10_000n + 100_000n)
  const attribution = await (await fixture.gateway.hub.load(model)).attribute(prompt, response)
  expect(BigInt(fixture.gateway.receipts.find(receiptId)!.matched!)).toBe(attribution.matched)
  await expect(fixture.gateway.ingest(call)).rejects.toMatchObject({ code: 'PAYMENT_REQUIRED' })
  const unknown = { ...call, response: Uint32Array.of(2 ** 30) }
  await fixture.request('PUT', '/v1/vouchers', {
    body: { account: 20, cumulative: '400000', signature: payer.voucher(400_000n).signature },
  })
  await expect(fixture.gateway.ingest(unknown)).rejects.toMatchObject({ code: 'UNKNOWN_TOKEN' })
  const { receipts } = (await fixture.request('GET', '/v1/receipts')).json
  expect(receipts).toHaveLength(1)
})
