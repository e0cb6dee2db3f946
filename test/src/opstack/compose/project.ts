import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { choosePortsOf } from '@openledger/devnet'
import { root } from '../../program.ts'
import type { BaseImages } from './base-images.ts'

export type PortName = 'SIDECAR' | 'PROMETHEUS' | 'L2'

/** Environment of docker-compose and of the commands that talk to the containers: everything on free ports, beside whatever else runs. */
export type Project = { name: string; env: Readonly<Record<string, string>>; port(name: PortName): string }

/** All of them, whatever `.env` says. */
const PROFILES = 'devnet,replica,proposer,observability'

export async function createProject(
  name: string,
  engine: Readonly<Record<string, string>>,
  images: BaseImages,
): Promise<Project> {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
  const variables = new Set([...text.matchAll(/\$\{(OPENLEDGER_PORT_\w+):-/g)].map((match) => match[1]!))
  const chosen = await choosePortsOf(Object.fromEntries([...variables].map((name) => [name, 0])), 'auto')
  const ports = Object.fromEntries(Object.entries(chosen).map(([name, port]) => [name, String(port)]))
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
