// Mutation testing of the contracts by mutant schemata: one build that holds all mutants behind a switch (`block.coinbase`), then one run of
// forge's tests per mutant, of those tests that come by its place.
// npm run mutate -w packages/contracts -- [--guards] [--only part of a file's name] [--sample N] [--seed S] [--minutes M]
// What was found is kept in cache/mutation until contracts or tests change. The last line is {"mutants":…,"killed":…,"score":…}.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { outdated, reasonOf } from './mutation/equivalents.ts'
import { createForge } from './mutation/forge.ts'
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

const { root, mutants } = createWorkspace()
const forge = createForge(root)
const outcomes = openOutcomes(join(own, 'solidity'), join(own, 'cache/mutation/outcomes.json'))
const old = outdated(mutants)
if (old.length > 0)
  throw new Error(`Expected the code of all equivalents to exist, found none of: ${JSON.stringify(old)}`)

const place = (id: number): string => createHash('sha256').update(`${values.seed} ${id}`).digest('hex')
const eligible = mutants.filter(({ file, guard }) => file.includes(values.only) && (guard || !values.guards))
const chosen = eligible
  .toSorted((a, b) => (place(a.id) < place(b.id) ? -1 : 1))
  .slice(0, values.sample ? Number(values.sample) : undefined)

const judge = (mutant: (typeof chosen)[number]): Judged => ({
  mutant,
  outcome: outcomes.of(mutant.id),
  reason: reasonOf(mutant),
})
const waiting = chosen.filter(
  (mutant) => outcomes.of(mutant.id) === undefined && reasonOf(mutant) === undefined,
)
if (waiting.length > 0) {
  await forge.build()
  const reach = outcomes.reach() ?? (await recordReach(forge))
  outcomes.setReach(reach)
  const run = createRunner(forge, reach)
  const end = values.minutes ? Date.now() + Number(values.minutes) * 60_000 : Number.POSITIVE_INFINITY
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant !== undefined && Date.now() < end; mutant = waiting.shift()) {
      outcomes.set(mutant.id, await run(mutant))
      process.stdout.write(lineOf(judge(mutant)))
    }
  }
  await Promise.all(Array.from({ length: PROCESSES }, work))
}

const all = chosen.map(judge)
process.stdout.write('\n')
for (const judged of all.toSorted((a, b) => a.mutant.id - b.mutant.id)) {
  if (judged.reason !== undefined || judged.outcome?.fate === 'survived') process.stdout.write(lineOf(judged))
}
process.stdout.write(summaryOf(all, mutants.length))
if (values.guards && scoreOf(all).survived > 0) process.exitCode = 1
