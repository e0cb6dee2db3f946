import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { computeMask } from '@openledger/attribution'
import { decodeKeyTable, decodeManifest, openVersion } from '@openledger/datanet'
import { toHex } from '@openledger/primitives'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  addressOf,
  CHAIN_ID,
  cleanFolders,
  contribute,
  createPayer,
  type Fixture,
  keyOf,
  LEDGER,
  openFixture,
  publishDatanet,
  registerModel,
  TEXT,
  tokenizer,
} from '../gateway/gateway.fixture.ts'
import { erasureTypedData } from '../gateway/keys/typed-data.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await openFixture()
})
afterEach(() => fixture.close())
afterAll(cleanFolders)

const create = (body: unknown, headers: Record<string, string> = {}) =>
  fixture.request('POST', '/v1/datanets', { body, headers })
const publish = async (datanet: number) => {
  const { text, status } = await fixture.request('POST', `/v1/datanets/${datanet}/versions`, { body: {} })
  return {
    status,
    lines: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  }
}

describe('contributing', () => {
  test('keeps records under a signed consent, once', async () => {
    const { json } = await create({ name: 'texts', policy: { licences: ['CC0-1.0'] } })
    const first = await contribute(fixture, json.id, { name: 'ada', account: 4096, texts: [TEXT] })
    expect(first.status).toBe(201)
    expect(first.json.tokens).toBeGreaterThan(50)
    expect(first.json.screen).toEqual([])
    const bob = {
      name: 'bob',
      account: 4097,
      texts: [`${TEXT} Write to bob@example.org or eve@example.org.`],
    }
    expect((await contribute(fixture, json.id, bob)).json.screen).toEqual([{ kind: 'email', count: 2 }])
    const again = await contribute(fixture, json.id, { name: 'ada', account: 4096, texts: [TEXT] })
    expect([again.status, again.json]).toEqual([200, first.json])
    const shown = (await fixture.request('GET', `/v1/datanets/${json.id}`)).json
    expect(shown.pending).toMatchObject({ contributions: 2 })
  })

  const body = (changes: object = {}) => ({
    contributor: addressOf('ada'),
    account: 4096,
    salt: keyOf('salt'),
    consent: { licence: 'CC0-1.0', purposes: 'all', personalData: false, signature: `0x${'11'.repeat(65)}` },
    texts: [TEXT],
    ...changes,
  })
  test.each<[string, object, number]>([
    ['a consent that nobody signed', {}, 403],
    ["somebody else's account", { account: 4097 }, 403],
    ['an account that is not registered', { account: 9999 }, 404],
    ['a short salt', { salt: '0x12' }, 400],
    ['no text', { texts: [] }, 400],
    ['an empty text', { texts: [''] }, 400],
    ['a text below six tokens', { texts: ['too short'] }, 422],
    ['a binary file', { texts: [`${TEXT}\0`] }, 422],
    ['a broken character', { texts: [`${TEXT}\ud800`] }, 422],
    ['a field too many', { extra: 1 }, 400],
  ])('refuses %s', async (_, changes, expected) => {
    const { json } = await create({ name: 'texts' })
    fixture.world.owners.set(4096, addressOf('ada')).set(4097, addressOf('bob'))
    const url = `/v1/datanets/${json.id}/contributions`
    const answer = await fixture.request('POST', url, { body: body(changes) })
    expect(answer.status).toBe(expected)
    expect(answer.json.detail.length).toBeGreaterThan(15)
    expect((await fixture.request('GET', `/v1/datanets/${json.id}`)).json.pending.contributions).toBe(0)
  })

  test('looks at the chain again for an account that was registered a moment ago', async () => {
    const { json } = await create({ name: 'texts' })
    fixture.world.unseen.set(4096, addressOf('ada'))
    const url = `/v1/datanets/${json.id}/contributions`
    const answer = await fixture.request('POST', url, { body: body() })
    expect([answer.status, answer.json.detail]).toEqual([403, expect.stringMatching(/consent/)])
  })

  test('refuses Datanets of a bad or taken name, and unknown ones', async () => {
    expect((await create({ name: 'Bad Name' })).status).toBe(400)
    expect((await create({ name: 'texts' })).status).toBe(201)
    expect((await create({ name: 'texts' })).status).toBe(409)
    expect((await fixture.request('POST', '/v1/datanets/9/contributions', { body: body() })).status).toBe(404)
    expect((await publish(9)).status).toBe(404)
    expect((await fixture.request('GET', '/v1/datanets/x')).status).toBe(404)
  })

  test('is for who has the admin token, when there is one', async () => {
    await fixture.close()
    fixture = await openFixture(undefined, { adminToken: 'sesame-sesame-sesame' })
    expect((await create({ name: 'texts' })).status).toBe(401)
    expect((await create({ name: 'texts' }, { authorization: 'Bearer sesame' })).status).toBe(401)
    expect((await create({ name: 'texts' }, { authorization: 'Bearer sesame-sesame-sesame' })).status).toBe(
      201,
    )
  })
})

