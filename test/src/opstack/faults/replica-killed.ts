import { type Fault, underCalls } from '../world/fault.ts'
import { killed } from '../world/killed.ts'

/** Each half of the replica dies: it derives from where it was. */
export const fault: Fault = {
  name: 'the replica is killed, op-node and op-geth in turn',
  seconds: 180,
  inject: (world) =>
    underCalls(world, async () => {
      await killed(world, 'replica-op-node', 8)
      await killed(world, 'replica-op-geth', 4)
    }),
}
