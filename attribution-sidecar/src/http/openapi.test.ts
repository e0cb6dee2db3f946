import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { cleanFolders, openFixture } from '../gateway/gateway.fixture.ts'
import { openApi } from './openapi.ts'

afterAll(cleanFolders)

test('describes every route of the gateway, and none that is not there', async () => {
  const fixture = await openFixture()
  const app = Fastify()
  const routes = new Set<string>()
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') routes.add(`${one.toLowerCase()} ${url}`)
  })
  fixture.gateway.routes(app)
  await app.ready()
  const { paths } = openApi({ version: '1', maxTokens: 10 }) as { paths: Record<string, object> }
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )
  // Names may hold a slash, so that route has a wildcard.
  const found = [...routes]
    .filter((route) => route !== 'get /openapi.json')
    .map((route) => route.replace('/models/*', '/models/{model}').replace(/:(\w+)/g, '{$1}'))
  expect(found.sort()).toEqual(described.sort())
  await app.close()
  await fixture.close()
})

test('request bodies are schemas without dangling references', () => {
  const text = JSON.stringify(openApi({ version: '1', maxTokens: 10 }))
  expect(text).not.toContain('$ref')
  expect(
    JSON.parse(text).paths['/v1/keys'].post.requestBody.content['application/json'].schema.required,
  ).toEqual(['account', 'issuedAt', 'signature'])
})
