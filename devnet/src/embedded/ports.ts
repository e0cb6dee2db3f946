import { randomInt } from 'node:crypto'
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

/** Below the ports that systems give to outgoing connections (from 32768 on Linux): one of those could take a chosen port before its server listens. */
const AUTO = { from: 10_000, below: 32_000, tries: 200 }

/** Binds a port for a moment. */
function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)))
  })
}

/** A free port that is not among `chosen`. */
export async function freePort(chosen: readonly number[] = []): Promise<number> {
  for (let tried = 0; tried < AUTO.tries; tried++) {
    const port = randomInt(AUTO.from, AUTO.below)
    if (chosen.includes(port)) continue
    const free = await tryPort(port).catch(() => undefined)
    if (free !== undefined) return free
  }
  throw new UnavailableError(`Expected a free port from ${AUTO.from} to ${AUTO.below - 1}, found none.`)
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
  const chosen = new Map<Name, number>()
  for (const [name, port] of entries) {
    try {
      chosen.set(name, wanted === 'auto' ? await freePort([...chosen.values()]) : await tryPort(port))
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
  return Object.fromEntries(chosen) as Record<Name, number>
}
