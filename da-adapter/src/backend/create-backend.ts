import { BaseError } from '@openledger/primitives'
import type { Logger } from '@openledger/service'
import type { DaAdapterOptions } from '../config.ts'
import type { Backend } from './backend.ts'
import { createMemoryBackend } from './memory-backend.ts'

/** The backend that the options name. Networks are loaded only when asked for: a start must be quick. */
export async function createBackend(options: DaAdapterOptions, _logger: Logger): Promise<Backend> {
  if (options.main.backend === 'memory') {
    return createMemoryBackend({ maxPayload: options.blob.maxPayload, maxSize: options.memory.maxSize })
  }
  throw new BaseError(`The backend \`${options.main.backend}\` is not built yet.`, {
    code: 'NOT_IMPLEMENTED',
  })
}
