import { addresses } from '@openledger/contracts'
import type { Hex } from '@openledger/primitives'
import {
  type Account,
  type Chain,
  createPublicClient,
  createWalletClient,
  defineChain,
  http,
  type PublicClient,
  type Transport,
  type WalletClient,
} from 'viem'

export type ChainOptions = { rpcUrl: string; chainId: number; pollingIntervalMs?: number }

/** ms. A transaction that is sent again because its answer was late is refused as known: better to wait. */
const TIMEOUT = 60_000

export type OpenLedgerPublicClient = PublicClient<Transport, Chain>
export type OpenLedgerWalletClient = WalletClient<Transport, Chain, Account>

/** An OpenLedger chain for viem. OPEN is an ERC-20 token; gas is paid in the chain's native currency. */
export function openLedgerChain({ rpcUrl, chainId }: ChainOptions): Chain {
  return defineChain({
    id: chainId,
    name: 'OpenLedger',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
    contracts: Object.fromEntries(
      Object.entries(addresses).map(([name, address]) => [name, { address: address as Hex }]),
    ),
  })
}

export function createOpenLedgerPublicClient(options: ChainOptions): OpenLedgerPublicClient {
  return createPublicClient({
    chain: openLedgerChain(options),
    transport: http(options.rpcUrl, { timeout: TIMEOUT }),
    cacheTime: 0,
    pollingInterval: options.pollingIntervalMs ?? 100,
  })
}

export function createOpenLedgerWalletClient(
  options: ChainOptions & { account: Account },
): OpenLedgerWalletClient {
  return createWalletClient({
    account: options.account,
    chain: openLedgerChain(options),
    transport: http(options.rpcUrl, { timeout: TIMEOUT }),
    cacheTime: 0,
    pollingInterval: options.pollingIntervalMs ?? 100,
  })
}
