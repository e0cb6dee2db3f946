import { runService } from '@openledger/service'
import { createSidecar } from './app.ts'
import { config, NAME, VERSION } from './config.ts'

await runService({
  name: NAME,
  version: VERSION,
  config,
  async start({ values, logger }) {
    const sidecar = await createSidecar(values, { logger })
    return { urls: { http: sidecar.url }, close: () => sidecar.close() }
  },
})
