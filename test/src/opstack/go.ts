import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../program.ts'
import { write } from '../report.ts'

/** The Go module's own tests: evaluator against the shared vectors and the specification, precompile sets, genesis; then half a minute of fuzzing. */
const RUNS = [
  ['vet', './evaluator', './precompile', './cmd/genesis'],
  ['test', '-json', './evaluator', './precompile', './cmd/genesis'],
  ['test', '-json', '-run', '^$', '-fuzz', 'FuzzEvaluate', '-fuzztime', '30s', './evaluator'],
]

type Event = { Action: string; Test?: string; Package?: string }

function go(args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn('go', args, {
    cwd: join(root, 'node', 'execution'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CGO_ENABLED: '0', PATH: `${process.env.PATH}:/usr/local/go/bin` },
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
  let passed = 0
  let failed = 0
  for (const args of RUNS) {
    const { code, output } = await go(args)
    const events = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Event)
    const named = events.filter(({ Test }) => Test)
    passed += named.filter(({ Action }) => Action === 'pass').length
    const broken = named.filter(({ Action }) => Action === 'fail')
    for (const { Package, Test } of broken) write(`  FAILED  ${Package} ${Test}\n`)
    failed += broken.length
    if (code !== 0 && broken.length === 0) {
      write(`  FAILED  go ${args.join(' ')}\n`)
      failed++
    }
  }
  return { passed, failed }
}
