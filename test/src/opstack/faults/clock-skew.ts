import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '@openledger/devnet'
import type { Fault } from '../world/fault.ts'

/** Environment under which a Node process sees another time. */
const shifted = (seconds: number) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`const now=Date.now;Date.now=()=>now()+${seconds * 1000}`)}`,
})

/** Tokens hold 60 s around a clock: within that the chain goes on, beyond it it waits for the right time. */
export const fault: Fault = {
  name: "the extension's clock is 40 s off, then 120 s, then right",
  seconds: 180,
  async inject(world) {
    const { devnet, extension } = world
    const restart = async (seconds: number) => {
      await devnet.stack.stop('engine-extension')
      await devnet.stack.restart('engine-extension', { env: shifted(seconds) })
      return world.unsafe()
    }
    const near = await restart(40)
    await waitFor('Blocks', async () => ((await world.unsafe()) >= near + 4 ? true : undefined), {
      seconds: 90,
    })
    await restart(120)
    try {
      // A block may have been under way.
      await sleep(2000)
      const far = await world.unsafe()
      await sleep(5000)
      const made = (await world.unsafe()) - far
      if (made > 0) throw new Error(`Expected no blocks with refused tokens, got ${made}.`)
      const { status } = await extension.health()
      if (status !== 503) throw new Error(`Expected the health 503, got ${status}.`)
    } finally {
      await restart(0)
    }
    await world.call(6)
  },
}
