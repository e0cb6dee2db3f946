import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@openledger/service'
import { expect, test } from 'vitest'
import { jointClaims } from './006-joint-claims.ts'
import { migrations } from './index.ts'

test('claims of before are kept, and one event can tell of several', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'joint-claims-'))
  const file = join(folder, 'sidecar.sqlite')
  const steps = migrations.steps.slice(0, migrations.steps.indexOf(jointClaims))
  const before = openDatabase(file, { ...migrations, steps })
  before.sqlite.prepare('insert into chain_claims values (7, 1, 4096, 50, 1057)').run()
  await before.close()
  const { sqlite, close } = openDatabase(file, migrations)
  try {
    sqlite.prepare('insert into chain_claims values (8, 0, 4096, 3), (8, 0, 4097, 4)').run()
    expect(
      sqlite.prepare('select account, sum(amount) as sum from chain_claims group by account').all(),
    ).toEqual([
      { account: 4096, sum: 53 },
      { account: 4097, sum: 4 },
    ])
  } finally {
    await close()
    rmSync(folder, { recursive: true })
  }
})
