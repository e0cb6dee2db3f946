import { setTimeout as sleep } from 'node:timers/promises'
import { type Fault, underCalls } from '../world/fault.ts'

export const fault: Fault = {
  name: 'the extension is switched to a dry run, off, and on again',
  seconds: 180,
  inject: (world) =>
    underCalls(world, async () => {
      const { extension } = world
      for (const mode of ['dry-run', 'disabled'] as const) {
        const before = await extension.counter('injected_total')
        await extension.setMode(mode)
        await sleep(3000)
        const injected = (await extension.counter('injected_total')) - before
        // One block may have been under way when the mode changed.
        if (injected > 1) throw new Error(`Expected no settlements in the mode ${mode}, got ${injected}.`)
      }
      await extension.setMode('enabled')
    }),
}
