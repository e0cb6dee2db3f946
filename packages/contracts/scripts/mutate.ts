// Mutation testing of the contracts by mutant schemata: one build that holds all mutants behind a switch (`block.coinbase`), then one run of
// forge's tests per mutant, of those tests that come by its place. The evaluator's mutants are sources of their own.
// npm run mutate -w packages/contracts -- [--guards] [--only part of a file's name] [--sample N] [--seed S] [--minutes M]
// What was found is kept in cache/mutation until contracts or tests change. The last line is {"mutants":…,"killed":…,"score":…}.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { outdated, reasonOf } from './mutation/equivalents.ts'
import { createForge } from './mutation/forge.ts'
import type { Mutant } from './mutation/mutant.ts'
import { openOutcomes } from './mutation/outcomes.ts'
import { recordReach } from './mutation/reach.ts'
import { type Judged, lineOf, scoreOf, summaryOf } from './mutation/report.ts'
import { createRunner } from './mutation/run.ts'
import { createWorkspace, own } from './mutation/workspace.ts'

const { values } = parseArgs({
  options: {
    /** only what takes a check away; fails when one survives */
    guards: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string' },
  },
})
const PROCESSES = 2

const { root, mutants, isEvaluator, installEvaluator } = createWorkspace()
const outcomes = openOutcomes(join(own, 'solidity'), join(own, 'cache/mutation/outcomes.json'))
const old = outdated(mutants)
if (old.length > 0) {
  throw new Error(`Expected the code of all equivalents to exist, found none of: ${JSON.stringify(old)}`)
}

const place = ({ id }: Mutant): string => createHash('sha256').update(`${values.seed} ${id}`).digest('hex')
const chosen = mutants
  .filter(({ file, guard }) => file.includes(values.only) && (guard || !values.guards))
  .map((mutant) => ({ mutant, at: place(mutant) }))
  .sort((a, b) => (a.at < b.at ? -1 : 1))
  .map(({ mutant }) => mutant)
  .slice(0, values.sample === undefined ? undefined : Number(values.sample))

const judge = (mutant: Mutant): Judged => ({
  mutant,
  outcome: outcomes.of(mutant.id),
  reason: reasonOf(mutant),
})
const waiting = chosen.filter(({ id }) => outcomes.of(id) === undefined).filter((mutant) => !reasonOf(mutant))
if (waiting.length > 0) {
  const forge = createForge(root)
  await forge.build()
  const reach = outcomes.reach() ?? (await recordReach(forge))
  outcomes.setReach(reach)
  const run = createRunner(forge, reach)
  const end = values.minutes ? Date.now() + Number(values.minutes) * 60_000 : Number.POSITIVE_INFINITY
  const work = async (list: Mutant[], before: (mutant: Mutant) => void): Promise<void> => {
    for (let mutant = list.shift(); mutant !== undefined && Date.now() < end; mutant = list.shift()) {
      before(mutant)
      outcomes.set(mutant.id, await run(mutant))
      process.stdout.write(lineOf(judge(mutant)))
    }
  }
  const switched = waiting.filter(({ id }) => !isEvaluator(id))
  await Promise.all(Array.from({ length: PROCESSES }, () => work(switched, () => {})))
  // there is one evaluator for all tests
  await work(
    waiting.filter(({ id }) => isEvaluator(id)),
    ({ id }) => installEvaluator(id),
  )
}

const all = chosen.map(judge)
process.stdout.write('\n')
for (const judged of all.toSorted((a, b) => a.mutant.id - b.mutant.id)) {
  if (judged.reason !== undefined || judged.outcome?.fate === 'survived') process.stdout.write(lineOf(judged))
}
process.stdout.write(summaryOf(all, mutants.length))
if (values.guards && scoreOf(all).survived > 0) process.exitCode = 1
