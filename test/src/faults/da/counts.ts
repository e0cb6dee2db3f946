import { write } from '../../report.ts'

/** Prints the counts; a pair is a check: what came and what was expected. */
export function report(counts: Record<string, number | [got: number, expected: number]>) {
  let passed = 0
  let failed = 0
  for (const [name, value] of Object.entries(counts)) {
    if (typeof value === 'number') {
      write(`  ${name.padEnd(20)} ${value}\n`)
      continue
    }
    const [got, expected] = value
    const ok = got === expected
    if (ok) passed++
    else failed++
    write(`  ${name.padEnd(20)} ${got}${ok ? '' : ` (expected ${expected})`} ${ok ? 'ok' : 'FAILED'}\n`)
  }
  return { passed, failed }
}
