import { accountOf } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import { createOpenLedgerWalletClient, RevertedError, revertReason } from '@openledger/sdk'
import { type Abi, createTestClient, encodeFunctionData, http, parseEther } from 'viem'
import type { EmbeddedWorld } from '../world/embedded.ts'

export type ContractCall = { address: Hex; abi: Abi; functionName: string; args: readonly unknown[] }

/** Calls a contract in the name of a key, which needs nothing for the gas. @throws RevertedError when it is refused. */
export async function transact(
  { context, devnet }: EmbeddedWorld,
  key: Hex,
  { address, abi, functionName, args }: ContractCall,
): Promise<bigint> {
  const { chainId, urls } = devnet
  const account = accountOf(key)
  const node = createTestClient({ mode: 'anvil', transport: http(urls.l2) })
  await node.setBalance({ address: account.address, value: parseEther('100') })
  const wallet = createOpenLedgerWalletClient({ rpcUrl: urls.l2, chainId, account })
  const data = encodeFunctionData({ abi, functionName, args })
  const hash = await wallet.sendTransaction({ to: address, data, gas: 5_000_000n })
  const receipt = await context.reader.waitForTransactionReceipt({ hash, pollingInterval: 50 })
  if (receipt.status !== 'success') {
    const reason = await revertReason(context.reader, abi, hash)
    throw new RevertedError(functionName, reason ?? 'the node does not tell why')
  }
  return receipt.blockNumber
}
