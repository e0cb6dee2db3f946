import { createServer, type Server } from 'node:net'
import { DEFAULT_PORTS } from '@openledger/devnet'

/** Opens a port. @returns false when it is taken. */
export const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })

/** The first of the devnet's ports that cannot be opened. */
export async function firstTaken(): Promise<[name: string, port: number]> {
  for (const [name, port] of Object.entries(DEFAULT_PORTS)) {
    const server = createServer()
    if (!(await listens(server, port))) return [name, port]
    server.close()
  }
  throw new Error('Expected a port of the devnet to be taken.')
}
