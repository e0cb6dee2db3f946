#!/usr/bin/env node
// Runs the native forge from npm in this package's folder, with Node 24 on the PATH for the compiler's wrapper.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const cwd = fileURLToPath(new URL('..', import.meta.url))
const platform = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform]
const arch = { x64: 'amd64', arm64: 'arm64' }[process.arch]
const name = `@foundry-rs/forge-${platform}-${arch}`

let binary
try {
  binary = `${dirname(require.resolve(`${name}/package.json`))}/bin/forge`
} catch {
  process.stderr.write(
    `Expected the npm package ${name}, found none: run \`npm install\` at the root of the repository.\n`,
  )
  process.exit(75)
}
const points = fileURLToPath(new URL('../cache/lagrange.bin', import.meta.url))
if (process.argv[2] === 'test' && !existsSync(points)) {
  await import('../scripts/lagrange-points.ts')
}
const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`
const run = spawnSync(binary, process.argv.slice(2), { cwd, stdio: 'inherit', env: { ...process.env, PATH } })
process.exit(run.status ?? 1)
