import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { addresses, genesisAlloc, ledgerAbi } from '@openledger/contracts'
import {
  type Account,
  type Address,
  type BaseError,
  ContractFunctionRevertedError,
  createPublicClient,
  createTestClient,
  createWalletClient,
  type Hex,
  http,
  type PublicClient,
  type TestClient,
  type TransactionReceipt,
} from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

const MNEMONIC = 'test test test test test test test test test test test junk'
export const CHAIN_ID = 901
export const SETTLER: Address = '0xdeaddeaddeaddeaddeaddeaddeaddeaddead0a11'
export const OPEN = 10n ** 18n

/** Keys of anvil's accounts; the first is governance, guardian, depositor and holder of all OPEN. */
export const key = (index: number) => mnemonicToAccount(MNEMONIC, { addressIndex: index })

function anvilBinary(): string {
  const require = createRequire(import.meta.url)
  const wrapper = createRequire(require.resolve('@foundry-rs/anvil/package.json'))
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const platform = wrapper.resolve(`@foundry-rs/anvil-${process.platform}-${arch}/package.json`)
  return join(dirname(platform), 'bin', 'anvil')
}

async function listeningUrl(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout!) {
    text += chunk
    const match = /Listening on (\S+:\d+)/.exec(text)
    if (match) return `http://${match[1]}`
  }
  throw new Error(`anvil stopped: ${text}`)
}

export type TestChain = {
  url: string
  client: PublicClient
  ledger: { readonly address: Address; readonly abi: typeof ledgerAbi }
  account: Account
  /** Sends a contract call of the first account and waits until it is mined. */
  send(to: Address, data: Hex): Promise<void>
  /** Name of the contract's error for a settlement; empty when it would be accepted. */
  refusal(settlement: Hex): Promise<string>
  /** Sends a call from the settler and waits for its receipt. */
  settle(data: Hex, gas?: bigint): Promise<TransactionReceipt>
  close(): Promise<void>
}

/** anvil in OP mode with the real contracts as predeploys, one block per transaction. */
export async function startChain(): Promise<TestChain> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-chain-'))
  const account = key(0)
  const alloc = genesisAlloc({
    governance: account.address,
    guardian: account.address,
    settler: SETTLER,
    epochSeconds: 4,
    challengeWindow: 60,
    balances: [],
    chainId: BigInt(CHAIN_ID),
    validators: [0, 1, 2].map((index) => ({
      address: key(10 + index).address,
      stake: 100n * OPEN,
      encryptionKey: `0x${(index + 1).toString(16).padStart(64, '0')}` as Hex,
    })),
  })
  const genesis = join(folder, 'genesis.json')
  await writeFile(
    genesis,
    JSON.stringify({
      config: { chainId: CHAIN_ID },
      difficulty: '0x0',
      gasLimit: '0x5f5e100',
      timestamp: '0x65f00000',
      alloc,
    }),
  )
  const child = spawn(
    anvilBinary(),
    [
      ...['--host', '127.0.0.1', '--port', '0', '--network', 'optimism', '--hardfork', 'isthmus'],
      ...[
        '--chain-id',
        String(CHAIN_ID),
        '--init',
        genesis,
        '--gas-limit',
        '100000000',
        '--auto-impersonate',
      ],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const url = await listeningUrl(child)
  child.stdout!.resume()
  const transport = http(url)
  const client: PublicClient = createPublicClient({ transport, cacheTime: 0, pollingInterval: 20 })
  const test: TestClient = createTestClient({ mode: 'anvil', transport })
  const wallet = (from: Account | Address) => createWalletClient({ transport, account: from })
  await test.setBalance({ address: SETTLER, value: 1000n * OPEN })
  await test.setBalance({ address: account.address, value: 1000n * OPEN })

  const ledger = { address: addresses.ledger as Address, abi: ledgerAbi } as const
  return {
    url,
    client,
    ledger,
    account,
    async send(to: Address, data: Hex) {
      const hash = await wallet(account).sendTransaction({ chain: null, to, data, gas: 90_000_000n })
      const receipt = await client.waitForTransactionReceipt({ hash })
      if (receipt.status !== 'success') throw new Error(`The call of ${to} reverted: ${data.slice(0, 10)}`)
    },
    async refusal(settlement: Hex): Promise<string> {
      const args = [settlement] as const
      // In the block of the last settlement everything would be refused.
      await test.mine({ blocks: 1 })
      try {
        await client.simulateContract({
          ...ledger,
          functionName: 'settle',
          args,
          account: SETTLER,
          gas: 60_000_000n,
        })
        return ''
      } catch (error) {
        const revert = (error as BaseError).walk((cause) => cause instanceof ContractFunctionRevertedError)
        if (!(revert instanceof ContractFunctionRevertedError)) throw error
        return revert.data?.errorName ?? revert.reason ?? 'unknown'
      }
    },
    async settle(data: Hex, gas = 60_000_000n) {
      const hash = await wallet(SETTLER).sendTransaction({ chain: null, to: ledger.address, data, gas })
      return client.waitForTransactionReceipt({ hash })
    },
    async close() {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
