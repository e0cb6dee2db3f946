import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeError } from '@openledger/primitives'
import { writeBenchmark } from '../benchmarks-page.ts'
import { isTable, table, write } from '../report.ts'

/** `npm run bench -- NAME [--json] […]`: runs `test/src/bench/NAME.ts`; prints tables, and with `--json` one object as the last line, with `--docs` writes `docs/benchmarks.md`. */
type Bench = { run(args: string[]): Promise<Record<string, unknown>> }

const folder = join(import.meta.dirname, '..', 'bench')
const [name, ...rest] = process.argv.slice(2)
const json = rest.includes('--json')
const args = rest.filter((argument) => argument !== '--json')
const file = join(folder, `${name}.ts`)
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder)
    .filter((entry) => /^[a-z-]+\.ts$/.test(entry))
    .map((entry) => entry.slice(0, -3))
  write(`Expected a benchmark among ${names.join(', ')}, got \`${name ?? ''}\`.\n`)
  process.exit(1)
}

try {
  const bench = (await import(file)) as Bench
  const result = await bench.run(args)
  for (const [key, value] of Object.entries(result)) {
    if (isTable(value)) write(`\n${key}\n${table(value)}\n`)
    else write(`${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}\n`)
  }
  if (rest.includes('--docs'))
    writeBenchmark(
      name,
      args.filter((argument) => argument !== '--docs'),
      result,
    )
  if (json) write(`${JSON.stringify(result)}\n`)
  process.exit(0)
} catch (error) {
  write(`bench ${name}: ${describeError(error)}\n`)
  process.exit(1)
}
