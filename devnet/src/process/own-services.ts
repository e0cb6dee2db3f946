import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NODE_FLAGS } from '@openledger/da-adapter/node-flags'
import { type ProcessSpec, readyLine } from './supervised.ts'

/** Absolute path of a file of another workspace package, e.g. its process entry. */
export function entry(name: string, file: string): string {
  const require = createRequire(import.meta.url)
  return join(require.resolve(`${name}/package.json`), '..', file)
}

/** Options under which our own services run their TypeScript sources. */
const NODE_ARGS = ['--conditions=src', '--disable-warning=ExperimentalWarning']
export const EXIT_WITH_PARENT = '--exit-with-parent'

/** A service of this repository, run from its sources. */
export function serviceSpec(
  name: string,
  main: string,
  args: readonly string[],
  node: readonly string[] = [],
): ProcessSpec {
  return {
    name,
    command: process.execPath,
    args: [...NODE_ARGS, ...node, main, EXIT_WITH_PARENT, ...args],
    ready: readyLine,
  }
}

/** `host`: address to listen on. `publicHost`: name that clients are told, where it is another one. */
export function mockSpec(options: {
  host: string
  publicHost?: string
  port: number
  controlPort: number
  datadir: string
  seed: string
}): ProcessSpec {
  return serviceSpec('eigenda-mock', entry('@openledger/eigenda-mock', 'src/main.ts'), [
    ...['--host', options.host, '--port', String(options.port), '--http-port', String(options.controlPort)],
    ...(options.publicHost ? ['--public-host', options.publicHost] : []),
    ...['--datadir', options.datadir, '--seed', options.seed, '--batch-interval', '100'],
  ])
}

export function daAdapterSpec(options: {
  host: string
  port: number
  mockUrl: string
  datadir: string
}): ProcessSpec {
  return serviceSpec(
    'da-adapter',
    entry('@openledger/da-adapter', 'src/main.ts'),
    [
      ...['--http.host', options.host, '--http.port', String(options.port), '--datadir', options.datadir],
      ...['--backend', 'mock', '--mock.url', options.mockUrl, '--log.level', 'warn'],
    ],
    NODE_FLAGS,
  )
}
