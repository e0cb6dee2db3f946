import { MaskRegistry } from '@openledger/attribution'
import { decodeTokens } from '@openledger/primitives'
import type { DatanetStore } from './datanet-store.ts'

/**
 * The windows of a Datanet's records in registry order: what decides which tokens of its next version are new.
 * Built from the database when it is first needed, and anew after a version that was masked but not kept.
 */
export type MaskMemory = {
  registry(datanet: number): MaskRegistry
  forget(datanet: number): void
}

export function createMaskMemory(store: DatanetStore, k: number): MaskMemory {
  const registries = new Map<number, MaskRegistry>()
  return {
    registry(datanet) {
      let registry = registries.get(datanet)
      if (!registry) {
        registry = new MaskRegistry(k)
        for (const { tokens } of store.tokensOf(datanet)) registry.add(decodeTokens(tokens))
        registries.set(datanet, registry)
      }
      return registry
    },
    forget: (datanet) => void registries.delete(datanet),
  }
}
