import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  addressOf,
  CHAIN_ID,
  cleanFolders,
  createPayer,
  type Fixture,
  keyOf,
  LEDGER,
  openFixture,
  publishDatanet,
  registerModel,
  secretOf,
  signer,
} from '../gateway.fixture.ts'
import { apiKeyTypedData } from '../keys/typed-data.ts'

let fixture: Fixture
let payer: Awaited<ReturnType<typeof createPayer>>
beforeEach(async () => {
  fixture = await openFixture()
})
afterEach(() => fixture.close())
afterAll(cleanFolders)

const body = { model: 'demo', messages: [{ role: 'user', content: 'We hold these truths' }], max_tokens: 10 }
/** 4 tokens in, 10 out: 8,000 + 100,000 + 100,000. */
const FEE = 208_000n

async function ready(deposit?: bigint) {
  const { datanet } = await publishDatanet(fixture)
  await fixture.gateway.hub.load(registerModel(fixture, datanet))
  payer = await createPayer(fixture, 'paula', 20, deposit)
}
const call = (headers: Record<string, string>, changes: object = {}) =>
  fixture.request('POST', '/v1/chat/completions', {
    body: { ...body, ...changes },
    headers: { ...payer.authorization, ...headers },
  })
const receipts = async () => (await fixture.request('GET', '/v1/receipts')).json.receipts.length as number

describe('vouchers and deposits', () => {
  test('without a voucher: 402 says what to sign, and signing exactly that is enough', async () => {
    await ready()
    const refused = await call({})
    expect(refused.status).toBe(402)
    expect(refused.json.error).toMatchObject({ code: 'PAYMENT_REQUIRED', type: 'insufficient_quota' })
    expect(refused.json.openledger).toMatchObject({ missing: 'voucher', required: String(FEE), spent: '0' })
    const { typedData } = refused.json.openledger
    const signature = await privateKeyToAccount(keyOf('paula')).signTypedData({
      ...typedData,
      message: { account: 20, cumulative: FEE },
    })
    const accepted = await call({ 'x-openledger-voucher': `${FEE}:${signature}` })
    expect(accepted.status).toBe(200)
    expect(accepted.json.openledger).toMatchObject({ fee: String(FEE), cumulative: String(FEE) })
    expect((await call({})).status).toBe(402)
    expect(await receipts()).toBe(1)
  })

  test('a deposit that is too small is told from a voucher that is', async () => {
    await ready(FEE - 1n)
    const refused = await call(payer.voucherHeader(10n * FEE))
    expect(refused.status).toBe(402)
    expect(refused.json.openledger).toMatchObject({ missing: 'deposit', deposited: String(FEE - 1n) })
    fixture.world.deposits.set(20, FEE)
    expect((await call({})).status).toBe(200)
    expect(await receipts()).toBe(1)
  })

  test('calls at the same time cannot spend the same money', async () => {
    await ready()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => call(payer.voucherHeader(3n * FEE + 5n))),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 402)).toHaveLength(3)
    const state = (await fixture.request('GET', '/v1/vouchers', { headers: payer.authorization })).json
    expect(state).toMatchObject({ spent: String(3n * FEE), reserved: '0', available: '5' })
  })

  test('somebody else cannot sign, a smaller voucher changes nothing', async () => {
    await ready()
    const stranger = signer.signVoucher({ account: 20, cumulative: 5n }, secretOf('mallory'))
    const put = (cumulative: bigint, signature: string) =>
      fixture.request('PUT', '/v1/vouchers', {
        body: { account: 20, cumulative: String(cumulative), signature },
      })
    expect((await put(5n, stranger.signature)).status).toBe(403)
    expect((await put(6n, payer.voucher(5n).signature)).status).toBe(403)
    expect((await put(50n, payer.voucher(50n).signature)).json.cumulative).toBe('50')
    expect((await put(40n, payer.voucher(40n).signature)).json.cumulative).toBe('50')
    fixture = await fixture.reopen()
    expect(
      (await fixture.request('GET', '/v1/vouchers', { headers: payer.authorization })).json.cumulative,
    ).toBe('50')
  })

  test('a voucher of a call is on disk with the receipt that rests on it', async () => {
    await ready()
    expect((await call(payer.voucherHeader(FEE - 1n))).status).toBe(402)
    const kept = () => fixture.database.sqlite.prepare('select cumulative from vouchers').pluck().all()
    expect(kept()).toEqual([])
    expect((await call(payer.voucherHeader(2n * FEE))).status).toBe(200)
    expect(kept()).toEqual([String(2n * FEE)])
    fixture = await fixture.reopen()
    await fixture.gateway.hub.load(fixture.world.models[0]!)
    expect((await call({})).json.openledger).toMatchObject({ sequence: 2, cumulative: String(2n * FEE) })
  })

  test('an owner that changed on chain is noticed, and pays for nothing on what the former one signed', async () => {
    await ready()
    await call(payer.voucherHeader(9n * FEE))
    fixture.world.owners.set(20, addressOf('heir'))
    const put = (cumulative: bigint) => {
      const { signature } = signer.signVoucher({ account: 20, cumulative }, secretOf('heir'))
      const signed = { account: 20, cumulative: String(cumulative), signature }
      return fixture.request('PUT', '/v1/vouchers', { body: signed })
    }
    expect((await put(2n * FEE - 1n)).status).toBe(200)
    // Her key is no more of use either.
    expect((await call({})).status).toBe(401)
    payer = await createPayer(fixture, 'heir', 20)
    const refused = await call({})
    expect(refused.status).toBe(402)
    expect(refused.json.openledger).toMatchObject({ missing: 'voucher', voucher: String(2n * FEE - 1n) })
    expect((await put(2n * FEE)).status).toBe(200)
    expect((await call({})).json.openledger).toMatchObject({ cumulative: String(2n * FEE) })
    // What was served before rests on the former owner's, what came after on the owner's.
    const limits = () =>
      fixture.database.sqlite
        .prepare('select voucher_cumulative from receipts order by sequence')
        .pluck()
        .all()
    expect(limits()).toEqual([String(9n * FEE), String(2n * FEE)])
    fixture = await fixture.reopen()
    const state = await fixture.request('GET', '/v1/vouchers', { headers: payer.authorization })
    expect(state.json).toMatchObject({ cumulative: String(2n * FEE), available: '0' })
  })

  test.each([
    ['no colon', '5'],
    ['a float', `5.5:0x${'11'.repeat(65)}`],
    ['a short signature', `5:0x${'11'.repeat(64)}`],
    ['leading zeros', `05:0x${'11'.repeat(65)}`],
  ])('a voucher header with %s is refused', async (_, header) => {
    await ready()
    const { status, json } = await call({ 'x-openledger-voucher': header })
    expect([status, json.error.code]).toEqual([400, 'INVALID_INPUT'])
    expect(await receipts()).toBe(0)
  })
})

