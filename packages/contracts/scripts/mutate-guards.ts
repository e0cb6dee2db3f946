// Takes away, one at a time, what keeps each attack of docs/ledger.md out of the contracts, and fails unless the tests that name the attack
// notice. node scripts/mutate-guards.ts [--attack part of its name]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { GUARDS } from './mutation/guards.ts'
import { createWorkspace, own } from './mutation/workspace.ts'

const { values } = parseArgs({ options: { attack: { type: 'string', default: '' } } })

// all places first: a guard that was rewritten must be rewritten here, too
const changes = GUARDS.map(({ attack, file, from, to, tests }) => {
  const source = readFileSync(join(own, 'solidity/src', file), 'utf8')
  const offset = source.indexOf(from)
  if (offset < 0) throw new Error(`Expected \`${from}\` in ${file}, the guard against: ${attack}.`)
  return { attack, tests, change: { file, offset, from, to } }
}).filter(({ attack }) => attack.includes(values.attack))

const workspace = createWorkspace()
try {
  let killed = 0
  for (const { attack, change, tests } of changes) {
    const outcome = workspace.try(change, '--match-test', tests)
    if (outcome === 'killed') killed++
    process.stdout.write(`${outcome}: ${attack}\n`)
  }
  process.stdout.write(`${JSON.stringify({ guards: changes.length, killed })}\n`)
  if (killed !== changes.length) process.exitCode = 1
} finally {
  workspace.close()
}
