import type { AddressInfo } from 'node:net'
import { InvalidInputError } from '@openledger/primitives'
import type { FastifyInstance } from 'fastify'
import type { Logger } from '../log/create-logger.ts'

export type ListenOptions = { host?: string; port?: number; portFlag?: string; logger: Logger }

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

/** @throws InvalidInputError `PORT_IN_USE` that names the port and the flag, `ADDRESS_UNAVAILABLE` for a host that is not ours. */
export async function listen(app: FastifyInstance, options: ListenOptions): Promise<string> {
  const { host = '127.0.0.1', port = 0, portFlag = '--http.port', logger } = options
  try {
    await app.listen({ host, port, listenTextResolver: (address) => `listening at ${address}` })
  } catch (cause) {
    throw listenError(cause, host, port, portFlag)
  }
  const address = app.server.address() as AddressInfo
  if (!LOOPBACK.test(host)) {
    logger.warn(
      { host, port: address.port },
      'listening beyond this machine: anybody who reaches it may use it',
    )
  }
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${address.port}`
}

function listenError(cause: unknown, host: string, port: number, flag: string): unknown {
  const code = (cause as NodeJS.ErrnoException | null)?.code
  if (code === 'EADDRINUSE') {
    return new InvalidInputError(`Port ${port} on ${host} is in use.`, {
      code: 'PORT_IN_USE',
      cause,
      meta: { port, host },
      hint: `Stop what listens there, or choose another port with ${flag} (\`auto\` picks a free one).`,
    })
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES') {
    return new InvalidInputError(`Cannot listen on ${host}:${port} (${code}).`, {
      code: 'ADDRESS_UNAVAILABLE',
      cause,
      meta: { port, host },
      hint: `Choose an address of this machine and a port above 1023 with ${flag}.`,
    })
  }
  return cause
}
