import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileEvaluator, readEvaluator } from '../compile.ts'
import { evaluatorMutants } from './evaluator.ts'
import type { Mutant } from './mutant.ts'
import { schemataOf } from './schemata.ts'
import { sourcesBelow } from './sources.ts'

export const own = join(import.meta.dirname, '../..')

/** Deep random lives of a ledger: minutes for every mutant. */
const LEFT_OUT = ['Invariants.t.sol']

/** Where the tests that reach the evaluator come by: the ledger's call of it. */
function evaluatorReach(mutants: readonly Mutant[]): number {
  const call = mutants.find(
    ({ file, where, original }) =>
      file === 'ledger/Settlements.sol' && where === '_evaluate' && original.startsWith('mstore('),
  )
  if (call === undefined)
    throw new Error("Expected the evaluator's input to be written in Settlements._evaluate.")
  return call.reach
}

/**
 * A copy of this package in its cache, whose contracts hold all mutants. Forge compiles there what has changed since the last time.
 * Tests compute in functions that the switched contracts' are called from: none is pure.
 */
export function createWorkspace() {
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

  const evaluator = evaluatorMutants(readEvaluator(), evaluatorReach(mutants))
  return {
    root,
    mutants: [...mutants, ...evaluator.mutants],
    isEvaluator: (id: number): boolean => evaluator.sources.has(id),
    /** From now on tests run with this mutant of the evaluator. */
    installEvaluator(id: number): void {
      const { deployedBytecode } = compileEvaluator(evaluator.sources.get(id))
      writeFileSync(join(root, 'src/generated/ledger-evaluator.json'), JSON.stringify({ deployedBytecode }))
    },
  }
}
