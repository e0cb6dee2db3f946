import { waitFor } from '@openledger/devnet'
import type { Fault } from '../world/fault.ts'

/** Receipts are durable before an answer's last byte: what was not settled is settled after the restart. */
export const fault: Fault = {
  name: 'the settler is killed with receipts that are not settled',
  seconds: 180,
  async inject(world) {
    await world.call(6)
    const before = await world.unsafe()
    const { stack } = world.devnet
    await stack.stop('sidecar', { hard: true })
    await waitFor(
      'Blocks without the settler',
      async () => ((await world.unsafe()) >= before + 5 ? true : undefined),
      { seconds: 90, everyMs: 250 },
    )
    await stack.restart('sidecar')
    await world.recount()
  },
}
