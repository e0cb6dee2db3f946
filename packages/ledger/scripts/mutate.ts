// Mutation testing by Stryker. Its 110 packages are installed into a cache when it is first asked for, not with the repository's.
// npm run mutate -w packages/ledger -- [--files substring] [--sample share] [--seed S]; the last line is {"mutants":…,"killed":…,"score":…}.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutatedRanges } from './mutation/sample.ts'

const VERSION = '10.1.1'
const root = join(import.meta.dirname, '..')
const cache = join(root, '..', '..', '.openledger', `stryker-${VERSION}`)
const modules = join(cache, 'node_modules')

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '' },
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
})

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function install(): void {
  if (existsSync(join(modules, 'vitest'))) return
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{"private":true}\n')
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`)
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error', ...packages],
    cache,
  )
  // Runner and tests must be the same vitest.
  symlinkSync(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), join(modules, 'vitest'))
}

/** States of a mutant that count as noticed, and those that count at all. */
const NOTICED = ['Killed', 'Timeout']
const COUNTED = [...NOTICED, 'Survived', 'NoCoverage']

type Report = { files: Record<string, { mutants: { status: string }[] }> }

install()
const mutate = mutatedRanges(root, { files: values.files, share: Number(values.sample), seed: values.seed })
if (mutate.length === 0) throw new Error(`Expected a file that contains \`${values.files}\`.`)
const report = join(cache, 'report.json')
const config = join(cache, 'stryker.config.json')
writeFileSync(
  config,
  JSON.stringify({
    mutate,
    testRunner: 'vitest',
    plugins: [join(modules, '@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: 'scripts/mutation/vitest.config.mjs' },
    // Stryker would rewrite the copy's tsconfig.json by TypeScript's JavaScript interface, which TypeScript 7 has not; types are stripped anyway.
    tsconfigFile: 'none.json',
    ignorePatterns: ['dist', 'tsconfig*'],
    coverageAnalysis: 'perTest',
    // A constant of a module would need all tests anew; the golden vectors hold them.
    ignoreStatic: true,
    concurrency: 1,
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false },
    jsonReporter: { fileName: report },
    tempDirName: '.stryker-tmp',
    cleanTempDir: 'always',
  }),
)
rmSync(report, { force: true })
run(process.execPath, [join(modules, '@stryker-mutator/core/bin/stryker.js'), 'run', config], root)
const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report
const states = Object.values(files)
  .flatMap(({ mutants }) => mutants.map(({ status }) => status))
  .filter((status) => COUNTED.includes(status))
const killed = states.filter((status) => NOTICED.includes(status)).length
process.stdout.write(
  `${JSON.stringify({ mutants: states.length, killed, score: Math.round((1000 * killed) / states.length) / 10 })}\n`,
)
