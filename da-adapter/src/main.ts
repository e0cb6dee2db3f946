#!/usr/bin/env node
import { runService } from '@openledger/service'
import { config, NAME, VERSION } from './config.ts'

await runService({
  name: NAME,
  version: VERSION,
  config,
  async start({ values, logger }) {
    const { startDaAdapter } = await import('./create-da-adapter.ts')
    const adapter = await startDaAdapter(values, { logger })
    return { urls: { http: adapter.url }, close: () => adapter.close() }
  },
})
