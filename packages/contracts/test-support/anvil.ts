import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
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

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

export type AnvilClient = TestClient<'anvil', HttpTransport, undefined, PrivateKeyAccount> &
  PublicActions<HttpTransport, undefined, PrivateKeyAccount> &
  WalletActions<undefined, PrivateKeyAccount>

const clientOf = (port: number): AnvilClient =>
  createTestClient({
    mode: 'anvil',
    account: deployer,
    transport: http(`http://127.0.0.1:${port}`),
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
  const port = await freePort()
  const options = [...chain, '--gas-limit', '200000000', '--silent', ...extra]
  const anvil = spawn(binary, ['--port', String(port), ...options], { stdio: 'ignore' })
  const client = clientOf(port)
  const deadline = Date.now() + 20_000
  while (!(await client.getChainId().catch(() => undefined))) {
    if (Date.now() > deadline || anvil.exitCode !== null) throw new Error('anvil did not answer within 20 s')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  for (const [address, { code, storage }] of Object.entries(alloc) as [Hex, GenesisAccount][]) {
    await client.setCode({ address, bytecode: code })
    for (const [index, value] of Object.entries(storage) as [Hex, Hex][]) {
      await client.setStorageAt({ address, index, value })
    }
  }
  return {
    client,
    url: `http://127.0.0.1:${port}`,
    async close() {
      const exit = once(anvil, 'exit')
      anvil.kill('SIGKILL')
      await exit
    },
  }
}
