import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMock, type Mock } from '@openledger/eigenda-mock'
import { afterAll } from 'vitest'
import { createDaAdapter, type DaAdapter } from '../create-da-adapter.ts'

type Given = NonNullable<Parameters<typeof createDaAdapter>[0]>

export type Running = DaAdapter & {
  datadir: string
  put(body: Uint8Array | string, path?: string): Promise<Response>
  get(path: string): Promise<Response>
}

/** Adapters and mocks of one test file, on free ports, closed after the file's last test. */
export function useServices() {
  const open: Array<{ close(): Promise<void> }> = []
  afterAll(async () => {
    for (const service of open.splice(0).reverse()) await service.close()
  })
  const folder = () => mkdtempSync(join(tmpdir(), 'da-adapter-'))

  return {
    folder,
    async mock(options: Parameters<typeof createMock>[0] = {}): Promise<Mock> {
      const mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20, ...options })
      open.push(mock)
      return mock
    },
    async adapter(given: Given = {}, deps: Parameters<typeof createDaAdapter>[1] = {}): Promise<Running> {
      const datadir = given.main?.datadir ?? folder()
      const options = { ...given, main: { ...given.main, datadir }, http: { port: 0, ...given.http } }
      const adapter = await createDaAdapter(options, deps)
      open.push(adapter)
      return {
        ...adapter,
        datadir,
        put: (body, path = '/put') =>
          fetch(`${adapter.url}${path}`, { method: 'POST', body: body as NonNullable<RequestInit['body']> }),
        get: (path) => fetch(`${adapter.url}${path}`),
      }
    },
  }
}

export const hexOf = async (response: Response) => Buffer.from(await response.arrayBuffer()).toString('hex')
export const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())
