import { type Fault, underCalls } from '../world/fault.ts'
import { killed } from '../world/killed.ts'

/** The safe head waits for two minutes, then everything is posted. */
export const fault: Fault = {
  name: 'op-batcher is killed and comes back after 120 s',
  seconds: 180,
  inject: (world) => underCalls(world, () => killed(world, 'op-batcher', 120)),
}
