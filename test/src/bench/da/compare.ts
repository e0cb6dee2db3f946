import { table, write } from '../../report.ts'
import { type Cell, type CellResult, type Measured, measureCell, type Subject } from './measure.ts'

export type Row = Record<string, string>
export type Plan = { readonly rounds: number; readonly ms: number }

/**
 * One cell for all subjects, which take turns; the last is the one that the others are compared with, round by round. A subject of `once`
 * is measured in the first round only, with one request for each lane at least instead of two.
 */
export async function compareCell(
  subjects: readonly Subject[],
  cell: Pick<Cell, 'size' | 'concurrency'>,
  plan: Plan,
  once: ReadonlySet<Subject> = new Set(),
): Promise<Row[]> {
  const results = new Map<Subject, CellResult[]>(subjects.map((subject) => [subject, []]))
  for (let round = 0; round < plan.rounds; round++) {
    for (const subject of subjects) {
      if (round > 0 && once.has(subject)) continue
      const least = once.has(subject) ? 1 : 2
      results.get(subject)!.push(await measureCell(subject, { ...cell, ms: plan.ms, least }))
    }
  }
  const peer = results.get(subjects.at(-1)!)!
  const rows = subjects.map((subject) => {
    const own = results.get(subject)!
    return {
      bytes: String(cell.size),
      'at a time': String(cell.concurrency),
      subject: subject.name,
      ...columns('put', own, peer),
      ...columns('get', own, peer),
    }
  })
  // Each cell as it comes: a run that is broken off has told what it knows.
  write(`${table(rows)}\n\n`)
  return rows
}

/** The round in the middle, and the ratios of all rounds: middle (least to greatest). */
function columns(kind: 'put' | 'get', own: readonly CellResult[], peer: readonly CellResult[]): Row {
  const rounds = own.map((result) => result[kind])
  const shown = middle(rounds, (a) => a.megabytesPerSecond)
  const ratios = rounds.map((round, i) => round.megabytesPerSecond / peer[i]![kind].megabytesPerSecond)
  const processor = middle(rounds, (a) => a.processor ?? 0).processor
  const [least, greatest] = [Math.min(...ratios), Math.max(...ratios)]
  return {
    [`${kind} MB/s`]: shown.megabytesPerSecond.toFixed(2),
    [`${kind} p50 ms`]: shown.p50.toFixed(2),
    [`${kind} p99 ms`]: shown.p99.toFixed(1),
    [`${kind} CPU ms`]: processor === undefined ? '' : processor.toFixed(3),
    [`${kind} ratio`]: `${middle(ratios, (a) => a).toFixed(2)} (${least.toFixed(2)} to ${greatest.toFixed(2)})`,
  }
}

function middle<T extends Measured | number>(values: readonly T[], by: (value: T) => number): T {
  return values.toSorted((a, b) => by(a) - by(b))[Math.floor(values.length / 2)]!
}
