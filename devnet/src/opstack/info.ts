import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from '@openledger/contracts'
import { type DevnetInfo, INFO } from '../embedded/info.ts'
import type { OpstackDevnet } from './devnet.ts'

/** What clients of the embedded devnet read too, and what only an OP Stack has. @returns the file's path. */
export function writeOpstackInfo(devnet: OpstackDevnet): string {
  const { chainId, urls, keys, datadir, options, settler, l1Contracts } = devnet
  const info: DevnetInfo & { urls: object; l1Contracts: object } = {
    mode: 'opstack',
    pid: process.pid,
    chainId,
    seed: options.seed,
    urls,
    contracts: addresses,
    l1Contracts,
    settler,
    keys,
    datadir: datadir.path,
    logs: datadir.logs,
  }
  const file = join(datadir.path, INFO)
  writeFileSync(file, `${JSON.stringify(info, null, 2)}\n`, { mode: 0o600 })
  return file
}
