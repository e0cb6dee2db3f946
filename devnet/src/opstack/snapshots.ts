import { constants, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidInputError } from '@openledger/primitives'
import { LOCK, takeDatadir } from '../embedded/datadir.ts'
import { INFO } from '../embedded/info.ts'
import { processTree, signalAll } from '../process/process-tree.ts'
import { KEPT_OPTIONS, readKeptOptions } from './kept-options.ts'
import { devnetOwner } from './owner.ts'

/** A devnet's folder and the place of its snapshots. */
export type SnapshotPlace = { datadir: string; snapshots: string; name: string }

function pathOf({ snapshots, name }: SnapshotPlace): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
    throw new InvalidInputError(`Expected a name of letters, digits, dots and dashes, got \`${name}\`.`)
  return join(snapshots, name)
}

function copy(from: string, to: string, leaveOut: readonly string[]): void {
  for (const name of readdirSync(from)) {
    if (leaveOut.includes(name)) continue
    // Blocks are shared where the file system can.
    cpSync(join(from, name), join(to, name), {
      recursive: true,
      preserveTimestamps: true,
      mode: constants.COPYFILE_FICLONE,
    })
  }
}

/**
 * Copies a devnet's whole folder. All processes of a running one stand still meanwhile, so that the copy is of one moment: what a machine leaves that loses its
 * power, from which every process of the chain recovers.
 *
 * @returns the snapshot's folder. @throws InvalidInputError `SNAPSHOT_EXISTS`, `SNAPSHOT_BLOBS`, `DATADIR_EMPTY`.
 */
export function takeSnapshot(place: SnapshotPlace): string {
  const { datadir, snapshots, name } = place
  const folder = pathOf(place)
  if (existsSync(folder))
    throw new InvalidInputError(`There is a snapshot \`${name}\` already.`, {
      code: 'SNAPSHOT_EXISTS',
      hint: `Choose another name, or remove ${folder}.`,
    })
  if (readKeptOptions(datadir).dataAvailability === 'blobs')
    throw new InvalidInputError('Blobs are kept in memory only: such a chain cannot be continued.', {
      code: 'SNAPSHOT_BLOBS',
      hint: 'Start the chain with --da alt-da or --da calldata.',
    })
  const owner = devnetOwner(datadir)
  const running = owner === undefined ? [] : processTree(owner)
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  // Parents first: nobody sees a child that does not answer.
  signalAll(running, 'SIGSTOP')
  try {
    // Who runs it is nothing that a copy should say.
    copy(datadir, unfinished, [LOCK, INFO])
  } finally {
    signalAll([...running].reverse(), 'SIGCONT')
  }
  renameSync(unfinished, join(snapshots, name))
  return folder
}

/**
 * Puts a snapshot in the place of what lies in the folder. No devnet may be running there.
 *
 * @throws InvalidInputError `NO_SNAPSHOT` naming those that there are, and as `takeDatadir`.
 */
export function restoreSnapshot(place: SnapshotPlace): void {
  const folder = pathOf(place)
  if (!existsSync(folder)) {
    const known = existsSync(place.snapshots) ? readdirSync(place.snapshots).sort().join(', ') : ''
    throw new InvalidInputError(`There is no snapshot \`${place.name}\`, only: ${known || 'none'}.`, {
      code: 'NO_SNAPSHOT',
    })
  }
  const { path, logs, release } = takeDatadir(place.datadir)
  try {
    rmSync(logs, { recursive: true })
    copy(folder, path, [KEPT_OPTIONS])
    // Last: without it nobody takes the folder for a chain.
    copy(
      folder,
      path,
      readdirSync(folder).filter((entry) => entry !== KEPT_OPTIONS),
    )
  } finally {
    release()
  }
}
