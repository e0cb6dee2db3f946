import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { choosePortsOf, createEngineRpc, supervise } from '@openledger/devnet'
import { build } from '../../interop/eigenda/build.ts'
import type { StandingChain } from './standing-chain.ts'

const VERSION = '0.7.13'

/** flashbots' Engine API proxy from the crate registry, built once. */
async function rollupBoost(): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'openledger')
  const folder = join(cache, `rollup-boost-${VERSION}`)
  const binary = join(folder, 'bin', 'rollup-boost')
  if (existsSync(binary)) return binary
  mkdirSync(folder, { recursive: true })
  const args = ['install', `rollup-boost@${VERSION}`, '--locked', '--root', folder]
  await build('cargo', args, { CARGO_TARGET_DIR: join(cache, 'rollup-boost-target') }, 'some 400 crates')
  return binary
}

/** Starts it in front of the chain's op-geth without a builder: it passes everything through. */
export async function startRollupBoost(
  chain: StandingChain,
): Promise<{ url: string; close(): Promise<void> }> {
  const command = await rollupBoost()
  const { port, debug } = await choosePortsOf({ port: 0, debug: 0 }, 'auto')
  const url = `http://127.0.0.1:${port}`
  const engine = chain.engines.direct
  const rpc = createEngineRpc(url, chain.tokens)
  const child = await supervise(
    {
      name: 'rollup-boost',
      command,
      args: [
        ...['--l2-url', engine, '--l2-jwt-path', chain.jwtFile],
        ...['--builder-url', engine, '--builder-jwt-path', chain.jwtFile, '--execution-mode', 'disabled'],
        ...['--rpc-port', String(port), '--debug-server-port', String(debug), '--log-level', 'error'],
      ],
      guarded: true,
      probe: async () => ((await rpc<string>('eth_chainId', [])) ? { rpc: url } : undefined),
    },
    chain.devnet.datadir.logs,
  )
  return { url, close: () => child.close() }
}
