import { ledgerAbi } from '@openledger/contracts'
import { type Hex, UnavailableError } from '@openledger/primitives'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { Rpc } from './rpc.ts'

/** The ledger's clock (protocol §7); its periods are fixed at genesis. */
export type Epochs = {
  /** Seconds for which a record can be challenged. */
  challengeWindow(): Promise<number>
  /** Epoch of a time in seconds. */
  at(timestamp: number): Promise<number>
  /** First second of an epoch. */
  begin(epoch: number): Promise<number>
  /** Time of a block, seconds. @throws UnavailableError when the node does not have it. */
  timeOf(block: number): Promise<number>
}

export function createEpochs(dependencies: { rpc: Rpc; ledger: Hex }): Epochs {
  const { rpc, ledger } = dependencies
  let fixed: { epochSeconds: number; challengeWindow: number } | undefined

  async function periods() {
    if (!fixed) {
      const call = { abi: ledgerAbi, functionName: 'configuration' } as const
      const data = await rpc.request<Hex>('eth_call', [
        { to: ledger, data: encodeFunctionData(call) },
        'latest',
      ])
      const configuration = decodeFunctionResult({ ...call, data })
      fixed = { epochSeconds: Number(configuration[5]), challengeWindow: Number(configuration[6]) }
    }
    return fixed
  }

  return {
    challengeWindow: async () => (await periods()).challengeWindow,
    at: async (timestamp) => Math.floor(timestamp / (await periods()).epochSeconds),
    begin: async (epoch) => epoch * (await periods()).epochSeconds,
    async timeOf(number) {
      const block = await rpc.block(number)
      if (!block) throw new UnavailableError(`The L2 node does not have block ${number}.`)
      return block.timestamp
    },
  }
}
