import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from './world.ts'

/** Kills a process hard, waits and starts it again. */
export async function killed({ devnet }: World, name: string, seconds: number): Promise<void> {
  await devnet.stack.stop(name, { hard: true })
  await sleep(seconds * 1000)
  await devnet.stack.restart(name)
}
