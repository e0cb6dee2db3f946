import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Mutant } from './mutant.ts'
import { schemataOf } from './schemata.ts'
import { sourcesBelow } from './sources.ts'

export const own = join(import.meta.dirname, '../..')

/** Deep random lives of a ledger: minutes for every mutant. */
const LEFT_OUT = ['Invariants.t.sol']

/**
 * A copy of this package in its cache, whose contracts hold all mutants. Forge compiles there what has changed since the last time.
 * Tests compute in functions that the switched contracts' are called from: none is pure.
 */
export function createWorkspace(): { root: string; mutants: Mutant[] } {
  const folder = join(own, 'cache/mutation')
  const root = join(folder, 'packages/contracts')
  mkdirSync(root, { recursive: true })
  if (!existsSync(join(folder, 'node_modules')))
    symlinkSync(join(own, '../../node_modules'), join(folder, 'node_modules'))
  for (const part of [
    'tools',
    'foundry.toml',
    'package.json',
    'scripts',
    'src/generated',
    'cache/lagrange.bin',
  ]) {
    if (existsSync(join(own, part))) cpSync(join(own, part), join(root, part), { recursive: true })
  }
  rmSync(join(root, 'solidity'), { recursive: true, force: true })
  const write = (file: string, source: string): void => {
    mkdirSync(dirname(join(root, 'solidity', file)), { recursive: true })
    writeFileSync(join(root, 'solidity', file), source)
  }
  const { files, mutants } = schemataOf(sourcesBelow(join(own, 'solidity/src')))
  for (const [file, source] of files) write(`src/${file}`, source)
  for (const [file, source] of sourcesBelow(join(own, 'solidity/test'))) {
    if (LEFT_OUT.includes(file)) continue
    write(`test/${file}`, source.replaceAll(/^(?!\s*\/\/)(.*)\bpure\b/gm, '$1view'))
  }

  return { root, mutants }
}
