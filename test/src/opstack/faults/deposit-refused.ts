import { addresses } from '@openledger/contracts'
import { createEngineRpc, waitFor } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import { startDepositProxy } from '../world/deposit-proxy.ts'
import type { Fault } from '../world/fault.ts'

/**
 * Why the extension puts in ordinary transactions alone: a proxy in its place makes settlements deposits (0x7E), as they would need no key and no
 * gas. op-batcher leaves deposits out of the batches, so every derivation, the sequencer's own too, finds other blocks than those that users saw.
 */
export const fault: Fault = {
  name: 'a deposit put in by the sequencer: every derivation takes its blocks back',
  seconds: 240,
  async inject(world) {
    const { devnet } = world
    const [l2, replica] = [createEngineRpc(devnet.urls.l2), createEngineRpc(devnet.urls.replica)]
    await devnet.stack.stop('engine-extension')
    const proxy = await startDepositProxy(devnet, { from: devnet.settler, to: addresses.ledger })
    try {
      await waitFor('Blocks with a deposit', async () => (proxy.blocks.size >= 3 ? true : undefined), {
        seconds: 60,
      })
      const last = Math.max(...proxy.blocks.keys())
      const hashAt = async (rpc: typeof l2, number: number) =>
        (await rpc<{ hash: Hex } | null>('eth_getBlockByNumber', [`0x${number.toString(16)}`, false]))?.hash
      await waitFor(
        'The derivation of these blocks',
        async () => ((await hashAt(replica, last)) !== undefined ? true : undefined),
        { seconds: 120, everyMs: 250 },
      )
      for (const [number, seen] of proxy.blocks) {
        if (number > last) continue
        await waitFor(
          `Block ${number} without the deposit on both`,
          async () => {
            const hashes = await Promise.all([hashAt(l2, number), hashAt(replica, number)])
            return hashes[0] === hashes[1] && hashes[0] !== seen ? true : undefined
          },
          { seconds: 120, everyMs: 250 },
        )
      }
    } finally {
      await proxy.close()
      await devnet.stack.restart('engine-extension')
    }
    await world.call(3)
  },
}
