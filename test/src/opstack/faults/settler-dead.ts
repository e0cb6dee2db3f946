import type { Fault } from '../world/fault.ts'
import { killed } from '../world/killed.ts'

/** Receipts are durable before an answer's last byte: what was not settled is settled after the restart. */
export const fault: Fault = {
  name: 'the settler is killed with receipts that are not settled',
  seconds: 90,
  async inject(world) {
    await world.call(6)
    const before = await world.unsafe()
    await killed(world, 'sidecar', 5)
    const made = (await world.unsafe()) - before
    if (made < 4) throw new Error(`Expected blocks without the settler, got ${made} in 5 s.`)
    await world.recount()
  },
}
