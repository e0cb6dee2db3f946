import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startExtension } from '../fixtures/extension.fixture.ts'
import { SECRET } from '../fixtures/fake-engine.fixture.ts'

let world: Awaited<ReturnType<typeof startExtension>>
beforeEach(async () => {
  world = await startExtension()
})
afterEach(() => world.close())

const token = (claims: object, secret: Uint8Array = SECRET, alg = 'HS256') => {
  const text = [{ alg, typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `Bearer ${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}
const now = () => Math.floor(Date.now() / 1000)

describe('the Engine API', () => {
  it.each([
    ['{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}'],
    ['{"jsonrpc":"2.0","id":9007199254740993,"method":"engine_unknown","params":[1.000]}'],
    [
      '[{"jsonrpc":"2.0","id":1,"method":"eth_chainId"},{"jsonrpc":"2.0","id":2,"method":"engine_getPayloadV4","params":["0x01"]}]',
    ],
  ])('passes %s through byte for byte', async (body) => {
    const { status } = await world.post(body)
    expect(status).toBe(200)
    expect(world.engine.bodies).toEqual([body])
  })

  it('gives the engine tokens of its own', async () => {
    const old = token({ iat: now() - 30 })
    expect((await world.post('{"id":1,"method":"eth_chainId","params":[]}', old)).status).toBe(200)
  })

  it.each([
    ['none', () => ''],
    ['another secret', () => token({ iat: now() }, new Uint8Array(32))],
    ['a clock 61 s behind', () => token({ iat: now() - 61 })],
    ['a clock two minutes ahead', () => token({ iat: now() + 120 })],
    ['no issued-at', () => token({})],
    ['an expired token', () => token({ iat: now(), exp: now() - 1 })],
    ['another algorithm', () => token({ iat: now() }, SECRET, 'none')],
  ])('refuses a request with %s', async (_, authorization) => {
    expect((await world.post('{"id":1,"method":"eth_chainId"}', authorization())).status).toBe(401)
    expect(world.engine.bodies).toEqual([])
  })

  it.each(['eth_chainId', 'engine_getPayloadV4', 'engine_forkchoiceUpdatedV3'])(
    'answers %s with a temporary error while the engine is down, and works again after',
    async (method) => {
      world.engine.failures.down = true
      const params = [method.includes('fork') ? { headBlockHash: '0x00' } : '0x01', null]
      expect((await world.rpc(method, params)).error?.code).toBe(-32000)
      world.engine.failures.down = false
      expect((await world.rpc('eth_chainId', [])).result).toBe('0x2a')
    },
  )

  it('answers what is not JSON without falling over', async () => {
    const { text } = await world.post('{"method":"engine_forkchoiceUpdatedV3","params":[')
    expect(JSON.parse(text)).toMatchObject({ id: null, error: { code: -32000 } })
  })

  it('says how it is', async () => {
    const health = async () => (await fetch(`${world.extension.urls.http}/healthz`)).status
    expect(await health()).toBe(200)
    world.extension.injector.mode = 'disabled'
    expect(await health()).toBe(206)
    world.engine.failures.down = true
    expect(await health()).toBe(503)
    const metrics = await (await fetch(`${world.extension.urls.http}/metrics`)).text()
    expect(metrics).toContain('openledger_engine_injected_total')
  })
})
