import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from './open-database.ts'

const steps = ['create table item (id integer primary key, name text not null) strict']
const migrations = { application: 'tester', steps }
const folder = () => mkdtempSync(join(tmpdir(), 'database-'))

describe('openDatabase', () => {
  it('keeps rows, durably', async () => {
    const file = join(folder(), 'deep', 'db.sqlite')
    const first = openDatabase(file, migrations)
    first.sqlite.prepare('insert into item values (?, ?)').run(1, 'one')
    expect(first.sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(first.sqlite.pragma('synchronous', { simple: true })).toBe(2)
    await first.close()
    const second = openDatabase(file, migrations)
    expect(second.sqlite.prepare('select * from item').all()).toEqual([{ id: 1, name: 'one' }])
    await second.close()
  })

  it('applies new steps to an old file, each once', async () => {
    const file = join(folder(), 'db.sqlite')
    await openDatabase(file, migrations).close()
    const newer = { application: 'tester', steps: [...steps, "insert into item values (7, 'seven')"] }
    for (const _ of [1, 2]) {
      const database = openDatabase(file, newer)
      expect(database.version).toBe(2)
      expect(database.sqlite.prepare('select count(*) as n from item').get()).toEqual({ n: 1 })
      await database.close()
    }
    expect(() => openDatabase(file, migrations)).toThrow(
      expect.objectContaining({ code: 'DATABASE_VERSION' }),
    )
  })

  it('leaves a failing step undone', async () => {
    const file = join(folder(), 'db.sqlite')
    const broken = {
      application: 'tester',
      steps: [...steps, "insert into item values (1, 'x'); insert into nothing values (1)"],
    }
    expect(() => openDatabase(file, broken)).toThrow()
    const database = openDatabase(file, migrations)
    expect(database.sqlite.prepare('select count(*) as n from item').get()).toEqual({ n: 0 })
    await database.close()
  })

  it('refuses the database of another application, and a second process', async () => {
    const file = join(folder(), 'db.sqlite')
    const database = openDatabase(file, migrations)
    expect(() => openDatabase(file, migrations)).toThrow(
      expect.objectContaining({ code: 'DATABASE_IN_USE', retryable: true }),
    )
    await database.close()
    expect(() => openDatabase(file, { application: 'other', steps })).toThrow(/Expected a database of other/)
  })

  it('says clearly what is wrong with a file or folder', () => {
    const garbage = join(folder(), 'db.sqlite')
    writeFileSync(
      garbage,
      'this is not a database, and long enough for SQLite to see that it is none'.repeat(20),
    )
    expect(() => openDatabase(garbage, migrations)).toThrow(
      expect.objectContaining({ code: 'DATABASE_CORRUPT' }),
    )
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    expect(() => openDatabase(join(file, 'db.sqlite'), migrations)).toThrow(
      expect.objectContaining({ code: 'DATABASE_UNWRITABLE' }),
    )
    const locked = folder()
    chmodSync(locked, 0o500)
    if (process.getuid?.() !== 0) {
      expect(() => openDatabase(join(locked, 'db.sqlite'), migrations)).toThrow(
        expect.objectContaining({ code: 'DATABASE_UNWRITABLE' }),
      )
    }
  })

  it('reports a full disk as such, and keeps what was there', async () => {
    const file = join(folder(), 'db.sqlite')
    const database = openDatabase(file, migrations)
    database.sqlite.prepare('insert into item values (1, ?)').run('kept')
    database.sqlite.pragma('max_page_count = 4')
    const fill = () => database.sqlite.prepare('insert into item values (2, ?)').run('x'.repeat(100_000))
    expect(fill).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
    expect(database.sqlite.prepare('select count(*) as n from item').get()).toEqual({ n: 1 })
    await database.close()
  })
})
