import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

function openledger(...args: string[]) {
  const program = join(import.meta.dirname, 'main.ts')
  return spawnSync(process.execPath, ['--conditions=src', '--no-warnings', program, ...args], {
    encoding: 'utf8',
  })
}

const nowhere = 'http://127.0.0.1:9'
const place = ['--rpc', nowhere, '--sidecar', nowhere, '--da', nowhere, '--chain-id', '1']
const key = ['--key', `0x${'11'.repeat(32)}`]

describe('wrong usage is told in one line', () => {
  test.each([
    [['nonsense'], "unknown command 'nonsense'"],
    [['account', 'abc', ...place], 'Expected an account number, got `abc`.'],
    [['account', '4096', '--jsno'], "unknown option '--jsno' (Did you mean --json?)"],
    [
      ['datanet', 'contribute', '2', 'missing.txt', '--account', '4096', ...place, ...key],
      'Expected a text file, `missing.txt` cannot be read.',
    ],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = openledger(...args)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^openledger: [^\n]*\n$/)
    expect(stderr).toContain(message)
    expect(status).toBe(1)
  })
})

test('help is no failure', () => {
  const { status, stdout, stderr } = openledger('datanet', 'contribute', '--help')
  expect(stdout).toMatch(/^Usage: openledger datanet contribute/)
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
