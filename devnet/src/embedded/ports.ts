import { createServer } from 'node:net'
import { InvalidInputError, UnavailableError } from '@openledger/primitives'

export type Ports = { l2: number; disperser: number; mockControl: number; daAdapter: number; sidecar: number }

export const DEFAULT_PORTS: Ports = {
  l2: 9545,
  disperser: 32001,
  mockControl: 32002,
  daAdapter: 3100,
  sidecar: 8080,
}

/** Binds a port for a moment. Resolves with its number; 0 picks a free one. */
function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/**
 * Checks that the wanted ports are free, or picks free ones.
 *
 * @throws InvalidInputError `PORT_IN_USE` naming the port and the way out.
 */
export function choosePorts(wanted: Ports | 'auto'): Promise<Ports> {
  return choosePortsOf(DEFAULT_PORTS, wanted)
}

/** The same for any set of named ports. */
export async function choosePortsOf<Name extends string>(
  defaults: Readonly<Record<Name, number>>,
  wanted: Readonly<Record<Name, number>> | 'auto',
): Promise<Record<Name, number>> {
  const entries = Object.entries(wanted === 'auto' ? defaults : wanted) as [Name, number][]
  const chosen: Partial<Record<Name, number>> = {}
  for (const [name, port] of entries) {
    try {
      chosen[name] = await tryPort(wanted === 'auto' ? 0 : port)
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code
      if (code !== 'EADDRINUSE' && code !== 'EACCES')
        throw new UnavailableError(`Port ${port} cannot be opened.`, { cause })
      throw new InvalidInputError(
        `Port ${port} (${name}) is ${code === 'EACCES' ? 'not permitted' : 'taken'}.`,
        {
          code: 'PORT_IN_USE',
          hint: 'Stop what uses it, or let free ports be chosen with --ports auto.',
        },
      )
    }
  }
  return chosen as Record<Name, number>
}
