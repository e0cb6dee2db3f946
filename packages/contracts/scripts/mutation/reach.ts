import type { Forge, TestResult } from './forge.ts'
import { RECORDING } from './schemata.ts'

export type Test = Pick<TestResult, 'file' | 'contract' | 'name' | 'milliseconds' | 'fuzz'>
export type Reach = {
  readonly tests: readonly Test[]
  /** which tests come by a place, as indices, by the place's number */
  readonly places: Readonly<Record<number, readonly number[]>>
}

/**
 * Runs all tests with no mutant on and the places that they come by in the log. Throws when one fails: then no kill would mean anything.
 */
export async function recordReach(forge: Forge): Promise<Reach> {
  const { results } = await forge.test(RECORDING, ['-vv'])
  const failed = results.filter(({ passed }) => !passed)
  if (failed.length > 0) {
    const list = failed.map(({ contract, name, reason }) => `${contract}.${name}: ${reason}`)
    throw new Error(`Expected all tests to pass while no mutant is on, these do not:\n${list.join('\n')}`)
  }
  const places: Record<number, number[]> = {}
  for (const [index, { logs }] of results.entries()) {
    for (const place of new Set(logs.filter((line) => /^\d+$/.test(line)).map(Number))) {
      places[place] = [...(places[place] ?? []), index]
    }
  }
  return {
    tests: results.map(({ file, contract, name, milliseconds, fuzz }) => ({
      file,
      contract,
      name,
      milliseconds,
      fuzz,
    })),
    places,
  }
}
