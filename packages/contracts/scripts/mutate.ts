// Mutation testing of the contracts: changes one operator, constant or requirement at a time in a copy of the sources, compiles it, runs the
// forge tests, and counts the changes that no test notices. A minute and more per change: take a sample.
// node --conditions=src scripts/mutate.ts [--files substring] [--sample N] [--seed S]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Change, createWorkspace, own } from './mutation/workspace.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'ledger/' },
    sample: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
})

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

type Mutant = Change & { readonly line: number }

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

const ALL = ['--no-match-contract', 'InvariantsTest|LongLivesTest']

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
const workspace = createWorkspace()
try {
  if (!workspace.test(...ALL)) throw new Error('Expected all tests to pass before anything is changed.')
  let compiled = 0
  let killed = 0
  for (const mutant of shuffled(all, Number(values.seed)).slice(0, Number(values.sample))) {
    const outcome = workspace.try(mutant, ...ALL)
    if (outcome !== 'no code') compiled++
    if (outcome === 'killed') killed++
    const { file, line, from, to } = mutant
    process.stdout.write(`${outcome}: src/${file}:${line} \`${from.trim()}\` -> \`${to.trim()}\`\n`)
  }
  const score = compiled === 0 ? null : Math.round((1000 * killed) / compiled) / 10
  process.stdout.write(`${JSON.stringify({ mutants: compiled, of: all.length, killed, score })}\n`)
} finally {
  workspace.close()
}
