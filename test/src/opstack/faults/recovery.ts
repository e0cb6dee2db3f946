import { createEngineRpc, waitFor } from '@openledger/devnet'
import { type Fault, underCalls } from '../world/fault.ts'

/**
 * op-node asks for blocks with `noTxPool`: in recovery, beyond the drift limit, and when a fork activates. They hold deposits alone, since a
 * replica that derives them from L1 without batches finds nothing else; settlements wait.
 */
export const fault: Fault = {
  name: 'the sequencer is in recovery (noTxPool)',
  seconds: 180,
  inject: (world) =>
    underCalls(world, async () => {
      const { devnet, extension } = world
      const opNode = createEngineRpc(devnet.urls.opNode)
      const skipped = () => extension.counter('skipped_total', 'no-tx-pool')
      const [skippedBefore, injectedBefore] = [await skipped(), await extension.counter('injected_total')]
      await opNode('admin_setRecoverMode', [true])
      try {
        await waitFor(
          'Blocks without a mempool',
          async () => ((await skipped()) >= skippedBefore + 5 ? true : undefined),
          { seconds: 90, everyMs: 250 },
        )
        const injected = (await extension.counter('injected_total')) - injectedBefore
        if (injected > 1) throw new Error(`Expected no settlements in recovery, got ${injected}.`)
      } finally {
        await opNode('admin_setRecoverMode', [false])
      }
    }),
}
