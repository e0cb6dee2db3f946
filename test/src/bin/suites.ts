import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeError } from '@openledger/primitives'
import { write } from '../report.ts'

type Suite = { run(args: string[]): Promise<{ passed: number; failed: number }> }

/** Runs the named suites of a folder beside this one, prints the closing line and ends the process. */
export async function runSuites(kind: string, words: readonly string[]): Promise<never> {
  const folder = join(import.meta.dirname, '..', kind)
  const known = readdirSync(folder)
    .filter((entry) => /^[a-z-]+\.ts$/.test(entry))
    .map((entry) => entry.slice(0, -3))
  const names = words.filter((word) => known.includes(word))
  const args = words.filter((word) => !known.includes(word))
  const unknown = args.filter((word) => !word.startsWith('-') && !/^\d+$/.test(word))
  // Words behind a suite's name are for the suite.
  if (unknown.length > 0 && names.length === 0) {
    write(`Expected suites among ${known.join(', ')}, got ${unknown.join(' ')}.\n`)
    process.exit(1)
  }
  let passed = 0
  let failed = 0
  for (const name of names.length > 0 ? names : known) {
    const started = Date.now()
    try {
      const suite = (await import(join(folder, `${name}.ts`))) as Suite
      const counts = await suite.run(args)
      passed += counts.passed
      failed += counts.failed
      if (counts.passed + counts.failed === 0) failed++
    } catch (error) {
      write(`${kind} ${name}: ${describeError(error)}\n${(error as Error).stack}\n`)
      failed++
    }
    write(`${kind} ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
  }
  write(`${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 ? 0 : 1)
}
