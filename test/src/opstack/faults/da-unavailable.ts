import { setTimeout as sleep } from 'node:timers/promises'
import { type Fault, underCalls } from '../world/fault.ts'

/** The network behind the adapter is gone, so that the adapter says 503: to the batcher and the settler, which try again, and to op-nodes, which wait. */
export const fault: Fault = {
  name: 'the DA adapter answers 503 for 20 s',
  seconds: 180,
  inject: (world) =>
    underCalls(world, async () => {
      const { stack, urls } = world.devnet
      await stack.stop('eigenda-mock', { hard: true })
      try {
        const put = async () => (await fetch(`${urls.da}/put`, { method: 'POST', body: 'anything' })).status
        const asked = Date.now()
        const status = await put()
        if (status !== 503) throw new Error(`Expected 503 of the adapter, got ${status}.`)
        await sleep(Math.max(0, 20_000 - (Date.now() - asked)))
      } finally {
        await stack.restart('eigenda-mock')
      }
    }),
}
