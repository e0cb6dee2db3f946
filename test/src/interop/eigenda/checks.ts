import { describeError } from '@openledger/primitives'
import { write } from '../../report.ts'

export type Checks = {
  readonly counts: { passed: number; failed: number }
  /** Runs one check; what it throws is printed and counted. */
  check(name: string, body: () => Promise<void>): Promise<void>
}

export function createChecks(): Checks {
  const counts = { passed: 0, failed: 0 }
  return {
    counts,
    async check(name, body) {
      try {
        await body()
        counts.passed++
        write(`  ok      ${name}\n`)
      } catch (error) {
        counts.failed++
        write(`  FAILED  ${name}: ${describeError(error)}\n`)
      }
    },
  }
}

export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message)
}