describe('publishing', () => {
  test('puts a version on DA and chain that opens whole, with the masks of the rule', async () => {
    const { datanet } = await publishDatanet(fixture)
    const get = (what: string) => fixture.request('GET', `/v1/datanets/${datanet}/versions/1/${what}`)
    const bytes = new Uint8Array((await get('manifest')).bytes)
    expect([...fixture.world.blobs.values()].some((blob) => toHex(blob) === toHex(bytes))).toBe(true)
    const manifest = decodeManifest(bytes)
    const chunks = manifest.chunks.map((commitment) => fixture.world.blobs.get(toHex(commitment))!)
    const keys = decodeKeyTable(new Uint8Array((await get('keys')).bytes))
    const versionRoot = fixture.world.versions.get(`${datanet}/1`)!
    const records = openVersion(manifest, chunks, keys, { versionRoot, tokenizer })
    expect(new Set(records.map(({ owner }) => owner))).toEqual(new Set([4096, 4097]))
    expect(
      computeMask(
        records.map(({ tokens }) => ({ tokens: tokens! })),
        6,
      ),
    ).toEqual(records.map(({ mask }) => mask))
    const record = (await fixture.request('GET', `/v1/records/${datanet}/0`)).json
    expect(record).toMatchObject({
      owner: 4096,
      contributor: addressOf('ada'),
      licence: 'CC0-1.0',
      title: 'by ada',
    })
    expect(TEXT.startsWith(record.text)).toBe(true)
  })

  test('goes on after the DA or the chain failed, after a restart too, with the same root', async () => {
    const { json } = await create({ name: 'texts' })
    await contribute(fixture, json.id, { name: 'ada', account: 4096, texts: [TEXT] })
    fixture.world.faults.put = 1
    const failed = await publish(json.id)
    expect(failed.lines.at(-1)).toMatchObject({
      stage: 'failed',
      error: { code: 'UNAVAILABLE', retryable: true },
    })
    const built = (await fixture.request('GET', `/v1/datanets/${json.id}/versions/1`)).json
    expect(built.status).toBe('built')
    fixture.world.faults.publish = 1
    expect((await publish(json.id)).lines.at(-1).stage).toBe('failed')
    expect((await fixture.request('GET', `/v1/datanets/${json.id}/versions/1`)).json.status).toBe('dispersed')
    fixture = await fixture.reopen()
    const version = async () => (await fixture.request('GET', `/v1/datanets/${json.id}/versions/1`)).json
    await expect.poll(async () => (await version()).status).toBe('published')
    expect((await version()).versionRoot).toBe(built.versionRoot)
    expect(fixture.world.versions.get(`${json.id}/1`)).toBe(built.versionRoot)
    expect((await publish(json.id)).status).toBe(409)
  })

  test('waits for a transaction that was sent before a crash instead of publishing twice', async () => {
    const { json } = await create({ name: 'texts' })
    await contribute(fixture, json.id, { name: 'ada', account: 4096, texts: [TEXT] })
    fixture.world.faults.publish = 1
    await publish(json.id)
    const { versionRoot } = (await fixture.request('GET', `/v1/datanets/${json.id}/versions/1`)).json
    fixture.gateway.datanets.setTransaction(keyOf('sent'), json.id, 1)
    fixture.world.pending.push(true, true)
    fixture.world.faults.publish = 1
    const publishing = publish(json.id)
    await expect.poll(() => fixture.world.pending.length).toBe(0)
    fixture.world.versions.set(`${json.id}/1`, versionRoot)
    expect((await publishing).lines.at(-1)).toMatchObject({ stage: 'published', transaction: keyOf('sent') })
    expect(fixture.world.faults.publish).toBe(1)
  })

  test('masks what an earlier version has, after a restart too', async () => {
    const { datanet } = await publishDatanet(fixture)
    fixture = await fixture.reopen()
    await contribute(fixture, datanet, {
      name: 'copycat',
      account: 4098,
      texts: [TEXT, 'Four score and seven years ago our fathers'],
    })
    const { lines } = await publish(datanet)
    expect(lines.at(-1)).toMatchObject({ stage: 'published', version: 2 })
    expect(lines.at(-1).unmasked).toBeLessThan(20)
    const { versions, records, history } = (await fixture.request('GET', `/v1/datanets/${datanet}`)).json
    expect([versions, history.length]).toEqual([2, 2])
    expect(history[1].firstRecord + history[1].records).toBe(records)
  })

  test('can be watched as server-sent events', async () => {
    const { json } = await create({ name: 'texts' })
    await contribute(fixture, json.id, { name: 'ada', account: 4096, texts: [TEXT] })
    const watching = fixture.request('GET', `/v1/datanets/${json.id}/versions/1/progress`)
    await publish(json.id)
    const stages = (await watching).text
      .trim()
      .split('\n\n')
      .map((line) => JSON.parse(line.slice(6)).stage)
    expect(stages.at(-1)).toBe('published')
    const late = await fixture.request('GET', `/v1/datanets/${json.id}/versions/1/progress`)
    expect(late.text).toContain('"stage":"published"')
  })
})

