import { Kysely, SqliteDialect } from 'kysely'
import type { Database } from './open-database.ts'

/** Typed queries on an open database. Its own entry point, because loading kysely costs a start more than opening the file. */
export function queryBuilder<Schema>(database: Database): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: database.sqlite }) })
}
