import { UnavailableError } from '@openledger/primitives'
import { describe, expect, it } from 'vitest'
import type { EngineRpc } from '../engine-rpc.ts'
import { createComparison } from './compare.ts'

const status = (safe: number) => ({
  unsafe_l2: { number: safe + 2 },
  safe_l2: { number: safe },
  finalized_l2: { number: 0 },
})

function world() {
  const state = { safe: 3, replica: (number: number) => `hash ${number}` }
  const chain = (hashOf: (number: number) => string): EngineRpc =>
    (async (_: string, [number]: readonly unknown[]) => ({ hash: hashOf(Number(number)) })) as EngineRpc
  const comparison = createComparison({
    sequencer: chain((number) => `hash ${number}`),
    replica: chain((number) => state.replica(number)),
    replicaOpNode: (async () => status(state.safe)) as EngineRpc,
  })
  return { state, comparison }
}

describe('the comparison with the replica', () => {
  it('goes up to the safe head, and on from there', async () => {
    const { state, comparison } = world()
    await comparison.check()
    expect(comparison.compared).toBe(3)
    state.safe = 700
    await comparison.check()
    await comparison.check()
    expect(comparison.compared).toBe(700)
  })

  it('names the block that differs', async () => {
    const { state, comparison } = world()
    state.replica = (number) => (number === 2 ? 'another' : `hash ${number}`)
    await expect(comparison.check()).rejects.toMatchObject({
      code: 'REPLICA_DIFFERS',
      shortMessage: 'Block 2: the sequencer has hash 2, the replica derives another.',
    })
    expect(comparison.compared).toBe(1)
  })

  it('waits for a node that does not answer, when it is told to', async () => {
    const nodes = { down: true }
    const rpc = (async () => {
      if (nodes.down) throw new UnavailableError('The node does not answer.')
      return { ...status(1), hash: 'hash' }
    }) as EngineRpc
    const comparison = createComparison({ sequencer: rpc, replica: rpc, replicaOpNode: rpc })
    await expect(comparison.check()).rejects.toThrow('does not answer')
    await comparison.checkWhenUp()
    nodes.down = false
    await comparison.checkWhenUp()
    expect(comparison.compared).toBe(1)
  })

  it('compares anew what a reorganisation of L1 took back', async () => {
    const { state, comparison } = world()
    await comparison.check()
    state.safe = 1
    await comparison.check()
    expect(comparison.compared).toBe(1)
    state.safe = 3
    state.replica = (number) => (number === 3 ? 'another' : `hash ${number}`)
    await expect(comparison.check()).rejects.toMatchObject({ code: 'REPLICA_DIFFERS' })
  })
})
