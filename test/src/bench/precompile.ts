import { createEngineRpc } from '@openledger/devnet'
import { startWorld } from '../opstack/world/world.ts'
import { callGas, compareVectors } from './precompile/call-gas.ts'
import { evaluatorSpeed } from './precompile/evaluator-speed.ts'
import { busySettlementGas, settlementGas } from './precompile/settlement-gas.ts'

/** Native time of `evaluate` over adversarial inputs; its gas on op-geth beside the Solidity twin's, by itself and in whole settlements on a chain with each. */
export async function run(): Promise<Record<string, unknown>> {
  const speed = await evaluatorSpeed()
  const settlements = []
  let gas: Record<string, string>[] = []
  let vectorsEqualOnOpGeth = 0
  for (const evaluator of ['precompile', 'twin'] as const) {
    const world = await startWorld({ evaluator })
    try {
      settlements.push(...(await settlementGas(world)), ...(await busySettlementGas(world)))
      if (evaluator === 'twin') continue
      const l2 = createEngineRpc(world.devnet.urls.l2)
      vectorsEqualOnOpGeth = await compareVectors(l2)
      gas = await callGas(l2)
    } finally {
      await world.close()
    }
  }
  return { speed, gas, settlements, vectorsEqualOnOpGeth }
}
