import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeError } from '@openledger/primitives'
import { write } from '../report.ts'

/** `npm run test:faults -- NAME…`: runs `test/src/faults/NAME.ts`, all of them without a name. */
type FaultSuite = { run(args: string[]): Promise<{ passed: number; failed: number }> }

const folder = join(import.meta.dirname, '..', 'faults')
const known = readdirSync(folder)
  .filter((entry) => /^[a-z-]+\.ts$/.test(entry))
  .map((entry) => entry.slice(0, -3))
const words = process.argv.slice(2)
const names = words.filter((word) => known.includes(word))
const args = words.filter((word) => !known.includes(word))
if (args.some((word) => !word.startsWith('-') && !/^\d+$/.test(word))) {
  write(`Expected fault suites among ${known.join(', ')}, got ${words.join(' ')}.\n`)
  process.exit(1)
}
let passed = 0
let failed = 0
for (const name of names.length > 0 ? names : known) {
  const started = Date.now()
  try {
    const suite = (await import(join(folder, `${name}.ts`))) as FaultSuite
    const counts = await suite.run(args)
    passed += counts.passed
    failed += counts.failed
    if (counts.passed + counts.failed === 0) failed++
  } catch (error) {
    write(`faults ${name}: ${describeError(error)}\n`)
    failed++
  }
  write(`faults ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}
write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
