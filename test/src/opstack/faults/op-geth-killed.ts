import { type Fault, underCalls } from '../world/fault.ts'
import { killed } from '../world/killed.ts'

/** op-node waits; the same data directory goes on. */
export const fault: Fault = {
  name: 'op-geth is killed and comes back after 4 s',
  seconds: 180,
  inject: (world) => underCalls(world, () => killed(world, 'op-geth', 4)),
}
