import { join } from 'node:path'
import type { Logger } from '@openledger/service'
import { type DaAdapterOptions, waitsForDisk } from '../config.ts'
import type { BufferPool } from '../store/buffer-pool.ts'
import { openPayloadLog } from '../store/log/payload-log.ts'
import type { Backend } from './backend.ts'
import { createMemoryBackend } from './memory-backend.ts'

/** The backend that the options name. Networks are loaded only when asked for: a start must be quick. */
export async function createBackend(
  options: DaAdapterOptions,
  deps: { pool: BufferPool; logger: Logger },
): Promise<Backend> {
  const { backend, datadir } = options.main
  if (backend === 'memory') {
    const log = openPayloadLog(join(datadir, 'memory.log'), { sync: waitsForDisk(options) }, deps)
    return createMemoryBackend({ maxPayload: options.blob.maxPayload }, { log })
  }
  const networks =
    backend === 'mock'
      ? await (await import('./mock-network.ts')).connectMockNetwork(options)
      : await (await import('./ethereum-network.ts')).connectPublicNetwork(options)
  const { createEigenDABackend } = await import('./eigenda-backend.ts')
  const { createFailoverBackend } = await import('./failover-backend.ts')
  return createFailoverBackend(networks.map(createEigenDABackend), {
    // Without another disperser to go to, the adapter's own breaker is enough.
    threshold: networks.length > 1 ? options.dispersal.failoverThreshold : Number.MAX_SAFE_INTEGER,
    restMs: options.dispersal.breakerRest,
  })
}
