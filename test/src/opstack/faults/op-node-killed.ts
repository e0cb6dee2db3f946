import { type Fault, underCalls } from '../world/fault.ts'
import { killed } from '../world/killed.ts'

/** No blocks until it is back, then it catches up by its timestamps. */
export const fault: Fault = {
  name: 'op-node is killed and comes back after 6 s',
  seconds: 180,
  inject: (world) => underCalls(world, () => killed(world, 'op-node', 6)),
}
