import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { InvalidInputError } from '@openledger/primitives'
import { isAlive } from '../process/process-tree.ts'

/** Rises when what lies in a devnet's folder changes its meaning. */
export const DATADIR_VERSION = 1
const MARK = 'devnet.json'
export const LOCK = 'devnet.lock'
const LOGS = 'logs'

export type Datadir = { path: string; logs: string; release(): void }

/** One devnet per folder: the lock names its process, so that a dead one's lock does not stand in the way. */
function takeLock(file: string, path: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = openSync(file, 'wx', 0o600)
      writeSync(handle, String(process.pid))
      closeSync(handle)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = Number(readFileSync(file, 'utf8'))
      if (attempt > 2 || (owner > 0 && isAlive(owner))) {
        throw new InvalidInputError(`A devnet (process ${owner}) is running in ${path}.`, {
          code: 'DATADIR_IN_USE',
          hint: 'Stop it, or start this one with another --datadir and --ports auto.',
        })
      }
      rmSync(file, { force: true })
    }
  }
}

function checkOwn(path: string): void {
  const names = readdirSync(path).filter((name) => name !== LOCK)
  if (names.length === 0) return
  if (!existsSync(join(path, MARK))) {
    throw new InvalidInputError(`${path} is not empty and not a devnet's folder.`, {
      code: 'DATADIR_FOREIGN',
      hint: 'Choose another --datadir.',
    })
  }
  let version: unknown
  try {
    version = (JSON.parse(readFileSync(join(path, MARK), 'utf8')) as { version?: unknown }).version
  } catch {
    version = 'unreadable'
  }
  if (version !== DATADIR_VERSION) {
    throw new InvalidInputError(
      `${path} was written by a devnet of version ${String(version)}, this is version ${DATADIR_VERSION}.`,
      { code: 'DATADIR_VERSION', hint: 'Remove the folder or choose another --datadir.' },
    )
  }
}

function lock(folder: string): Pick<Datadir, 'path' | 'release'> {
  const path = resolve(folder)
  const file = join(path, LOCK)
  try {
    mkdirSync(path, { recursive: true })
    takeLock(file, path)
  } catch (error) {
    if (error instanceof InvalidInputError) throw error
    throw new InvalidInputError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`, {
      code: 'DATADIR_UNWRITABLE',
      cause: error,
      hint: 'Make it writable, free some space or choose another --datadir.',
    })
  }
  return { path, release: () => rmSync(file, { force: true }) }
}

/**
 * Takes a folder for a new devnet: what an earlier devnet left in it is removed.
 *
 * @throws InvalidInputError `DATADIR_UNWRITABLE` | `DATADIR_IN_USE` | `DATADIR_FOREIGN` | `DATADIR_VERSION`; nothing is removed then.
 */
export function takeDatadir(folder: string): Datadir {
  const { path, release } = lock(folder)
  try {
    checkOwn(path)
    for (const name of readdirSync(path))
      if (name !== LOCK) rmSync(join(path, name), { recursive: true, force: true })
    const logs = join(path, LOGS)
    mkdirSync(logs)
    writeFileSync(join(path, MARK), `${JSON.stringify({ version: DATADIR_VERSION })}\n`)
    return { path, logs, release }
  } catch (error) {
    release()
    throw error
  }
}

/**
 * Takes a folder to go on with the devnet in it.
 *
 * @throws InvalidInputError as `takeDatadir`, and `DATADIR_EMPTY` when there is none.
 */
export function resumeDatadir(folder: string): Datadir {
  const { path, release } = lock(folder)
  try {
    checkOwn(path)
    if (!existsSync(join(path, MARK)))
      throw new InvalidInputError(`There is no devnet in ${path}.`, {
        code: 'DATADIR_EMPTY',
        hint: 'Start a new one there, or choose another --datadir.',
      })
    const logs = join(path, LOGS)
    mkdirSync(logs, { recursive: true })
    return { path, logs, release }
  } catch (error) {
    release()
    throw error
  }
}
