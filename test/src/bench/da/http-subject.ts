import { type HttpConnection, openConnection } from './http-connection.ts'
import type { Subject } from './measure.ts'
import type { Started } from './processes.ts'

/** An OP alt-DA server in generic mode, ours or the OP Stack's own, over one kept connection for each lane. */
export function httpSubject(name: string, url: string, process_: Started): Subject & { close(): void } {
  const lanes: HttpConnection[] = []
  const lane = async (index: number) => {
    lanes[index] ??= await openConnection(url)
    return lanes[index]
  }
  return {
    name,
    processorMs: process_.processorMs,
    put: async (payload, at) => (await (await lane(at)).request('POST', '/put', payload)).toString('hex'),
    get: async (reference: string, at) => (await lane(at)).request('GET', `/get/0x${reference}`),
    close: () => {
      for (const connection of lanes) connection?.close()
    },
  }
}
