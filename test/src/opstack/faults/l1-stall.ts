import { setTimeout as sleep } from 'node:timers/promises'
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
        if ((await world.unsafe()) - before < 15) throw new Error('Expected L2 to go on without L1.')
      } finally {
        l1.resume()
      }
    }),
}
