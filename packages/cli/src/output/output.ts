/** Text for people, or with `--json` one bare JSON document on standard output. */
export type Output = {
  json: boolean
  write(text: string): void
  /** The whole result of a command: as JSON, or as the text that `render` makes of it. */
  result(value: unknown, render: () => string): void
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}

export function createOutput(json: boolean, stream: NodeJS.WritableStream = process.stdout): Output {
  return {
    json,
    write: (text) => {
      if (!json) stream.write(text)
    },
    result: (value, render) => {
      stream.write(json ? `${JSON.stringify(value, plain, 2)}\n` : `${render()}\n`)
    },
  }
}

/** Bytes of more than a hash by their beginning and their number, objects as JSON. */
function shown(value: unknown): string {
  if (typeof value === 'string' && value.length > 66 && /^0x[0-9a-f]*$/i.test(value))
    return `${value.slice(0, 18)}… (${value.length / 2 - 1} bytes)`
  return typeof value === 'object' && value !== null ? JSON.stringify(value, plain) : String(value)
}

/** Names and values below each other. */
export function facts(rows: readonly (readonly [string, unknown])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${shown(value)}`).join('\n')
}

/** Rows below a header. */
export function columns(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const all = [header, ...rows.map((row) => row.map(String))]
  const widths = header.map((_, index) => Math.max(...all.map((row) => row[index]!.length)))
  return all
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
