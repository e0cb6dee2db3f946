#!/usr/bin/env node
// The npm build of the Solidity compiler (solc-js) with the command line of the native one, as far as forge uses it.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const cache = fileURLToPath(new URL('../cache/solc', import.meta.url))

/** What was computed from the same input the last time, or is computed now: one place per name. */
function kept(name, input, compute) {
  const key = createHash('sha256').update(input).digest('hex')
  const place = join(cache, name)
  try {
    const found = readFileSync(place, 'utf8')
    if (found.startsWith(key)) return found.slice(key.length)
  } catch {
    // nothing there
  }
  const computed = compute()
  mkdirSync(cache, { recursive: true })
  writeFileSync(`${place}.${process.pid}`, key + computed)
  renameSync(`${place}.${process.pid}`, place)
  return computed
}

const args = process.argv.slice(2)
if (args.includes('--version')) {
  // forge asks at each start, and to load the compiler takes seconds
  const said = kept('version', require('solc/package.json').version, () => require('solc').version())
  const version = said.replace('.Emscripten.clang', '.Linux.g++')
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`)
} else {
  const at = args.indexOf('--base-path')
  const base = at >= 0 ? (args[at + 1] ?? '.') : process.cwd()
  const load = (path) => {
    try {
      return { contents: readFileSync(resolve(base, path), 'utf8') }
    } catch (error) {
      return { error: String(error) }
    }
  }
  const input = await text(process.stdin)
  const compile = () => require('solc').compile(input, { import: load })
  // a run of some tests asks for the interfaces of all sources each time, to find the tests in them
  process.stdout.write(input.includes('"evm.') ? compile() : kept('interfaces', input, compile))
}
