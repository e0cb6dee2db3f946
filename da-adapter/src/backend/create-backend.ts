import { BaseError } from '@openledger/primitives'
import type { DaAdapterOptions } from '../config.ts'
import type { Backend } from './backend.ts'
import { createMemoryBackend } from './memory-backend.ts'

/** The backend that the options name. Networks are loaded only when asked for: a start must be quick. */
export async function createBackend(options: DaAdapterOptions): Promise<Backend> {
  const { backend } = options.main
  if (backend === 'memory') {
    return createMemoryBackend({ maxPayload: options.blob.maxPayload, maxSize: options.memory.maxSize })
  }
  if (backend === 'mock') {
    const [{ connectMockNetwork }, { createEigenDABackend }] = await Promise.all([
      import('./mock-network.ts'),
      import('./eigenda-backend.ts'),
    ])
    const network = await connectMockNetwork({
      url: options.mock.url,
      signerKey: options.eigenda.signerKey,
      certifyTimeoutMs: options.dispersal.timeout,
    })
    return createEigenDABackend(network)
  }
  throw new BaseError('The backend `eigenda` is not built yet: it needs a view of the chain over JSON-RPC.', {
    code: 'NOT_IMPLEMENTED',
    hint: 'Use --backend mock or memory.',
  })
}
