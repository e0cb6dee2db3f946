import type { World } from './world.ts'

/** One thing that goes wrong, in a file of its own; `World.expectWhole` says afterwards whether the chain is whole again. */
export type Fault = {
  name: string
  /** True for the few that the gate runs. */
  short?: true
  inject(world: World): Promise<void>
  /** Seconds in which the chain must be whole again. */
  seconds: number
}

/** Paid calls beside a fault, and after it. */
export async function underCalls(world: World, fault: () => Promise<void>): Promise<void> {
  await Promise.all([fault(), world.call(9)])
  await world.call(3)
}
