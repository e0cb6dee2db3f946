/** Writes to standard output: the product of these programs is what they print. */
export function write(text: string): void {
  process.stdout.write(text)
}

type Cell = string | number | boolean | null | undefined

/** A value as it is printed: three decimals of a fraction, JSON of an object. */
export function text(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(3)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')
}

export function isTable(value: unknown): value is Record<string, Cell>[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === 'object' && row !== null)
  )
}

/** Rows of equal keys as a padded table. */
export function table(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
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
