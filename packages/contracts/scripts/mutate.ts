// Mutation testing of the contracts: changes one operator, constant or requirement at a time in a copy of the sources, compiles it, runs the
// forge tests, and counts the changes that no test notices. A minute and more per change: take a sample.
// node --conditions=src scripts/mutate.ts [--files substring] [--sample N] [--seed S]
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'ledger/' },
    sample: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
})

const own = join(import.meta.dirname, '..')

/** In Solidity and in the assembly between. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ == /g, ' != '],
  [/ != /g, ' == '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \* /g, ' + '],
  [/ % /g, ' * '],
  [/ \/ /g, ' * '],
  [/ >> /g, ' << '],
  [/ \+= /g, ' -= '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\b0\b(?!x)/g, '1'],
  [/\b1\b/g, '2'],
  [/\blt\(/g, 'gt('],
  [/\band\(/g, 'or('],
  [/\bor\(/g, 'and('],
  [/\badd\(/g, 'sub('],
  [/\bnonReentrant\b/g, ''],
  [/\bwhenNotPaused\b/g, ''],
  [/\bonlyGovernance\b/g, ''],
  // a requirement that nothing can break
  [/\brequire\((?=[^;]*;)/g, 'require(true || '],
]

type Mutant = { file: string; offset: number; from: string; to: string; line: number }

/** Places that are code: outside of comments, imports, strings and declarations of constants. */
function isCode(source: string, offset: number): boolean {
  const start = source.lastIndexOf('\n', offset) + 1
  const line = source.slice(start, source.indexOf('\n', offset))
  if (/^\s*(\/\/|\/\*|\*|import |pragma |modifier |error |event |hex")/.test(line)) return false
  const before = line.slice(0, offset - start)
  return (before.match(/"/g) ?? []).length % 2 === 0 && !before.includes('//')
}

function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(join(own, 'solidity/src', file), 'utf8')
  return OPERATORS.flatMap(([pattern, to]) =>
    [...source.matchAll(pattern)]
      .filter(({ index }) => isCode(source, index))
      .map((match) => ({
        file,
        offset: match.index,
        from: match[0],
        to,
        line: source.slice(0, match.index).split('\n').length,
      })),
  )
}

/** A copy of what forge needs, so that files may be broken. */
function copyPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-mutation-'))
  const root = join(folder, 'packages', 'contracts')
  mkdirSync(join(root, 'src'), { recursive: true })
  for (const part of ['solidity', 'src/generated', 'tools', 'foundry.toml', 'package.json', 'cache', 'out']) {
    if (existsSync(join(own, part))) cpSync(join(own, part), join(root, part), { recursive: true })
  }
  symlinkSync(join(own, '..', '..', 'node_modules'), join(folder, 'node_modules'))
  return root
}

/** Runs forge in the copy; what was compiled before is copied with it. */
function forge(root: string, ...args: string[]): number | null {
  const run = spawnSync(process.execPath, [join(root, 'tools/forge.mjs'), ...args], {
    stdio: 'ignore',
    timeout: 1_200_000,
  })
  return run.status
}
const test = (root: string): boolean =>
  forge(root, 'test', '--fail-fast', '--no-match-contract', 'InvariantsTest|LongLivesTest') === 0

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

const files = (readdirSync(join(own, 'solidity/src'), { recursive: true }) as string[]).filter(
  (file) => file.endsWith('.sol') && file.includes(values.files),
)
const all = files.flatMap(mutantsOf)
const root = copyPackage()
try {
  if (!test(root)) throw new Error('Expected all tests to pass before anything is changed.')
  const survivors: Mutant[] = []
  let compiled = 0
  for (const mutant of shuffled(all, Number(values.seed)).slice(0, Number(values.sample))) {
    const path = join(root, 'solidity/src', mutant.file)
    const source = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      source.slice(0, mutant.offset) + mutant.to + source.slice(mutant.offset + mutant.from.length),
    )
    const place = `src/${mutant.file}:${mutant.line} \`${mutant.from.trim()}\` -> \`${mutant.to.trim()}\``
    if (forge(root, 'build') !== 0) process.stdout.write(`no code: ${place}\n`)
    else {
      compiled++
      const unnoticed = test(root)
      if (unnoticed) survivors.push(mutant)
      process.stdout.write(`${unnoticed ? 'survived' : 'killed'}: ${place}\n`)
    }
    writeFileSync(path, source)
  }
  const killed = compiled - survivors.length
  process.stdout.write(
    `${JSON.stringify({ mutants: compiled, of: all.length, killed, score: compiled === 0 ? null : Math.round((1000 * killed) / compiled) / 10 })}\n`,
  )
} finally {
  rmSync(join(root, '..', '..'), { recursive: true, force: true })
}
