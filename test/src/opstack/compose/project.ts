import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '../../program.ts'
import type { BaseImages } from './base-images.ts'

export type PortName = 'SIDECAR' | 'PROMETHEUS' | 'L2'

/** Environment of docker-compose and of the commands that talk to the containers: everything on free ports, beside whatever else runs. */
export type Project = { name: string; env: Readonly<Record<string, string>>; port(name: PortName): string }

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** All of them, whatever `.env` says. */
const PROFILES = 'devnet,replica,proposer,observability'

export async function createProject(
  name: string,
  engine: Readonly<Record<string, string>>,
  images: BaseImages,
): Promise<Project> {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
  const variables = new Set([...text.matchAll(/\$\{(OPENLEDGER_PORT_\w+):-/g)].map((match) => match[1]!))
  const ports: Record<string, string> = {}
  for (const variable of variables) ports[variable] = String(await freePort())
  return {
    name,
    env: {
      ...engine,
      ...images,
      ...ports,
      COMPOSE_PROJECT_NAME: name,
      COMPOSE_PROFILES: PROFILES,
      COMPOSE_HTTP_TIMEOUT: '300',
      // docker-compose builds by itself: no plug-in of docker is needed.
      COMPOSE_DOCKER_CLI_BUILD: '0',
    },
    port: (port) => ports[`OPENLEDGER_PORT_${port}`]!,
  }
}
