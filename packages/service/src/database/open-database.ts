import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { InvalidInputError } from '@openledger/primitives'
import Sqlite from 'better-sqlite3'
import { toBaseError } from '../errors/to-base-error.ts'
import { type Migrations, migrate } from './migrate.ts'

export type SqliteHandle = Sqlite.Database

export type OpenDatabaseOptions = {
  /** One process only: a second one is refused at once. Default true. */
  exclusive?: boolean
}

export type Database = {
  /** The better-sqlite3 handle: synchronous, prepared statements and transactions. */
  readonly sqlite: SqliteHandle
  readonly version: number
  close(): Promise<void>
}

/**
 * Opens (or creates) one SQLite file with WAL and `synchronous=FULL`: what a statement has acknowledged survives a crash of the machine.
 * @param file path, or `:memory:`
 * @throws InvalidInputError `DATABASE_UNWRITABLE`, `DATABASE_VERSION`, `DATABASE_CORRUPT`; UnavailableError `DATABASE_IN_USE`, `DISK_FULL`
 */
export function openDatabase(
  file: string,
  migrations: Migrations,
  options: OpenDatabaseOptions = {},
): Database {
  const inMemory = file === ':memory:'
  if (!inMemory) prepareFolder(file)
  let sqlite: SqliteHandle | undefined
  try {
    sqlite = new Sqlite(file, { timeout: options.exclusive === false ? 5000 : 200 })
    // The lock is taken with the first read and goes with the process, however that ends.
    if (options.exclusive !== false && !inMemory) sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    const version = migrate(sqlite, file, migrations)
    return { sqlite, version, close: async () => void sqlite?.close() }
  } catch (error) {
    sqlite?.close()
    throw toBaseError(error)
  }
}

function prepareFolder(file: string): void {
  const folder = dirname(file)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new InvalidInputError(`Expected a folder that can be written, got \`${folder}\`.`, {
      code: 'DATABASE_UNWRITABLE',
      cause,
      hint: 'Make it writable or choose another --datadir.',
    })
  }
}
