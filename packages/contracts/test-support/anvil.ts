import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import {
  createTestClient,
  type Hex,
  type HttpTransport,
  http,
  type PublicActions,
  publicActions,
  type TestClient,
  type WalletActions,
  walletActions,
} from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { GenesisAccount } from '../src/index.ts'

export const CHAIN_ID = 31337
/** anvil's first account. */
export const deployer = privateKeyToAccount(
  '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
)

async function listeningUrl(anvil: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of anvil.stdout!) {
    text += chunk
    const match = /Listening on (\S+:\d+)/.exec(text)
    if (match) return `http://${match[1]}`
  }
  throw new Error(`anvil ended: ${text}`)
}

export type AnvilClient = TestClient<'anvil', HttpTransport, undefined, PrivateKeyAccount> &
  PublicActions<HttpTransport, undefined, PrivateKeyAccount> &
  WalletActions<undefined, PrivateKeyAccount>

const clientOf = (url: string): AnvilClient =>
  createTestClient({
    mode: 'anvil',
    account: deployer,
    transport: http(url),
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions)

/** An anvil with the given genesis accounts, in OP mode unless said; every transaction gets a block of its own. */
export async function startAnvil(
  alloc: Record<string, GenesisAccount>,
  extra: readonly string[] = [],
  chain: readonly string[] = ['--network', 'optimism', '--hardfork', 'isthmus'],
): Promise<{ client: AnvilClient; url: string; close(): Promise<void> }> {
  const require = createRequire(import.meta.url)
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const binary = `${dirname(require.resolve(`@foundry-rs/anvil-${process.platform}-${arch}/package.json`))}/bin/anvil`
  const options = [...chain, '--gas-limit', '200000000', ...extra]
  const anvil = spawn(binary, ['--port', '0', ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await listeningUrl(anvil)
  anvil.stdout!.resume()
  const client = clientOf(url)
  for (const [address, { code, storage }] of Object.entries(alloc) as [Hex, GenesisAccount][]) {
    await client.setCode({ address, bytecode: code })
    for (const [index, value] of Object.entries(storage) as [Hex, Hex][]) {
      await client.setStorageAt({ address, index, value })
    }
  }
  return {
    client,
    url,
    async close() {
      const exit = once(anvil, 'exit')
      anvil.kill('SIGKILL')
      await exit
    },
  }
}
