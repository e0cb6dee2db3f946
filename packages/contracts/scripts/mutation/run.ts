import type { Forge } from './forge.ts'
import type { Mutant } from './mutant.ts'
import type { Outcome } from './outcomes.ts'
import type { Reach, Test } from './reach.ts'
import { coinbaseOf } from './schemata.ts'

/** Gas bounds every loop; this is for what does not end all the same. */
const MUTANT_MILLISECONDS = 900_000
/** tests that are asked before all others */
const FIRST = 4

const alternatives = (names: Iterable<string>): string => [...new Set(names)].join('|')
const selection = (tests: readonly Test[]): string[] => [
  '--match-contract',
  `^(${alternatives(tests.map(({ contract }) => contract))})$`,
  '--match-test',
  `^(${alternatives(tests.map(({ name }) => name))})\\(`,
]

/**
 * Asks the tests about mutants: those first that come by the mutant's place and have lately noticed others of its file, then the rest that
 * comes by, the quick ones first, then those whose way is random.
 */
export function createRunner(forge: Forge, reach: Reach) {
  const lately = new Map<string, number[]>()

  const ask = async (mutant: Mutant, tests: readonly number[]): Promise<Outcome | undefined> => {
    if (tests.length === 0) return undefined
    const chosen = tests.map((index) => reach.tests[index] as Test)
    const { results, timedOut } = await forge.test(
      coinbaseOf(mutant.id),
      ['--fail-fast', '--threads', '1', ...selection(chosen)],
      MUTANT_MILLISECONDS,
    )
    if (timedOut) return { fate: 'timeout' }
    if (results.length === 0)
      throw new Error(`Expected tests to run, none did: ${selection(chosen).join(' ')}`)
    const killer = results.find(({ passed }) => !passed)
    return killer && { fate: 'killed', by: `${killer.contract}.${killer.name}`, file: killer.file }
  }

  const note = (mutant: Mutant, { by }: { by: string }): void => {
    const index = reach.tests.findIndex(({ contract, name }) => `${contract}.${name}` === by)
    if (index < 0) return
    const others = (lately.get(mutant.file) ?? []).filter((other) => other !== index)
    lately.set(mutant.file, [index, ...others].slice(0, 32))
  }

  return async (mutant: Mutant): Promise<Outcome> => {
    const time = (index: number): number => reach.tests[index]?.milliseconds ?? 0
    const coming = [...(reach.places[mutant.reach] ?? [])].sort((a, b) => time(a) - time(b))
    const known = (lately.get(mutant.file) ?? []).filter((index) => coming.includes(index))
    const first = [...new Set([...known.slice(0, FIRST - 1), ...coming])].slice(0, FIRST)
    const rest = coming.filter((index) => !first.includes(index))
    const random = reach.tests.flatMap(({ fuzz }, index) => (fuzz && !coming.includes(index) ? [index] : []))
    for (const tests of [first, rest, random]) {
      const outcome = await ask(mutant, tests)
      if (outcome?.fate === 'killed') note(mutant, outcome)
      if (outcome) return outcome
    }
    return { fate: 'survived', covered: coming.length > 0 }
  }
}
