#!/usr/bin/env -S node --max-semi-space-size=2
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Before anything else is loaded: a third off every start but the first.
enableCompileCache()
const { errorTableMarkdown, runService } = await import('@openledger/service')
const { config, NAME, VERSION } = await import('./config.ts')
const { DA_ERRORS } = await import('./errors.ts')

await runService({
  name: NAME,
  version: VERSION,
  config,
  commands: { 'doc errors': () => errorTableMarkdown(DA_ERRORS) },
  async start({ values, logger }) {
    // Bodies are this backend's only garbage: walking the heap for every 20 MB of them would be a third of a large put.
    if (values.main.backend === 'memory') setFlagsFromString('--heap-growing-percent=300')
    const { startDaAdapter } = await import('./create-da-adapter.ts')
    const adapter = await startDaAdapter(values, { logger })
    return { urls: { http: adapter.url }, close: () => adapter.close() }
  },
})
