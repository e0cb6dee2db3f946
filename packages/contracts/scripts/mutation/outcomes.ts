import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEvaluator } from '../compile.ts'
import type { Reach } from './reach.ts'
import { sourcesBelow } from './sources.ts'

export type Outcome =
  | { readonly fate: 'killed'; readonly by: string; readonly file: string }
  | { readonly fate: 'timeout' }
  | { readonly fate: 'survived'; readonly covered: boolean }

type Kept = {
  sources: string
  tests: Record<string, string>
  reach: Reach | undefined
  outcomes: Record<number, Outcome>
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/**
 * What earlier runs found about these very contracts. A kill stands as long as the test file that killed is what it was, a survival as
 * long as all of them are.
 */
export function openOutcomes(solidity: string, path: string) {
  const sources = hash(JSON.stringify([...sourcesBelow(join(solidity, 'src'))]) + readEvaluator())
  const testFiles = sourcesBelow(join(solidity, 'test'))
  const support = JSON.stringify([...testFiles].filter(([file]) => !file.endsWith('.t.sol')))
  const tests = Object.fromEntries(
    [...testFiles]
      .filter(([file]) => file.endsWith('.t.sol'))
      .map(([file, text]) => [file, hash(text + support)]),
  )
  const kept: Kept = { sources, tests, reach: undefined, outcomes: {} }
  const earlier = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : undefined
  if (earlier?.sources === sources) {
    const same = JSON.stringify(earlier.tests) === JSON.stringify(tests)
    if (same) kept.reach = earlier.reach
    for (const [id, outcome] of Object.entries(earlier.outcomes)) {
      const stands = outcome.fate === 'killed' ? earlier.tests[outcome.file] === tests[outcome.file] : same
      if (stands) kept.outcomes[Number(id)] = outcome
    }
  }
  const save = (): void => writeFileSync(path, JSON.stringify(kept))
  return {
    of: (id: number): Outcome | undefined => kept.outcomes[id],
    set(id: number, outcome: Outcome): void {
      kept.outcomes[id] = outcome
      save()
    },
    reach: (): Reach | undefined => kept.reach,
    setReach(reach: Reach): void {
      kept.reach = reach
      save()
    },
  }
}
