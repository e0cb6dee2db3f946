import { write } from '../../report.ts'

/** What must be true after a fault, and whether it is. */
export type Check = readonly [what: string, ok: boolean]

export type Counts = { passed: number; failed: number }

/** Prints a line per check. */
export function report(checks: readonly Check[]): Counts {
  for (const [what, ok] of checks) write(`${ok ? 'ok  ' : 'FAIL'} ${what}\n`)
  const failed = checks.filter(([, ok]) => !ok).length
  return { passed: checks.length - failed, failed }
}
