import { availableParallelism, loadavg } from 'node:os'
import { createSnapshotIndex } from '@openledger/attribution'
import { calibration, leaveOneOut, planted, sameGenre } from './attribution/accuracy.ts'
import { adversarial } from './attribution/adversarial.ts'
import { round } from './attribution/clock.ts'
import { masked, stateOfTheUnion } from './attribution/corpus.ts'
import { determinism } from './attribution/determinism.ts'
import { writeTables } from './attribution/docs.ts'
import { mailBodies } from './attribution/mail.ts'
import { manipulation } from './attribution/manipulation.ts'
import { ngramAnswers } from './attribution/queries.ts'
import { speed } from './attribution/speed.ts'

/**
 * Speed, accuracy and manipulation of `infgram-prov/1` on the State of the Union addresses (43 owners).
 * `--only speed,planted,…` picks parts; `--large` adds 100 M synthetic tokens; `--no-mail`
 * leaves out what needs a large data set from npm; `--docs` writes the tables into docs/attribution.md.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const at = args.indexOf('--only')
  const only = at < 0 ? undefined : args[at + 1]?.split(',')
  const wanted = (part: string) => !only || only.includes(part)
  const records = stateOfTheUnion()
  const corpus = masked(records)
  const index = createSnapshotIndex(corpus)
  const owners = [...new Set(records.map(({ owner }) => owner))].filter((_, i) => i % 4 === 0)
  const results = {
    machine: [{ cores: availableParallelism(), 'load average before': round(loadavg()[0]!, 1) }],
    ...(wanted('speed') && (await speed(args))),
    ...(wanted('adversarial') && { adversarial: adversarial() }),
    ...(wanted('planted') && { planted: planted(index, corpus, 300) }),
    ...(wanted('calibration') && {
      calibration: [
        ...calibration(index, corpus, args.includes('--no-mail') ? undefined : mailBodies()),
        sameGenre(records, owners.slice(0, 5)),
      ],
    }),
    ...(wanted('leave-one-out') && { leaveOneOut: [leaveOneOut(corpus, index, owners, 40)] }),
    ...(wanted('manipulation') && {
      manipulation: manipulation(records, ngramAnswers(index, corpus, 40, 100, 9), 25),
    }),
    ...(wanted('determinism') && { determinism: [determinism(10_000)] }),
  }
  if (args.includes('--docs')) writeTables(results)
  return results
}
