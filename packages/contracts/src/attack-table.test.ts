import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (folder: string, pattern: RegExp): string =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((file) => pattern.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n')
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '')

const forgeTests = read('packages/contracts/solidity/test', /\.t\.sol$/)
const tests = letters(
  [
    forgeTests,
    read('packages/contracts/src', /(?<!attack-table)\.test\.ts$/),
    read('packages/ledger/src', /\.test\.ts$/),
    read('packages/ledger/vectors', /\.json$/),
  ].join('\n'),
)
const table = readFileSync(join(root, 'docs/ledger.md'), 'utf8').split('## 5. Attacks')[1] ?? ''
const rows = table.split('\n').flatMap((line) => {
  const [, attack, , guard] = line.split('|').map((cell) => cell.trim())
  return attack && guard && attack !== 'attack' && !attack.startsWith('--') ? [[attack, guard] as const] : []
})

describe('the attack table', () => {
  test('has the rows of all sorts', () => expect(rows.length).toBeGreaterThan(35))

  test.each(rows)('%s: the tests that stand guard exist', (_, guard) => {
    const names = [...guard.matchAll(/"([^"]+)"/g)].map(([, name]) => letters(name ?? ''))
    for (const name of names) expect(tests).toContain(name)
    for (const [, file] of guard.matchAll(/`([\w/-]+\.(?:t\.sol|test\.ts|json))`/g)) {
      const found = [
        'packages/contracts/solidity/test',
        'packages/contracts/src',
        'packages/ledger/src',
        'packages/ledger/vectors',
        '',
      ]
        .flatMap((folder) => [`${folder}/${file}`, `${folder}/${file?.replace(/^vectors\//, '')}`])
        .concat(`packages/ledger/${file}`, `packages/ledger/src/chain/${file}`)
      expect(
        found.some((path) => exists(join(root, path))),
        file,
      ).toBe(true)
    }
  })
})

function exists(path: string): boolean {
  try {
    readFileSync(path)
    return true
  } catch {
    return false
  }
}
