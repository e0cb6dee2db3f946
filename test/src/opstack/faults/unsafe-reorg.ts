import { createEngineRpc, waitFor } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import type { Fault } from '../world/fault.ts'
import { walletOf } from '../world/wallet.ts'

/** The sequencer loses blocks that no batch holds yet, settlements in them too: the settler gives those again. */
export const fault: Fault = {
  name: 'the sequencer loses unsafe blocks with settlements',
  seconds: 180,
  async inject(world) {
    const { stack, urls, keys } = world.devnet
    const l2 = createEngineRpc(urls.l2)
    const hashOf = async (number: number) =>
      (await l2<{ hash: Hex } | null>('eth_getBlockByNumber', [`0x${number.toString(16)}`, false]))?.hash
    await stack.stop('op-batcher', { hard: true })
    const before = await world.settlements()
    await world.call(6)
    await waitFor('A settlement', async () => ((await world.settlements()) > before ? true : undefined), {
      seconds: 90,
    })
    const number = await world.lastSettlement()
    const lost = await hashOf(number)
    await stack.stop('op-node', { hard: true })
    await l2('debug_setHead', [`0x${(number - 2).toString(16)}`])
    // Something new for the blocks that come: without it the same ones may come again, the settlement at its place.
    const visitor = walletOf(urls.l2, keys.visitor)
    await visitor.send({ to: visitor.address, gas: 21_000n })
    await stack.restart('op-node')
    const found = await waitFor(
      'The block in another shape',
      async () => {
        const hash = await hashOf(number)
        return hash !== lost ? hash : undefined
      },
      { seconds: 90, everyMs: 100 },
    )
    if (!found || !lost) throw new Error('Expected the block before and after.')
    await stack.restart('op-batcher')
    await world.call(3)
  },
}
