import { type Fault, underCalls } from '../world/fault.ts'
import { killed } from '../world/killed.ts'

/** op-node waits for its engine; the chain catches up without reorganisation. */
export const fault: Fault = {
  name: 'engine-extension is killed and comes back after 8 s',
  short: true,
  seconds: 180,
  inject: (world) => underCalls(world, () => killed(world, 'engine-extension', 8)),
}
