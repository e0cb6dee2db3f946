import { type Fault, underCalls } from '../world/fault.ts'

/** L2 loses the blocks that rest on them, and the settlements in those; the settler gives them again. */
export const fault: Fault = {
  name: 'L1 loses its last 3 blocks, and L2 what rests on them',
  seconds: 240,
  inject: (world) => underCalls(world, () => world.devnet.l1.reorganise(3)),
}
