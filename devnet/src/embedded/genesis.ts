import type { Hex } from '@openledger/primitives'

export type GenesisAccount = { balance?: Hex; code?: Hex; storage?: Record<Hex, Hex>; nonce?: Hex }

/** The devnet's chain id; of no other known chain. */
export const DEVNET_CHAIN_ID = 420_120_011

/** A geth-style genesis that anvil takes with `--init`. */
export function genesisFile(alloc: Readonly<Record<string, GenesisAccount>>, timestamp: number): string {
  return JSON.stringify({
    config: { chainId: DEVNET_CHAIN_ID },
    timestamp: `0x${timestamp.toString(16)}`,
    gasLimit: '0x5f5e100',
    difficulty: '0x0',
    alloc,
  })
}
