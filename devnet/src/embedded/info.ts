import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from '@openledger/contracts'
import { type Hex, UnavailableError } from '@openledger/primitives'
import { type EmbeddedDevnet, SETTLER } from './devnet.ts'
import type { DevnetKeys } from './keys.ts'

/** Everything that a client of a running devnet needs to know. The keys are worth nothing elsewhere. */
export type DevnetInfo = {
  mode: 'embedded' | 'opstack'
  pid: number
  chainId: number
  seed: string
  urls: EmbeddedDevnet['urls']
  contracts: typeof addresses
  settler: Hex
  keys: DevnetKeys
  datadir: string
  logs: string
}

/** File of a devnet's folder. */
export const INFO = 'info.json'

/** @returns the file's path. */
export function writeInfo(devnet: EmbeddedDevnet): string {
  const { chainId, urls, keys, datadir, options } = devnet
  const info: DevnetInfo = {
    mode: 'embedded',
    pid: process.pid,
    chainId,
    seed: options.seed,
    urls,
    contracts: addresses,
    settler: SETTLER,
    keys,
    datadir: datadir.path,
    logs: datadir.logs,
  }
  const file = join(datadir.path, INFO)
  writeFileSync(file, `${JSON.stringify(info, null, 2)}\n`, { mode: 0o600 })
  return file
}

/** @throws UnavailableError `NO_DEVNET`. */
export function readInfo(datadir: string): DevnetInfo {
  try {
    return JSON.parse(readFileSync(join(datadir, INFO), 'utf8')) as DevnetInfo
  } catch (cause) {
    throw new UnavailableError(`No devnet was started in ${datadir}.`, {
      code: 'NO_DEVNET',
      cause,
      hint: 'Start one with `npm start`.',
    })
  }
}
