import { ledgerAbi } from '@openledger/contracts'
import type { Hex } from '@openledger/primitives'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { Rpc } from './rpc.ts'

/** The only sender of settlements that the ledger takes. */
export async function settlerAddress(rpc: Rpc, ledger: Hex): Promise<Hex> {
  const call = { abi: ledgerAbi, functionName: 'roles' } as const
  const data = await rpc.request<Hex>('eth_call', [{ to: ledger, data: encodeFunctionData(call) }, 'latest'])
  return decodeFunctionResult({ ...call, data })[2].toLowerCase() as Hex
}
