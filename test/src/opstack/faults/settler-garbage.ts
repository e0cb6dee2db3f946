import { type Fault, underCalls } from '../world/fault.ts'

const RECORD = `0x${'00'.repeat(32)}`
const SOUND = { record: RECORD, attempt: 0, calldata: '0xdeadbeef', gas: 500_000 }

/** [what is sent, status]: 400 for what is no settlement, 422 for what the ledger refuses. Nothing of it reaches a block. */
const GARBAGE: [object, number][] = [
  [SOUND, 422],
  [{ ...SOUND, calldata: 'x' }, 400],
  [{ ...SOUND, gas: 10 ** 12 }, 400],
  [{ ...SOUND, record: '0x00' }, 400],
  [{}, 400],
]

export const fault: Fault = {
  name: 'the settler sends garbage',
  short: true,
  seconds: 180,
  inject: (world) =>
    underCalls(world, async () => {
      for (const [body, expected] of GARBAGE) {
        const { status } = await world.extension.settle(body)
        if (status !== expected)
          throw new Error(`Expected ${expected} for ${JSON.stringify(body)}, got ${status}.`)
      }
    }),
}
