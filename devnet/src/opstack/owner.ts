import { readInfo } from '../embedded/info.ts'
import { commandOf } from '../process/process-tree.ts'

/** Process id of the command that runs the devnet of a folder; undefined when none does. @throws UnavailableError `NO_DEVNET` when none ever did. */
export function devnetOwner(datadir: string): number | undefined {
  const { pid } = readInfo(datadir)
  // After a hard end the number may be another process's.
  return /\/bin\/devnet\.[jt]s/.test(commandOf(pid)) ? pid : undefined
}
