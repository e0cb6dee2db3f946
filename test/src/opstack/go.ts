import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { root } from '../program.ts'
import { write } from '../report.ts'

/**
 * The Go module's own tests: evaluator against the shared vectors, the specification and thousands of random inputs with TypeScript's results,
 * precompile sets, genesis; then half a minute of fuzzing.
 */
const RUNS = [
  ['vet', './evaluator', './precompile', './cmd/genesis'],
  ['test', '-json', './evaluator', './precompile', './cmd/genesis'],
  ['test', '-json', '-run', '^$', '-fuzz', 'FuzzEvaluate', '-fuzztime', '30s', './evaluator'],
]

const COMPARISON = 'TestAgreesWithTypeScript'

type Event = { Action: string; Test?: string; Package?: string }

/** Writes random input of the evaluator with the TypeScript result. */
async function writeCases(file: string): Promise<void> {
  const script = join(root, 'packages', 'ledger', 'scripts', 'evaluator-cases.ts')
  const child = spawn(process.execPath, ['--conditions=src', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await pipeline(child.stdout, createWriteStream(file))
}

function go(args: readonly string[], cases: string): Promise<{ code: number; output: string }> {
  const child = spawn('go', args, {
    cwd: join(root, 'node', 'execution'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      CGO_ENABLED: '0',
      EVALUATOR_CASES: cases,
      PATH: `${process.env.PATH}:/usr/local/go/bin`,
    },
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

export async function run(): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'openledger-go-'))
  const cases = join(folder, 'evaluator-cases.jsonl')
  let passed = 0
  let failed = 0
  try {
    await writeCases(cases)
    for (const args of RUNS) {
      const { code, output } = await go(args, cases)
      const events = output
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Event)
      const named = events.filter(({ Test }) => Test)
      passed += named.filter(({ Action }) => Action === 'pass').length
      // Timing may be passed over (it is asked for on a quiet machine), the comparison may not.
      const broken = named.filter(
        ({ Action, Test }) => Action === 'fail' || (Action === 'skip' && Test === COMPARISON),
      )
      for (const { Package, Test } of broken) write(`  FAILED  ${Package} ${Test}\n`)
      failed += broken.length
      if (code !== 0 && broken.length === 0) {
        write(`  FAILED  go ${args.join(' ')}\n`)
        failed++
      }
    }
    return { passed, failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
