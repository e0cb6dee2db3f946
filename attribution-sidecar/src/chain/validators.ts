import { validatorRegistryAbi } from '@openledger/contracts'
import { fromHex, type Hex } from '@openledger/primitives'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ContractAddresses } from './addresses.ts'
import type { Rpc } from './rpc.ts'

/** A staked validator. */
export type ActiveValidator = {
  address: Hex
  /** In wei of OPEN. */
  stake: bigint
  /** X25519. */
  encryptionKey: Uint8Array
}

/** The validators that are active now. */
export async function activeValidators(rpc: Rpc, addresses: ContractAddresses): Promise<ActiveValidator[]> {
  const call = { abi: validatorRegistryAbi, functionName: 'activeValidators' } as const
  const data = await rpc.request<Hex>('eth_call', [
    { to: addresses.validatorRegistry, data: encodeFunctionData(call) },
    'latest',
  ])
  const [validators, stakes, keys] = decodeFunctionResult({ ...call, data })
  return validators.map((address, i) => ({
    address: address.toLowerCase() as Hex,
    stake: stakes[i]!,
    encryptionKey: fromHex(keys[i]!),
  }))
}
