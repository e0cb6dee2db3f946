import { InvalidInputError } from '@openledger/primitives'
import type Sqlite from 'better-sqlite3'

export type Migrations = {
  /** Whose database it is; a file of another application is refused. */
  application: string
  /** SQL that leads from version n to n + 1, oldest first. Released steps never change. */
  steps: readonly string[]
}

/** Brings the schema to the newest version, each step in its own transaction. @returns the version. */
export function migrate(sqlite: Sqlite.Database, file: string, migrations: Migrations): number {
  const { application, steps } = migrations
  const known = sqlite
    .prepare("select 1 from sqlite_master where type = 'table' and name = 'schema_version'")
    .get()
  if (!known) {
    const tables = sqlite.prepare("select count(*) as n from sqlite_master where type = 'table'").get() as {
      n: number
    }
    if (tables.n > 0) throw foreign(file, application, 'another program')
    sqlite.exec('create table schema_version (application text not null, version integer not null) strict')
    sqlite.prepare('insert into schema_version values (?, 0)').run(application)
  }
  const row = sqlite.prepare('select application, version from schema_version').get() as
    | { application: string; version: number }
    | undefined
  if (row?.application !== application) throw foreign(file, application, row?.application ?? 'nobody')
  if (row.version > steps.length) {
    throw new InvalidInputError(
      `Expected version ${steps.length} or older of the database \`${file}\`, got ${row.version}.`,
      {
        code: 'DATABASE_VERSION',
        hint: 'It was written by a newer release: run that one, or choose another --datadir.',
      },
    )
  }
  for (let version = row.version; version < steps.length; version++) {
    sqlite.transaction(() => {
      sqlite.exec(steps[version]!)
      sqlite.prepare('update schema_version set version = ?').run(version + 1)
    })()
  }
  return steps.length
}

function foreign(file: string, wanted: string, got: string): InvalidInputError {
  return new InvalidInputError(`Expected a database of ${wanted} in \`${file}\`, got one of ${got}.`, {
    code: 'DATABASE_VERSION',
    hint: 'Choose another --datadir.',
  })
}
