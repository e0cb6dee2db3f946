import { accountOf } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import { createWalletClient, http } from 'viem'

export type Wallet = {
  address: Hex
  /** @returns the transaction's hash. */
  send(transaction: { to: Hex; data?: Hex; value?: bigint; nonce?: number; gas?: bigint }): Promise<Hex>
}

/** Sends transactions of one of the devnet's keys, on either chain. */
export function walletOf(url: string, key: Hex): Wallet {
  const account = accountOf(key)
  const client = createWalletClient({ account, transport: http(url) })
  return {
    address: account.address,
    send: (transaction) => client.sendTransaction({ ...transaction, chain: null }),
  }
}
