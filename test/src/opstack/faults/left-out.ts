import type { Fault } from '../world/fault.ts'

/** The ledger takes a settlement once, whichever way it comes. */
export const fault: Fault = {
  name: 'the sequencer leaves settlements out: they come by way of L1',
  seconds: 180,
  async inject(world) {
    await world.extension.setMode('disabled')
    try {
      const before = await world.extension.counter('forced_total')
      await world.call(6)
      await world.expectWhole(120)
      const forced = (await world.extension.counter('forced_total')) - before
      if (forced < 1) throw new Error('Expected a settlement by way of L1.')
    } finally {
      await world.extension.setMode('enabled')
    }
  },
}
