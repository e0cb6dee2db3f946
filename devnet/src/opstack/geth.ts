import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { BaseError } from '@openledger/primitives'
import type { ProcessSpec } from '../process/supervised.ts'
import { createEngineRpc } from './engine-rpc.ts'

export type GethOptions = {
  name: string
  binary: string
  datadir: string
  /** Address to listen on. */
  host: string
  port: number
  url: string
  enginePort: number
  jwtFile: string
  chainId: number
  /** True for L2: no gossip of transactions. */
  rollup: boolean
  metricsPort?: number
}

/** MB. With geth's default even an empty database takes 560 MB of disk for its logs. */
const SMALL_CACHE = ['--cache', '64']

/** Writes the first block. @throws BaseError `GENESIS` with geth's last lines. */
export async function initGeth(binary: string, datadir: string, genesis: string): Promise<void> {
  try {
    await promisify(execFile)(binary, [
      ...[...SMALL_CACHE, 'init', '--datadir', datadir, '--state.scheme', 'hash', genesis],
    ])
  } catch (cause) {
    const { stderr = '' } = cause as { stderr?: string }
    const lines = stderr.trim().split('\n').slice(-4).join('\n')
    throw new BaseError('geth does not take the genesis.', { code: 'GENESIS', cause, hint: lines })
  }
}

export function gethSpec(options: GethOptions): ProcessSpec {
  const { host, url } = options
  const rpc = createEngineRpc(url)
  return {
    name: options.name,
    command: options.binary,
    args: [
      ...['--datadir', options.datadir, '--networkid', String(options.chainId)],
      ...['--http', '--http.addr', host, '--http.port', String(options.port)],
      ...['--http.api', 'web3,debug,eth,txpool,net,miner', '--http.vhosts', '*'],
      ...['--authrpc.addr', host, '--authrpc.port', String(options.enginePort)],
      ...['--authrpc.vhosts', '*', '--authrpc.jwtsecret', options.jwtFile],
      ...['--syncmode', 'full', '--gcmode', 'archive', '--state.scheme', 'hash'],
      ...['--nodiscover', '--maxpeers', '0', '--port', '0', '--ipcdisable', '--rpc.txfeecap', '0'],
      ...[...SMALL_CACHE, '--cache.preimages=false', '--nat', 'none'],
      ...(options.rollup ? ['--rollup.disabletxpoolgossip'] : []),
      ...(options.metricsPort
        ? ['--metrics', '--metrics.addr', host, '--metrics.port', String(options.metricsPort)]
        : []),
    ],
    guarded: true,
    probe: async () =>
      Number(await rpc<string>('eth_chainId', [])) === options.chainId ? { rpc: url } : undefined,
  }
}
