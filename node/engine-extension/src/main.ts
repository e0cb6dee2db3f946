#!/usr/bin/env -S node --min-semi-space-size=16
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { errorTableMarkdown, runService } = await import('@openledger/service')
const { config, NAME, VERSION } = await import('./config.ts')
const { ENGINE_ERRORS } = await import('./errors.ts')

await runService({
  name: NAME,
  version: VERSION,
  config,
  commands: { 'doc errors': () => errorTableMarkdown(ENGINE_ERRORS) },
  async start({ values, logger }) {
    const { createEngineExtension } = await import('./create-engine-extension.ts')
    const extension = await createEngineExtension(values, { logger })
    return { urls: extension.urls, close: () => extension.close() }
  },
})
