import { createPublicClient, http } from 'viem'

/** When a chain makes its blocks. */
export type BlockPace = {
  /** One for each transaction, at once. */
  onDemand(): Promise<void>
  /** One per period, the first a period from now. */
  everyPeriod(): Promise<void>
}

/** Of an anvil. */
export function anvilPace(url: string, periodSeconds: number): BlockPace {
  const client = createPublicClient({ transport: http(url) })
  const ask = async (method: string, parameter: boolean | number) => {
    await client.request({ method, params: [parameter] } as never)
  }
  return {
    onDemand: () => ask('evm_setAutomine', true),
    everyPeriod: () => ask('evm_setIntervalMining', periodSeconds),
  }
}
