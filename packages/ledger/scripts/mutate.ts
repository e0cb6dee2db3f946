// Mutation testing by Stryker, which is installed into a cache when it is first asked for, not with the repository's packages.
// npm run mutate -w packages/ledger -- [--files substring]… [--again] [--docs]
// A mutant whose code and tests did not change since the last run is not tried again unless --again says so. --docs writes the scores
// into docs/ledger.md. The last line is {"mutants":…,"killed":…,"survived":…,"disabled":…,"score":…}.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CACHE, install, run, STRYKER, VITEST_RUNNER } from './mutation/install.ts'
import { type Report, scores, table, withScores } from './mutation/score.ts'

const root = join(import.meta.dirname, '..')
const page = join(root, '..', '..', 'docs', 'ledger.md')

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: [''] },
    again: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
})

const mutate = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
  .map((file) => join('src', file))
  .filter((file) => values.files.some((part) => file.includes(part)))
  .sort()
if (mutate.length === 0) throw new Error(`Expected a file that contains \`${values.files.join('` or `')}\`.`)

install()
const report = join(CACHE, 'report.json')
const config = join(CACHE, 'stryker.config.json')
writeFileSync(
  config,
  JSON.stringify({
    mutate,
    testRunner: 'vitest',
    plugins: [VITEST_RUNNER, join(root, 'scripts', 'mutation', 'messages.mjs')],
    ignorers: ['messages'],
    vitest: { configFile: 'scripts/mutation/vitest.config.mjs' },
    // Stryker would rewrite the copy's tsconfig.json by TypeScript's JavaScript interface, which TypeScript 7 has not; types are stripped anyway.
    tsconfigFile: 'none.json',
    ignorePatterns: ['dist', 'tsconfig*'],
    coverageAnalysis: 'perTest',
    // A constant of a module would need all tests anew; the golden vectors hold them.
    ignoreStatic: true,
    concurrency: 2,
    // A loop without end is noticed by its count; the time is only for what hangs elsewhere, also on a busy machine.
    timeoutMS: 120_000,
    timeoutFactor: 3,
    incremental: true,
    incrementalFile: join(CACHE, 'incremental.json'),
    force: values.again,
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false },
    jsonReporter: { fileName: report },
    tempDirName: '.stryker-tmp',
    cleanTempDir: 'always',
  }),
)
rmSync(report, { force: true })
run(process.execPath, [STRYKER, 'run', config], root)

const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report
const rows = scores({
  // The report holds the results of earlier runs, too.
  files: Object.fromEntries(Object.entries(files).filter(([name]) => mutate.includes(name))),
})
process.stdout.write(`${table(rows)}\n`)
if (values.docs) writeFileSync(page, withScores(readFileSync(page, 'utf8'), rows))
process.stdout.write(`${JSON.stringify(rows.at(-1)![1])}\n`)
