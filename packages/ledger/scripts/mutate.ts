// Mutation testing of the ledger's pure code: changes one operator or constant at a time in a copy of the package, runs the tests that guard
// the file, and counts the changes that no test notices. node scripts/mutate.ts [--files substring] [--sample N] [--seed S]
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '' },
    sample: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
})

/** Source files and the tests that must notice a change in them. */
const TARGETS: readonly (readonly [string, string[]])[] = [
  ['settlement/entries-codec.ts', ['settlement/codec']],
  ['settlement/evaluator.ts', ['settlement/codec', 'vectors']],
  ['settlement/header.ts', ['settlement/codec', 'vectors']],
  ['settlement/call.ts', ['settlement/codec']],
  ['books/tree.ts', ['books/tree.test']],
  ['books/tree-proof.ts', ['books/tree.test']],
  ['curve/domain.ts', ['curve/curve']],
  ['curve/field.ts', ['curve/curve']],
  ['curve/g1.ts', ['curve/curve']],
  ['multi/claims.ts', ['multi/multi', 'vectors']],
  ['settlement/settlement.ts', ['settlement/verify', 'vectors']],
  ['settlement/transcript.ts', ['vectors']],
  ['settlement/totals.ts', ['settlement/totals', 'settlement/verify', 'vectors']],
  ['settlement/verify.ts', ['settlement/verify', 'vectors']],
  ['settlement/record-point.ts', ['books/account-proof', 'vectors']],
  ['settlement/verify-account.ts', ['books/account-proof', 'vectors']],
  ['settlement/verify-claims.ts', ['multi/multi', 'vectors']],
]

const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \* /g, ' + '],
  [/ % /g, ' * '],
  [/ >> /g, ' << '],
  [/ & /g, ' | '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\b0n?\b(?!x)/g, '1'],
  [/\b1\b/g, '2'],
  [/\b1n\b/g, '2n'],
  [/\bthrow new /g, 'new '],
  [/if \(!/g, 'if ('],
]

type Mutant = { file: string; tests: string[]; offset: number; from: string; to: string; line: number }

/** Places that are code: outside of comments, strings, imports and types. */
function isCode(source: string, offset: number): boolean {
  const start = source.lastIndexOf('\n', offset) + 1
  const end = source.indexOf('\n', offset)
  const line = source.slice(start, end < 0 ? undefined : end)
  if (/^\s*(\*|\/\*|\/\/|import |export type |type |\| )/.test(line)) return false
  const before = line.slice(0, offset - start)
  const quotes = (before.match(/['`"]/g) ?? []).length
  return quotes % 2 === 0 && !before.includes('//') && !before.includes('/*')
}

function mutantsOf(root: string, file: string, tests: string[]): Mutant[] {
  const source = readFileSync(join(root, 'src', file), 'utf8')
  const mutants: Mutant[] = []
  for (const [pattern, to] of OPERATORS) {
    for (const match of source.matchAll(pattern)) {
      if (!isCode(source, match.index)) continue
      const replacement = match[0].endsWith('n') && to === '1' ? '1n' : to
      mutants.push({
        file,
        tests,
        offset: match.index,
        from: match[0],
        to: replacement,
        line: source.slice(0, match.index).split('\n').length,
      })
    }
  }
  return mutants
}

/** A copy of the package in which files may be broken, beside links to everything else. */
function copyPackage(): { root: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-mutation-'))
  const own = join(import.meta.dirname, '..')
  const root = join(folder, 'packages', 'ledger')
  mkdirSync(root, { recursive: true })
  for (const part of ['src', 'test-support', 'vectors', 'package.json'])
    cpSync(join(own, part), join(root, part), { recursive: true })
  symlinkSync(join(own, '..', '..', 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(own, 'node_modules'), join(root, 'node_modules'))
  writeFileSync(
    join(root, 'vitest.config.mjs'),
    `const conditions = ['src', 'node', 'import', 'default']
export default { resolve: { conditions }, ssr: { resolve: { conditions } }, test: { include: ['src/**/*.test.ts'], testTimeout: 60000, bail: 1 } }\n`,
  )
  return { root, folder }
}

function passes(root: string, tests: readonly string[]): boolean {
  const vitest = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'vitest', 'vitest.mjs')
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', '--root', root, ...tests.map((test) => `src/${test}`)],
    {
      stdio: 'ignore',
      timeout: 180_000,
    },
  )
  return run.status === 0
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const result = [...list]
  let state = seed >>> 0 || 1
  for (let i = result.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = state % (i + 1)
    ;[result[i], result[j]] = [result[j]!, result[i]!]
  }
  return result
}

const { root, folder } = copyPackage()
try {
  const targets = TARGETS.filter(([file]) => file.includes(values.files))
  const all = targets.flatMap(([file, tests]) => mutantsOf(root, file, tests))
  const chosen = shuffled(all, Number(values.seed)).slice(0, Number(values.sample))
  for (const tests of new Set(targets.map(([, list]) => list.join(' ')))) {
    if (!passes(root, tests.split(' ')))
      throw new Error(`Expected ${tests} to pass before anything is changed.`)
  }
  const survivors: Mutant[] = []
  for (const mutant of chosen) {
    const path = join(root, 'src', mutant.file)
    const source = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      source.slice(0, mutant.offset) + mutant.to + source.slice(mutant.offset + mutant.from.length),
    )
    const unnoticed = passes(root, mutant.tests)
    writeFileSync(path, source)
    if (!unnoticed) continue
    survivors.push(mutant)
    process.stdout.write(
      `survived: src/${mutant.file}:${mutant.line} \`${mutant.from.trim()}\` -> \`${mutant.to.trim()}\`\n`,
    )
  }
  const killed = chosen.length - survivors.length
  process.stdout.write(
    `${JSON.stringify({ mutants: chosen.length, of: all.length, killed, score: Math.round((1000 * killed) / chosen.length) / 10 })}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
