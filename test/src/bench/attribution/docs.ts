import { readFileSync, writeFileSync } from 'node:fs'

const PAGE = new URL('../../../../docs/attribution.md', import.meta.url)

/** Replaces what stands between `<!-- bench:NAME -->` and `<!-- /bench -->` by the table of that name, where it was measured. */
export function writeTables(results: Record<string, unknown>): void {
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(
    PAGE,
    page.replace(/<!-- bench:(\w+) -->\n[\s\S]*?<!-- \/bench -->/g, (block, name: string) => {
      const rows = results[name]
      return Array.isArray(rows) ? `<!-- bench:${name} -->\n${markdown(rows)}<!-- /bench -->` : block
    }),
  )
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