describe('erasing', () => {
  const erase = async (datanet: number, index: number, name: string) => {
    const issuedAt = Date.now()
    const message = { datanet, record: index, issuedAt: BigInt(issuedAt) }
    const signature = await privateKeyToAccount(keyOf(name)).signTypedData(
      erasureTypedData(CHAIN_ID, LEDGER, message),
    )
    return fixture.request('DELETE', `/v1/records/${datanet}/${index}`, { body: { issuedAt, signature } })
  }

  test('destroys key and text on disk, and no model goes on with them', async () => {
    const { datanet } = await publishDatanet(fixture)
    const model = registerModel(fixture, datanet)
    await fixture.gateway.hub.load(model)
    const { key, tokens } = fixture.gateway.datanets.record(datanet, 0)!
    expect((await erase(datanet, 0, 'mallory')).status).toBe(403)
    expect((await erase(datanet, 0, 'ada')).json).toEqual({ erased: true, datanet, index: 0 })
    expect((await erase(datanet, 0, 'ada')).status).toBe(410)
    expect((await fixture.request('GET', `/v1/records/${datanet}/0`)).status).toBe(410)
    const keys = decodeKeyTable(
      new Uint8Array((await fixture.request('GET', `/v1/datanets/${datanet}/versions/1/keys`)).bytes),
    )
    expect([keys.keys[0], keys.keys[1]?.length]).toEqual([null, 32])
    const payer = await createPayer(fixture, 'paula', 20)
    const call = (name: string) =>
      fixture.request('POST', '/v1/chat/completions', {
        body: { model: name, messages: [{ role: 'user', content: 'We hold' }], max_tokens: 3 },
        headers: { ...payer.authorization, ...payer.voucherHeader(10n ** 9n) },
      })
    await expect.poll(async () => (await call('demo')).json.error?.code).toBe('MODEL_UNAVAILABLE')

    await contribute(fixture, datanet, {
      name: 'eve',
      account: 4099,
      texts: ['Four score and seven years ago our fathers'],
    })
    await publish(datanet)
    const next = registerModel(fixture, datanet, { name: 'next', snapshot: [{ datanet, version: 2 }] })
    const runtime = await fixture.gateway.hub.load(next)
    expect(runtime.places.filter(({ erased }) => erased).map(({ index }) => index)).toEqual([0])
    expect((await call('next')).status).toBe(200)
    const manifest = (await fixture.request('GET', `/v1/datanets/${datanet}/versions/2/manifest`)).bytes
    expect(decodeManifest(new Uint8Array(manifest)).erased).toEqual([0])

    await fixture.close()
    for (const file of readdirSync(fixture.folder)) {
      const bytes = readFileSync(join(fixture.folder, file))
      expect(bytes.includes(Buffer.from(key!))).toBe(false)
      expect(bytes.includes(Buffer.from(tokens!))).toBe(false)
    }
    fixture = await openFixture(fixture.world, {}, fixture.folder)
  })

  test('is refused for records that are not there', async () => {
    const { datanet } = await publishDatanet(fixture)
    expect((await erase(datanet, 999, 'ada')).status).toBe(404)
    expect((await erase(9, 0, 'ada')).status).toBe(404)
  })
})

test('receipts that were kept without attribution get the one they would have had', async () => {
  const { datanet } = await publishDatanet(fixture)
  const model = registerModel(fixture, datanet)
  await fixture.gateway.hub.load(model)
  const payer = await createPayer(fixture, 'paula', 20)
  const headers = { ...payer.authorization, ...payer.voucherHeader(10n ** 9n) }
  const body = { model: 'demo', messages: [{ role: 'user', content: 'We hold these' }], max_tokens: 30 }
  const { json } = await fixture.request('POST', '/v1/chat/completions', { body, headers })
  const before = fixture.gateway.receipts.find(json.openledger.receipt)!
  fixture.database.sqlite.exec(
    'update receipts set weights = null, matched = null, total = null, evidenced = null',
  )
  fixture = await fixture.reopen()
  const after = () => fixture.gateway.receipts.find(json.openledger.receipt)!
  await expect.poll(() => after().weights).not.toBeNull()
  expect(after()).toEqual(before)
})
