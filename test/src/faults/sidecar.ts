import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '@openledger/devnet'
import { SeededRandom } from '@openledger/primitives'
import { write } from '../report.ts'
import type { Check, Counts } from './world/checks.ts'
import { type EmbeddedWorld, onEmbeddedDevnet } from './world/embedded.ts'
import { auditReceipts } from './world/receipts.ts'
import { everythingSettled } from './world/settling.ts'
import { startTraffic, type Traffic } from './world/traffic.ts'

/**
 * kill -9 of the sidecar at random points while calls are made; restart with the same folder. In the end every receipt that a client
 * holds is settled exactly once, and the audit of public data is ok. `npm run test:faults -- sidecar [kills]`, 20 by default.
 */
export function run(args: string[]): Promise<Counts> {
  const kills = Number(args.find((argument) => /^\d+$/.test(argument)) ?? 20)
  return onEmbeddedDevnet('sidecar', { blockSeconds: 1, epochSeconds: 2 }, async (world) => {
    const traffic = startTraffic(world)
    const random = new SeededRandom(world.seed)
    for (let kill = 1; kill <= kills; kill++) {
      // Every other kill falls among calls, however slow the machine is; the rest may fall into the start.
      if (kill % 2 === 0) await nextReceipt(traffic)
      await sleep(300 + random.below(2200))
      world.devnet.processes.get('sidecar')!.kill('SIGKILL')
      await world.devnet.restart('sidecar')
      write(`kill ${kill}/${kills}: ${traffic.acknowledged.size} receipts so far\n`)
    }
    await nextReceipt(traffic)
    await traffic.stop()
    await everythingSettled(world.context)
    return check(world, traffic.acknowledged, kills)
  })
}

/** Waits until a client gets a receipt. */
async function nextReceipt({ acknowledged }: Traffic): Promise<void> {
  const before = acknowledged.size
  await waitFor('A receipt', async () => (acknowledged.size > before ? true : undefined))
}

async function check(
  world: EmbeddedWorld,
  acknowledged: ReadonlySet<string>,
  kills: number,
): Promise<Check[]> {
  const { audit, times } = await auditReceipts(world)
  const lost = [...acknowledged].filter((id) => !times.has(id))
  const twice = [...times].filter(([, count]) => count > 1)
  return [
    [`${kills} hard kills, restarted each time with the same folder`, kills > 0],
    [`audit: ${audit.ok ? 'ok' : audit.difference?.reason} (${audit.settlements} settlements)`, audit.ok],
    [
      `${acknowledged.size} receipts were acknowledged, ${lost.length} are lost`,
      acknowledged.size > 0 && lost.length === 0,
    ],
    [`${times.size} receipts are settled, ${twice.length} twice`, times.size > 0 && twice.length === 0],
  ]
}
