#!/usr/bin/env node
// The npm build of the Solidity compiler (solc-js) with the command line of the native one, as far as forge uses it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import solc from 'solc'

const args = process.argv.slice(2)
if (args.includes('--version')) {
  const version = solc.version().replace('.Emscripten.clang', '.Linux.g++')
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
  process.stdout.write(solc.compile(await text(process.stdin), { import: load }))
}
