import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const VERSION = '10.1.1'

/** Where Stryker is installed and keeps the results of earlier runs. */
export const CACHE = join(import.meta.dirname, '..', '..', '..', '..', '.openledger', `stryker-${VERSION}`)
const modules = join(CACHE, 'node_modules')

export const STRYKER = join(modules, '@stryker-mutator/core/bin/stryker.js')
export const VITEST_RUNNER = join(modules, '@stryker-mutator/vitest-runner/dist/src/index.js')

/** Ends the process when the command fails. */
export function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Stryker's 110 packages, when it is first asked for. */
export function install(): void {
  if (existsSync(join(modules, 'vitest'))) return
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(join(CACHE, 'package.json'), '{"private":true}\n')
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`)
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error', ...packages],
    CACHE,
  )
  // Runner and tests must be the same vitest.
  symlinkSync(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), join(modules, 'vitest'))
}
