import { setTimeout as sleep } from 'node:timers/promises'
import { createEngineRpc } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import { startWorld } from '../../opstack/world/world.ts'
import { quantile } from './alternation.ts'

/** ms between two looks at the head. */
const LOOK = 20

/**
 * So many blocks at 1 s on the whole stack under paid calls. A block is missed when it is there later than the next one's time; `lateness` is how
 * long after its own time a block was there.
 */
export async function measureBlocks(count: number): Promise<{ missed: number } & Record<string, number>> {
  const world = await startWorld()
  try {
    const { devnet, extension } = world
    const l2 = createEngineRpc(devnet.urls.l2)
    const head = async () => {
      const { number, timestamp } = await l2<{ number: Hex; timestamp: Hex }>('eth_getBlockByNumber', [
        'latest',
        false,
      ])
      return { number: Number(number), timestamp: Number(timestamp) }
    }
    const first = (await head()).number
    const lateness: number[] = []
    let done = false
    const calls = (async () => {
      while (!done) await world.call(3)
    })()
    calls.catch(() => {})
    for (let last = first; last < first + count; ) {
      const { number, timestamp } = await Promise.race([head(), devnet.failed])
      const late = Date.now() - timestamp * 1000
      // What came in one look was late together, by a second more for each block further back.
      for (let back = number - last - 1; back >= 0; back--) lateness.push(late + back * 1000)
      last = number
      await sleep(LOOK)
    }
    done = true
    await calls
    const { settlements } = await world.expectWhole(120)
    return {
      blocks: lateness.length,
      missed: lateness.filter((ms) => ms > 1000).length,
      latenessP50: quantile(lateness, 0.5),
      latenessP99: quantile(lateness, 0.99),
      latenessMax: quantile(lateness, 1),
      settlements,
      injected: await extension.counter('injected_total'),
      intoBegunBlocks: await extension.counter('late_total'),
    }
  } finally {
    await world.close()
  }
}
