import { waitFor } from '@openledger/devnet'
import type { Fault } from '../world/fault.ts'

/**
 * A settlement that came by way of L1 meanwhile is put into a block once more: there it reverts, costs gas and changes nothing. op-geth cannot know; the ledger
 * takes each settlement once.
 */
export const fault: Fault = {
  name: 'a settlement reverts in its block, as L1 was faster',
  seconds: 180,
  async inject(world) {
    const { extension, settler, context } = world
    const before = await world.settlements()
    await extension.setMode('disabled')
    try {
      await world.call(3)
      await waitFor(
        'The settlement by way of L1',
        async () => ((await world.settlements()) > before ? true : undefined),
        { seconds: 90, everyMs: 50 },
      )
    } finally {
      await extension.setMode('enabled')
    }
    const stale = await extension.ticket()
    const hash = await waitFor(
      'The settlement in a block once more',
      async () => {
        const ticket = await extension.ticket()
        return ticket?.record === stale?.record ? ticket?.transactionHash : undefined
      },
      { seconds: 90 },
    )
    const receipt = await context.reader.waitForTransactionReceipt({ hash, pollingInterval: 100 })
    if (receipt.status !== 'reverted' || receipt.from.toLowerCase() !== settler.address.toLowerCase())
      throw new Error(`Expected a reverted settlement, got ${receipt.status}.`)
    await world.call(3)
  },
}
