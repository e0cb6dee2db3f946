import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { addresses, genesisAlloc, ledgerArtifact } from '@openledger/contracts'
import { UnavailableError } from '@openledger/primitives'
import {
  type Account,
  type Address,
  createPublicClient,
  createTestClient,
  createWalletClient,
  type Hex,
  http,
  keccak256,
  type PublicClient,
  pad,
  toHex,
} from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

export const CHAIN_ID = 901
export const SETTLER: Address = '0xdeaddeaddeaddeaddeaddeaddeaddeaddead0a11'
/** Pages 1 … 64 are full of accounts and written before, page 65 holds the payers, pages 66 … 315 are full for the sparse regime. */
export const PAGES = 64
export const PAYER_PAGE = 65
export const FIRST_SPARSE_PAGE = 66
export const SPARSE_PAGES = 250
/** Accounts with an owner of their own, the first of page 1: as many as the bench claims for (1 + 1 + 8 + 64 + 256). */
export const OWNERS = 330

const OPEN = 10n ** 18n
const MNEMONIC = 'test test test test test test test test test test test junk'

export const key = (index: number) => mnemonicToAccount(MNEMONIC, { addressIndex: index })
export const ownerOf = (index: number): Address => toHex(0x1000_0000_0000n + BigInt(index), { size: 20 })

export type BenchChain = {
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

/** The predeploys with a ledger that has run for long: full pages, a record ring that was written before, money deposited. */
function seasonedGenesis(deployer: Account) {
  const alloc = genesisAlloc({
    governance: deployer.address,
    guardian: deployer.address,
    settler: SETTLER,
    epochSeconds: 1_000_000,
    challengeWindow: 1_000_000,
    chainId: BigInt(CHAIN_ID),
    balances: [
      { address: addresses.ledger, amount: 1_000_000n * OPEN },
      ...Array.from({ length: OWNERS }, (_, i) => ({ address: ownerOf(i), amount: OPEN })),
    ],
    validators: [0, 1, 2].map((index) => ({
      address: key(10 + index).address,
      stake: 100n * OPEN,
      encryptionKey: toHex(BigInt(index + 1), { size: 32 }),
    })),
  })
  const storage = alloc[addresses.ledger]!.storage as Record<Hex, Hex>
  const place = (name: string) => ledgerArtifact.storage[name]!
  const or = (slot: bigint, bits: bigint) => {
    const index = toHex(slot, { size: 32 })
    storage[index] = toHex(BigInt(storage[index] ?? 0) | bits, { size: 32 })
  }
  for (let page = 1; page < FIRST_SPARSE_PAGE + SPARSE_PAGES; page++) {
    or(BigInt(place('_pages').slot) + BigInt(page >> 4), 4096n << BigInt((page & 15) << 4))
  }
  or(BigInt(place('_deposited').slot), (10n ** 18n) << BigInt(8 * place('_deposited').offset))
  for (let number = 1n; number < 400n; number++) or(BigInt(place('_records').slot) + number, number << 200n)
  for (let i = 0; i < OWNERS; i++) {
    const word = `${toHex(4096n + BigInt(i), { size: 32 })}${toHex(BigInt(place('_accounts').slot), { size: 32 }).slice(2)}`
    storage[keccak256(word as Hex)] = pad(ownerOf(i), { size: 32 })
  }
  return alloc
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
      alloc: seasonedGenesis(deployer),
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
      await test.setBalance({ address, value: 1_000_000n * OPEN })
    }
    return {
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
