import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '@openledger/devnet'
import { type Fault, underCalls } from '../world/fault.ts'

/** Unsafe blocks go on, with settlements; the safe head waits. */
export const fault: Fault = {
  name: 'L1 stands still for 30 s',
  seconds: 180,
  inject: (world) =>
    underCalls(world, async () => {
      const { l1 } = world.devnet
      l1.pause()
      try {
        const before = await world.unsafe()
        await sleep(30_000)
        await waitFor(
          'L2 going on without L1',
          async () => ((await world.unsafe()) >= before + 15 ? true : undefined),
          { seconds: 90, everyMs: 250 },
        )
      } finally {
        l1.resume()
      }
    }),
}
