/** Writes to standard output: the product of these programs is what they print. */
export function write(text: string): void {
  process.stdout.write(text)
}

type Cell = string | number | boolean | null | undefined

/** Rows of equal keys as a padded table. */
export function table(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const text = (cell: Cell) =>
    typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(3) : String(cell ?? '')
  const lines = [columns, ...rows.map((row) => columns.map((column) => text(row[column])))]
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