describe('API keys', () => {
  const request = async (
    name: string,
    changes: { account?: number; issuedAt?: number; label?: string } = {},
  ) => {
    const { account = 20, issuedAt = Date.now(), label = '' } = changes
    const message = { account, label, issuedAt: BigInt(issuedAt) }
    const signature = await privateKeyToAccount(keyOf(name)).signTypedData(
      apiKeyTypedData(CHAIN_ID, LEDGER, message),
    )
    return { account, label, issuedAt, signature }
  }
  const create = (sent: unknown) => fixture.request('POST', '/v1/keys', { body: sent })

  test('an account of a block that the mirror has not seen yet has its owner', async () => {
    fixture.world.unseen.set(20, addressOf('paula'))
    expect((await create(await request('paula'))).status).toBe(201)
  })

  test('only the owner gets one, only now, only once', async () => {
    fixture.world.owners.set(20, addressOf('paula'))
    const good = await request('paula')
    const { status, json } = await create(good)
    expect([status, json.account]).toEqual([201, 20])
    expect((await create(good)).json.code).toBe('CONFLICT')
    expect((await create(await request('mallory'))).json.code).toBe('FORBIDDEN')
    expect((await create({ ...(await request('paula')), label: 'other' })).json.code).toBe('FORBIDDEN')
    expect((await create(await request('paula', { issuedAt: Date.now() - 11 * 60_000 }))).json.code).toBe(
      'STALE_SIGNATURE',
    )
    expect((await create(await request('paula', { account: 21 }))).json.code).toBe('NOT_FOUND')
    expect((await create({ account: 20 })).json.code).toBe('INVALID_INPUT')
  })

  test('is kept as a hash, and works until it is revoked', async () => {
    payer = await createPayer(fixture, 'paula', 20)
    const rows = fixture.database.sqlite.prepare('select * from api_keys').all() as { id: string }[]
    expect(JSON.stringify(rows)).not.toContain(payer.key)
    const state = () => fixture.request('GET', '/v1/vouchers', { headers: payer.authorization })
    expect((await state()).status).toBe(200)
    const other = await createPayer(fixture, 'otto', 21)
    const revoke = (headers: Record<string, string>) =>
      fixture.request('DELETE', `/v1/keys/${rows[0]!.id}`, { headers })
    expect((await revoke(other.authorization)).status).toBe(404)
    expect((await revoke(payer.authorization)).status).toBe(204)
    expect((await state()).json.code).toBe('UNAUTHENTICATED')
  })

  test.each([[undefined], ['Bearer x'], ['Basic abc'], [`Bearer ol_${'A'.repeat(43)}`]])(
    'a call with the authorization %s is refused in the shape of OpenAI',
    async (authorization) => {
      const headers: Record<string, string> = authorization ? { authorization } : {}
      const { status, json } = await fixture.request('POST', '/v1/chat/completions', { body, headers })
      expect([status, json.error.type]).toEqual([401, 'authentication_error'])
    },
  )
})
