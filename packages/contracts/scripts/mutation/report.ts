import type { Mutant } from './mutant.ts'
import type { Outcome } from './outcomes.ts'

export type Judged = {
  readonly mutant: Mutant
  readonly outcome: Outcome | undefined
  readonly reason: string | undefined
}

const word = ({ outcome, reason }: Judged): string => {
  if (reason !== undefined) return 'equivalent'
  if (outcome === undefined) return 'not run'
  if (outcome.fate === 'survived' && !outcome.covered) return 'not covered'
  return outcome.fate
}

/** One line of a mutant. */
export function lineOf(judged: Judged): string {
  const { mutant, outcome, reason } = judged
  const { id, file, line, operator, original, mutated } = mutant
  const note = reason ?? (outcome?.fate === 'killed' ? outcome.by : '')
  return `${word(judged).padEnd(11)} ${id.toString(16)} ${file}:${line} ${operator}: \`${original}\` -> \`${mutated}\`${note && ` (${note})`}\n`
}

export type Score = {
  readonly mutants: number
  readonly killed: number
  readonly survived: number
  readonly notCovered: number
  readonly equivalent: number
  /** killed of all that are not equivalent, percent */
  readonly score: number | null
}

/** Of those that were run. A mutant whose tests did not end counts as killed, one that no test comes by as survived. */
export function scoreOf(all: readonly Judged[]): Score {
  const run = all.filter(({ outcome, reason }) => outcome !== undefined || reason !== undefined)
  const count = (...words: string[]): number => run.filter((judged) => words.includes(word(judged))).length
  const [killed, equivalent] = [count('killed', 'timeout'), count('equivalent')]
  const counted = run.length - equivalent
  return {
    mutants: run.length,
    killed,
    survived: count('survived', 'not covered'),
    notCovered: count('not covered'),
    equivalent,
    score: counted === 0 ? null : Math.round((1000 * killed) / counted) / 10,
  }
}

/** A line per file and the total as JSON. */
export function summaryOf(all: readonly Judged[], of: number): string {
  const files = Object.entries(Object.groupBy(all, ({ mutant }) => mutant.file)).map(([file, judged]) => {
    const { killed, survived, equivalent, score } = scoreOf(judged ?? [])
    return `${file.padEnd(36)} ${String(killed).padStart(4)} killed ${String(survived).padStart(4)} survived ${String(equivalent).padStart(3)} equivalent  ${score ?? '–'} %\n`
  })
  return `${files.join('')}${JSON.stringify({ ...scoreOf(all), of })}\n`
}
