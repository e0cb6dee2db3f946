// The door to every command of this repository: sets up what is missing, then runs the TypeScript sources on Node 24.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root, SetupError, setup } from './setup.mjs'

const entries = {
  start: 'devnet/src/bin/start.ts',
  devnet: 'devnet/src/bin/devnet.ts',
  'build-opstack': 'node/execution/src/main.ts',
  openledger: 'packages/cli/src/main.ts',
  'attribution-sidecar': 'attribution-sidecar/src/main.ts',
  'da-adapter': 'da-adapter/src/main.ts',
  'eigenda-mock': 'packages/eigenda-mock/src/main.ts',
  'engine-extension': 'node/engine-extension/src/main.ts',
  bench: 'test/src/bin/bench.ts',
  faults: 'test/src/bin/faults.ts',
  interop: 'test/src/bin/interop.ts',
  opstack: 'test/src/bin/opstack.ts',
  test: 'test/src/bin/test.ts',
}

const [command, ...args] = process.argv.slice(2)
const quiet = args.includes('--quiet')

try {
  const node = await setup((line) => quiet || process.stderr.write(`openledger: ${line}\n`))
  if (command === 'setup') process.exit(0)
  const entry = entries[command]
  if (!entry)
    throw new SetupError(
      `Expected one of ${['setup', ...Object.keys(entries)].join(', ')}, got \`${command}\`.`,
    )
  const child = spawn(
    node,
    ['--conditions=src', '--disable-warning=ExperimentalWarning', join(root, entry), ...args],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        // Compiled sources are kept: processes start sooner.
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.openledger', 'compile-cache'),
        PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
      },
    },
  )
  // A terminal's Ctrl-C reaches the child too: this process only waits for it.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`openledger: ${error.message}\n`)
    process.exit(75)
  })
  child.on('close', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
} catch (error) {
  process.stderr.write(`openledger: ${error instanceof SetupError ? error.message : error.stack}\n`)
  process.exit(error instanceof SetupError ? 1 : 70)
}
