import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BaseError } from '@openledger/primitives'
import { createPublicClient, http } from 'viem'
import type { ProcessSpec } from '../process/supervised.ts'

/** The native program, not its Node wrapper: a wrapper that is killed hard would leave it behind. */
export function anvilBinary(): string {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const name = `@foundry-rs/anvil-${process.platform}-${arch}`
  const require = createRequire(import.meta.url)
  try {
    // The platform's package is a dependency of `@foundry-rs/anvil`.
    const wrapper = require.resolve('@foundry-rs/anvil/package.json')
    return join(dirname(createRequire(wrapper).resolve(`${name}/package.json`)), 'bin', 'anvil')
  } catch (cause) {
    throw new BaseError(`There is no anvil for ${process.platform}-${process.arch}.`, {
      code: 'PLATFORM',
      cause,
      hint: `The package ${name} is not installed; run \`npm run setup\`.`,
    })
  }
}

/** anvil as an OP Stack L2 (hardfork Isthmus: EIP-2537 and EIP-4844's precompiles, deposit transactions). */
export function anvilSpec(options: {
  port: number
  chainId: number
  genesis: string
  blockTimeSeconds: number
}): ProcessSpec {
  const url = `http://127.0.0.1:${options.port}`
  const client = createPublicClient({ transport: http(url, { retryCount: 0 }), cacheTime: 0 })
  return {
    name: 'anvil',
    command: anvilBinary(),
    args: [
      ...['--host', '127.0.0.1', '--port', String(options.port), '--quiet', '--accounts', '1'],
      ...['--network', 'optimism', '--hardfork', 'isthmus', '--chain-id', String(options.chainId)],
      ...['--init', options.genesis, '--block-time', String(options.blockTimeSeconds)],
      ...['--order', 'fifo', '--gas-limit', '100000000'],
    ],
    guarded: true,
    probe: async () => ((await client.getChainId()) === options.chainId ? { rpc: url } : undefined),
  }
}

/** Input of EIP-4844's point evaluation: the zero polynomial is 0 at 0 (commitment and proof at infinity). */
const ZERO_OPENING =
  `0x010657f37554c781402a22917dee2f75def7ab966d7b770905398eba3c444014${'00'.repeat(64)}${`c0${'00'.repeat(47)}`.repeat(2)}` as const

/** Lets what waits for the first transactions' receipts be answered before the node is busy. */
const AFTER_FIRST_MS = 400

/**
 * anvil loads the KZG ceremony's points at the first point evaluation, a second and more in which it answers nothing. It is made once
 * the first transactions are in a block, while nobody needs the node and long before the first settlement. Ends when the node does.
 */
export async function warmPointEvaluation(url: string): Promise<void> {
  const client = createPublicClient({
    transport: http(url, { retryCount: 0, timeout: 60_000 }),
    cacheTime: 0,
  })
  try {
    while ((await client.getBlock()).transactions.length === 0) await sleep(50)
    await sleep(AFTER_FIRST_MS)
    await client.call({ to: '0x000000000000000000000000000000000000000a', data: ZERO_OPENING })
  } catch {
    // The settler makes sure of it again before its first settlement.
  }
}
