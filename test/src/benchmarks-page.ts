import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './program.ts'
import { isTable, text } from './report.ts'

const FILE = join(root, 'docs', 'benchmarks.md')
const HEAD = `# Benchmarks

Generated: \`npm run bench -- NAME --docs\` runs a benchmark and replaces its section. Figures depend on the machine; run them on yours.
`

function rowsOf(rows: readonly Record<string, unknown>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((key) => text(row[key])))),
  ].join('\n')
}

/** A result as Markdown: tables as tables, everything else as one table of names and values. */
function section(name: string, args: readonly string[], result: Readonly<Record<string, unknown>>): string {
  const tables = Object.entries(result).filter(([, value]) => isTable(value))
  const facts = Object.entries(result).filter(([, value]) => !isTable(value))
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  return [
    `## ${name}`,
    `\`npm run bench -- ${[name, ...args].join(' ')}\` on ${machine}`,
    ...(facts.length > 0 ? [rowsOf(facts.map(([figure, value]) => ({ figure, value })))] : []),
    ...tables.map(([title, rows]) => `**${title}**\n\n${rowsOf(rows as Record<string, unknown>[])}`),
  ].join('\n\n')
}

/** Replaces one benchmark's section of the page, or adds it. */
export function writeBenchmark(
  name: string,
  args: readonly string[],
  result: Readonly<Record<string, unknown>>,
): void {
  const page = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD
  const [head = HEAD, ...sections] = page.trimEnd().split(/\n\n(?=## )/)
  const kept = sections.filter((entry) => !entry.startsWith(`## ${name}\n`))
  const all = [...kept, section(name, args, result)].sort()
  writeFileSync(FILE, `${[head.trimEnd(), ...all].join('\n\n')}\n`)
}
