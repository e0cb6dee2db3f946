import type { AddressInfo, Server } from 'node:net'
import { UnavailableError } from '@openledger/primitives'

export type Listening = { readonly port: number; close(): Promise<void> }

/** @throws UnavailableError when the port is taken. */
export async function listen(
  server: Server,
  host: string,
  port: number,
  what: string,
  dropConnections: () => void,
): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new UnavailableError(`Expected to listen on ${host}:${port} for ${what}, got ${cause.code}.`, {
          code: cause.code === 'EADDRINUSE' ? 'PORT_TAKEN' : 'CANNOT_LISTEN',
          cause,
          retryable: false,
          hint: 'Take another port, or 0 for a free one.',
        }),
      )
    })
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        dropConnections()
      }),
  }
}
