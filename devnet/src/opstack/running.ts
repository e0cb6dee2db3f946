import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BaseError, InvalidInputError, UnavailableError } from '@openledger/primitives'
import { type DevnetInfo, readInfo } from '../embedded/info.ts'
import { isAlive, processTree, signalAll } from '../process/process-tree.ts'
import type { OpstackUrls } from './devnet.ts'
import { createEngineRpc } from './engine-rpc.ts'
import { devnetOwner } from './owner.ts'
import { createComparison, type SyncStatus, syncStatus } from './replica/compare.ts'

export type OpstackStatus = {
  sequencer: SyncStatus
  replica: SyncStatus
  /** Blocks from the first on whose hashes are equal: all up to the replica's safe head. */
  compared: number
}

function runningInfo(datadir: string): DevnetInfo & { urls: OpstackUrls } {
  const info = readInfo(datadir)
  if (info.mode !== 'opstack')
    throw new InvalidInputError(`The devnet in ${datadir} is ${info.mode}, expected opstack.`, {
      code: 'WRONG_MODE',
    })
  if (devnetOwner(datadir) === undefined)
    throw new UnavailableError(`The devnet in ${datadir} has ended.`, { code: 'NO_DEVNET', retryable: false })
  return info as DevnetInfo & { urls: OpstackUrls }
}

/** Heads of both nodes of a running devnet, all blocks compared. @throws BaseError `REPLICA_DIFFERS`, UnavailableError `NO_DEVNET`. */
export async function opstackStatus(datadir: string): Promise<OpstackStatus> {
  const { urls } = runningInfo(datadir)
  const replicaOpNode = createEngineRpc(urls.replicaOpNode)
  const comparison = createComparison({
    sequencer: createEngineRpc(urls.l2),
    replica: createEngineRpc(urls.replica),
    replicaOpNode,
  })
  const [sequencer, replica] = await Promise.all([
    syncStatus(createEngineRpc(urls.opNode)),
    syncStatus(replicaOpNode),
  ])
  do await comparison.check()
  while (comparison.compared < replica.safe)
  return { sequencer, replica, compared: comparison.compared }
}

/** ms until a devnet that was asked to end has ended. */
const END = 60_000

/** Ends a running devnet. @returns false when none was running, or none was ever started in the folder. */
export async function endDevnet(datadir: string): Promise<boolean> {
  let pid: number | undefined
  try {
    pid = devnetOwner(datadir)
  } catch (error) {
    if (!(error instanceof BaseError) || error.code !== 'NO_DEVNET') throw error
  }
  if (pid === undefined) return false
  process.kill(pid, 'SIGTERM')
  // A snapshot that was broken off has left them standing.
  signalAll(processTree(pid), 'SIGCONT')
  for (const deadline = Date.now() + END; isAlive(pid); await sleep(100)) {
    if (Date.now() > deadline)
      throw new UnavailableError(`The devnet (process ${pid}) does not end.`, {
        hint: `Kill it: kill -9 ${pid}. Its processes end with it.`,
      })
  }
  return true
}

/** The last lines of a process's log. @throws InvalidInputError naming the logs that there are. */
export function lastLog(datadir: string, name: string, lines: number): string {
  const { logs } = readInfo(datadir)
  const known = readdirSync(logs).map((file) => file.replace(/\.log$/, ''))
  if (!known.includes(name))
    throw new InvalidInputError(`Expected a process of ${known.sort().join(', ')}, got ${name}.`)
  const text = readFileSync(join(logs, `${name}.log`), 'utf8')
  return text.trimEnd().split('\n').slice(-lines).join('\n')
}
