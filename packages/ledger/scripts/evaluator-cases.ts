// Random input of the evaluator with the TypeScript result, one JSON object a line, for a differential test in another language:
// {"input":"0x…","output":"0x…"} or "output":null where the input is refused. The last line sums up:
// {"cases":…,"refused":…,"entries":…}. node --conditions=src scripts/evaluator-cases.ts [--cases N] [--seed S]
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { fromHex, NonCanonicalError, SeededRandom, toHex } from '@openledger/primitives'
import { runEvaluator } from '../src/index.ts'
import { bentInput, canonicalInput } from '../test-support/evaluator-inputs.ts'
import golden from '../vectors/evaluator.json' with { type: 'json' }

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '4000' }, seed: { type: 'string', default: 'cases 1' } },
})
const random = new SeededRandom(values.seed)

/** Mostly few entries, so that many shapes are met; sometimes whole pages. */
const SPARSE = [30, 120, 600, 4096]
const DENSE = [1, 2, 30]

function result(input: Uint8Array): string | null {
  try {
    return toHex(runEvaluator(input))
  } catch (error) {
    if (!(error instanceof NonCanonicalError)) throw error
    return null
  }
}

/** A canonical input, a bent one, or a bent golden vector: those stand where two readings of the rules part. */
function next(): { input: Uint8Array; entries: number } {
  const choice = random.below(4)
  if (choice === 0) {
    const { input } = golden.vectors[random.below(golden.vectors.length)]!
    return { input: bentInput(random, fromHex(input as `0x${string}`)), entries: 0 }
  }
  const one = canonicalInput(random, random.below(20) === 0 ? DENSE : SPARSE)
  return choice === 1 ? { input: bentInput(random, one.input), entries: 0 } : one
}

let refused = 0
let entries = 0
for (let i = 0; i < Number(values.cases); i++) {
  const one = next()
  const output = result(one.input)
  entries += one.entries
  if (output === null) refused++
  const line = `${JSON.stringify({ input: toHex(one.input), output })}\n`
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
process.stdout.write(`${JSON.stringify({ cases: Number(values.cases), refused, entries })}\n`)
