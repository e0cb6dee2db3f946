import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UnavailableError } from '@openledger/primitives'
import {
  type Account,
  type Address,
  createPublicClient,
  createTestClient,
  createWalletClient,
  type Hex,
  http,
  type PublicClient,
} from 'viem'
import { key, seasonedAccounts } from './seasoned.ts'

const CHAIN_ID = 901
const SETTLER: Address = '0xdeaddeaddeaddeaddeaddeaddeaddeaddead0a11'
export type BenchChain = {
  chainId: number
  settler: Account | Address
  client: PublicClient
  deployer: Account
  /** Sends a transaction in a block of its own; returns the gas of the whole transaction. @throws when it reverts. */
  send(from: Account | Address, to: Address | null, data: Hex): Promise<{ gas: bigint; created?: Address }>
  close(): Promise<void>
}

function anvilBinary(): string {
  const wrapper = createRequire(createRequire(import.meta.url).resolve('@foundry-rs/anvil/package.json'))
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const manifest = wrapper.resolve(`@foundry-rs/anvil-${process.platform}-${arch}/package.json`)
  return join(dirname(manifest), 'bin', 'anvil')
}

async function listeningUrl(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout!) {
    text += chunk
    const match = /Listening on (\S+:\d+)/.exec(text)
    if (match) return `http://${match[1]}`
  }
  throw new UnavailableError(`anvil stopped: ${text.trim().split('\n').at(-1)}`)
}

export async function startBenchChain(): Promise<BenchChain> {
  const deployer = key(0)
  const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'))
  const genesis = join(folder, 'genesis.json')
  await writeFile(
    genesis,
    JSON.stringify({
      config: { chainId: CHAIN_ID },
      difficulty: '0x0',
      gasLimit: '0x1dcd6500',
      timestamp: '0x65f00000',
      alloc: seasonedAccounts({ deployer: deployer.address, settler: SETTLER, chainId: CHAIN_ID }),
    }),
  )
  const child = spawn(
    anvilBinary(),
    [
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        '0',
        '--network',
        'optimism',
        '--hardfork',
        'isthmus',
        '--chain-id',
        `${CHAIN_ID}`,
      ],
      ...['--init', genesis, '--gas-limit', '500000000', '--auto-impersonate', '--disable-code-size-limit'],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const close = async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const transport = http(await listeningUrl(child), { timeout: 120_000 })
    child.stdout!.resume()
    const client: PublicClient = createPublicClient({ transport, cacheTime: 0, pollingInterval: 20 })
    const test = createTestClient({ mode: 'anvil', transport })
    for (const address of [SETTLER, deployer.address]) {
      await test.setBalance({ address, value: 10n ** 24n })
    }
    return {
      chainId: CHAIN_ID,
      settler: SETTLER,
      client,
      deployer,
      async send(from, to, data) {
        const wallet = createWalletClient({ transport, account: from })
        const hash = await wallet.sendTransaction({ chain: null, to, data, gas: 450_000_000n })
        const receipt = await client.waitForTransactionReceipt({ hash })
        if (receipt.status !== 'success')
          throw new UnavailableError(`A transaction to ${to} reverted.`, { retryable: false })
        return {
          gas: receipt.gasUsed,
          ...(receipt.contractAddress ? { created: receipt.contractAddress } : {}),
        }
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
