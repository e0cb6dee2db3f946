import { Writable } from 'node:stream'
import { BaseError, InvalidInputError } from '@openledger/primitives'
import { afterEach, describe, expect, it } from 'vitest'
import { createLogger } from '../log/create-logger.ts'
import { createMetrics } from '../metrics/create-metrics.ts'
import { createHttpServer, type HttpServerOptions } from './create-http-server.ts'

const open: Array<{ close(): Promise<void> }> = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

function server(options: Partial<HttpServerOptions> = {}) {
  const created = createHttpServer({ name: 'tester', version: '1.2.3', ...options })
  open.push(created)
  return created
}

describe('createHttpServer', () => {
  it('answers errors as problem details with a code and the request id', async () => {
    const { app } = server()
    app.get('/bad', () => Promise.reject(new InvalidInputError('Expected 1, got 2.')))
    app.get('/late', () =>
      Promise.reject(
        new BaseError('busy', { code: 'OVERLOADED', retryable: true, meta: { retryAfterMs: 1500 } }),
      ),
    )
    app.get('/bug', () => Promise.reject(new Error('secret detail')))
    const bad = await app.inject({ url: '/bad', headers: { 'x-request-id': 'abc' } })
    expect(bad.statusCode).toBe(400)
    expect(bad.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'x-request-id': 'abc',
    })
    expect(bad.json()).toEqual({
      type: 'urn:openledger:error:INVALID_INPUT',
      title: 'Invalid input',
      status: 400,
      detail: 'Expected 1, got 2.',
      instance: 'urn:openledger:request:abc',
      code: 'INVALID_INPUT',
      retryable: false,
    })
    expect(await app.inject('/late')).toMatchObject({ statusCode: 429, headers: { 'retry-after': '2' } })
    const bug = await app.inject('/bug')
    expect(bug.statusCode).toBe(500)
    expect(bug.body).not.toContain('secret detail')
    expect((await app.inject('/nowhere')).json()).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })

  it('answers direct routes as the others, and leaves them to fastify when it closes', async () => {
    const metrics = createMetrics('direct', '1', { process: false })
    let held: (() => void) | undefined
    const created = server({
      port: 0,
      metrics,
      direct: ({ url }) =>
        url?.startsWith('/direct')
          ? {
              route: '/direct',
              answer: async () => {
                if (url === '/direct/bad') throw new InvalidInputError('Expected 1, got 2.')
                if (url === '/direct/held') await new Promise<void>((resolve) => (held = resolve))
                return { status: 201, headers: { 'content-type': 'text/plain' }, body: 'mine' }
              },
            }
          : undefined,
    })
    created.app.get('/other', async () => 'fastify')
    const url = await created.listen()
    const good = await fetch(`${url}/direct`, { headers: { 'x-request-id': 'abc' } })
    expect([good.status, good.headers.get('x-request-id'), await good.text()]).toEqual([201, 'abc', 'mine'])
    const bad = await fetch(`${url}/direct/bad`)
    expect([bad.status, bad.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    expect(await bad.json()).toMatchObject({ code: 'INVALID_INPUT', detail: 'Expected 1, got 2.' })
    expect(await (await fetch(`${url}/other`)).text()).toBe('fastify')
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      'direct_http_request_duration_seconds_count{method="GET",route="/direct",status="400"} 1',
    )
    const late = fetch(`${url}/direct/held`)
    await expect.poll(() => held).toBeDefined()
    const closed = created.close()
    held!()
    expect((await late).status).toBe(201)
    await closed
    await expect(fetch(`${url}/direct`)).rejects.toThrow()
  })

  it('refuses a body beyond the limit', async () => {
    const { app } = server({ bodyLimit: 10 })
    app.post('/in', async () => 'ok')
    const reply = await app.inject({ method: 'POST', url: '/in', payload: { text: 'x'.repeat(100) } })
    expect(reply.json()).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE', retryable: false })
  })

  it('tells alive, ready, degraded and unready apart', async () => {
    const failing = { critical: undefined as string | undefined, minor: undefined as string | undefined }
    const { app } = server({
      checks: [
        { name: 'database', check: () => failing.critical },
        { name: 'peer', critical: false, check: async () => failing.minor },
      ],
    })
    const status = async (url: string) => (await app.inject(url)).statusCode
    expect([await status('/livez'), await status('/readyz'), await status('/healthz')]).toEqual([
      200, 200, 200,
    ])
    failing.minor = 'slow'
    expect([await status('/readyz'), await status('/healthz'), await status('/health')]).toEqual([
      200, 206, 200,
    ])
    failing.critical = 'gone'
    expect([await status('/livez'), await status('/readyz'), await status('/healthz')]).toEqual([
      200, 503, 503,
    ])
    expect((await app.inject('/readyz')).json()).toEqual({
      ready: false,
      failed: [{ name: 'database', reason: 'gone', critical: true }],
    })
    expect((await app.inject('/healthz')).json()).toMatchObject({ version: '1.2.3', status: 'unhealthy' })
  })

  it('counts requests by route and serves metrics and configuration', async () => {
    const metrics = createMetrics('tester', '1.2.3', { process: false })
    const { app } = server({ metrics, config: () => ({ limit: 5 }) })
    app.get('/thing/:id', async () => 'ok')
    await app.inject('/thing/1')
    await app.inject('/thing/2')
    const text = (await app.inject('/metrics')).body
    expect(text).toContain(
      'tester_http_request_duration_seconds_count{method="GET",route="/thing/:id",status="200"} 2',
    )
    expect(text).toContain('tester_info{version="1.2.3"} 1')
    expect((await app.inject('/config')).json()).toEqual({ limit: 5 })
  })

  it('listens on a free port and names a taken one with the way out', async () => {
    const first = server({ port: 0 })
    const url = await first.listen()
    expect(await (await fetch(`${url}/livez`)).json()).toEqual({ status: 'ok' })
    const port = Number(new URL(url).port)
    await expect(server({ port }).listen()).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another port with --http.port (\`auto\` picks a free one).`,
    })
    await expect(server({ host: '203.0.113.1' }).listen()).rejects.toMatchObject({
      code: 'ADDRESS_UNAVAILABLE',
    })
  })

  it('warns when it is reachable from elsewhere', async () => {
    const lines: string[] = []
    const destination = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk))
        done()
      },
    })
    await server({
      host: '0.0.0.0',
      logger: createLogger({ name: 't', destination, format: 'json' }),
    }).listen()
    expect(lines.join('')).toContain('listening beyond this machine')
  })
})

describe('createLogger', () => {
  it('hides secret fields at three depths', () => {
    const lines: string[] = []
    const destination = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk))
        done()
      },
    })
    const logger = createLogger({ name: 't', destination, format: 'json' })
    logger.info({ key: 'hush', a: { password: 'hush', b: { token: 'hush' } }, plain: 1 }, 'hello')
    expect(lines[0]).not.toContain('hush')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', name: 't', plain: 1, msg: 'hello' })
  })
})
