import { readFileSync, writeFileSync } from 'node:fs'

const PAGE = new URL('../../../../docs/attribution.md', import.meta.url)
/** What the benchmarks printed last, by table: the page is made of it. */
const RESULTS = new URL('results.json', import.meta.url)

type Tables = Record<string, Record<string, unknown>[]>

const lastResults = (): Tables => JSON.parse(readFileSync(RESULTS, 'utf8'))

/** Keeps the tables that were measured, beside those of before, and writes the page. */
export function writeTables(results: Record<string, unknown>): void {
  const measured = Object.entries(results).filter(([, rows]) => Array.isArray(rows))
  const all = { ...lastResults(), ...Object.fromEntries(measured) }
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(PAGE, pageOf(readFileSync(PAGE, 'utf8'), all as Tables))
}

/** Names of the page's tables that are not what the benchmarks printed last. */
export function differingTables(page = readFileSync(PAGE, 'utf8'), results = lastResults()): string[] {
  const blocks = (text: string) =>
    new Map(Array.from(text.matchAll(BLOCK), ([block, name = '']) => [name, block]))
  const [are, should] = [blocks(page), blocks(pageOf(page, results))]
  return [...new Set([...are.keys(), ...Object.keys(results)])].filter(
    (name) => !results[name] || !are.has(name) || are.get(name) !== should.get(name),
  )
}

const BLOCK = /<!-- bench:(\w+) -->\n[\s\S]*?<!-- \/bench -->/g

/** Replaces what stands between `<!-- bench:NAME -->` and `<!-- /bench -->` by the table of that name. */
function pageOf(page: string, results: Tables): string {
  return page.replace(BLOCK, (block, name: string) => {
    const rows = results[name]
    return rows ? `<!-- bench:${name} -->\n${markdown(rows)}<!-- /bench -->` : block
  })
}

function markdown(rows: Record<string, unknown>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const line = (cells: unknown[]) => `| ${cells.map((cell) => String(cell ?? '')).join(' | ')} |\n`
  return (
    line(columns) +
    line(columns.map(() => '---')) +
    rows.map((row) => line(columns.map((c) => row[c]))).join('')
  )
}
