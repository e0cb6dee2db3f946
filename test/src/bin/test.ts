import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { write } from '../report.ts'

/** Everything that needs only npm. `npm test` runs all suites, `npm test -- NAME…` some of them. */
const root = join(import.meta.dirname, '..', '..', '..')
const output = join(root, '.openledger', 'test')

type Counts = { passed: number; failed: number }
type Suite = {
  name: string
  commands: string[][]
  count?: (log: string) => Counts
  /** A part of another suite, run only when it is named. */
  part?: true
}

function vitestCounts(file: string): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(join(output, file), 'utf8'),
  ) as Record<string, number>
  // A file that cannot even be loaded fails without a failed test.
  const failed = numFailedTests || (numFailedTestSuites ? 1 : 0)
  return { passed: numPassedTests ?? 0, failed: failed ?? 1 }
}

function vitest(name: string, projects: string[]): Suite {
  const selection = projects.map((project) => `--project=${project}`)
  const json = `--outputFile.json=${join(output, `${name}.json`)}`
  return {
    name,
    commands: [['vitest', 'run', ...selection, '--reporter=dot', '--reporter=json', json]],
    count: () => vitestCounts(`${name}.json`),
  }
}

function forgeCounts(log: string): Counts {
  const found = [...log.matchAll(/(\d+) tests? passed, (\d+) failed/g)].at(-1)
  return { passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 1) }
}

/** Sum over the closing lines of several runs; a run that fails without one is counted by its exit code. */
function pythonCounts(log: string): Counts {
  const counts = { passed: 0, failed: 0 }
  for (const [, passed, failed] of log.matchAll(/(\d+) passed, (\d+) failed/g)) {
    counts.passed += Number(passed)
    counts.failed += Number(failed)
  }
  return counts
}

const suites: Suite[] = [
  { name: 'format', commands: [['biome', 'check', '.']] },
  { name: 'layers', commands: [['node', 'tools/check-layers.mjs']] },
  { name: 'workspaces', commands: [['sherif']] },
  { name: 'unused', commands: [['knip']] },
  {
    name: 'types',
    commands: [
      ['tsc', '-b'],
      ['tsc', '-p', 'tsconfig.test.json'],
    ],
  },
  {
    name: 'generated',
    commands: [
      ['node', '--conditions=src', 'packages/contracts/scripts/generate.ts', '--check'],
      ['node', '--conditions=src', 'devnet/src/bin/devnet.ts', 'compose', 'write', '--check'],
      ['node', '--conditions=src', 'test/src/bin/check-attribution-tables.ts'],
    ],
  },
  vitest('unit', ['!e2e']),
  {
    name: 'contracts',
    commands: [['npm', 'run', '--silent', 'test:forge', '-w', 'packages/contracts']],
    count: forgeCounts,
  },
  vitest('e2e', ['e2e']),
  { ...vitest('eigenda', ['eigenda', 'eigenda-mock']), part: true },
  {
    name: 'vectors',
    // The golden vectors in a second language; needs Python 3 and nothing else.
    commands: ['attribution', 'datanet', 'settlement'].map((name) => [
      'npm',
      'run',
      '--silent',
      'test:vectors',
      '-w',
      `packages/${name}`,
    ]),
    count: pythonCounts,
    part: true,
  },
]

function run([command = '', ...args]: string[]): Promise<{ code: number; log: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data))
    child.on('error', (error) => resolve({ code: 127, log: `${log}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, log }))
  })
}

async function runSuite(suite: Suite): Promise<Counts> {
  const started = Date.now()
  let log = ''
  let code = 0
  for (const command of suite.commands) {
    const result = await run(command)
    log += result.log
    code ||= result.code
  }
  let counts: Counts
  try {
    counts = suite.count?.(log) ?? (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  } catch {
    counts = { passed: 0, failed: 1 }
  }
  // A runner that fails without a failed test, or closes on none, has not passed.
  if ((code !== 0 || counts.passed === 0) && counts.failed === 0) counts = { ...counts, failed: 1 }
  if (counts.failed > 0) write(`${log.trimEnd()}\n`)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  write(`${suite.name.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed  ${seconds} s\n`)
  return counts
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name))
if (unknown.length > 0) {
  write(`Expected suites among ${suites.map((suite) => suite.name).join(', ')}, got ${unknown.join(', ')}.\n`)
  process.exit(1)
}
rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })
const total: Counts = { passed: 0, failed: 0 }
async function runLane(lane: readonly Suite[]): Promise<void> {
  for (const suite of lane) {
    if (wanted.length > 0 ? !wanted.includes(suite.name) : suite.part) continue
    const { passed, failed } = await runSuite(suite)
    total.passed += passed
    total.failed += failed
  }
}
// The contracts' compiler and the tests that wait for processes share the machine well.
const beside = (suite: Suite) => suite.name === 'generated' || suite.name === 'contracts'
await Promise.all([
  runLane(suites.filter((suite) => !beside(suite))),
  runLane(suites.filter((suite) => beside(suite))),
])
write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 ? 0 : 1)
