import { join } from 'node:path'
import { addresses, ledgerAbi } from '@openledger/contracts'
import { createEngineRpc, readInfo, waitFor } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import { createPublicClient, http } from 'viem'
import { runProgram } from '../program.ts'
import { type Case, runCases } from './world/cases.ts'
import { devnetProcess, expectEnd, on, restored, settled, up } from './world/command.ts'

/** A chain that is copied while it runs, and continued from the copy. */

type Look = { number: number; hash: Hex; total: bigint }

/** Hash of a block, and what the ledger has settled in all. */
async function look(folder: string, number: number): Promise<Look> {
  const url = readInfo(folder).urls.l2
  const block = await createEngineRpc(url)<{ hash: Hex }>('eth_getBlockByNumber', [
    `0x${number.toString(16)}`,
    false,
  ])
  const state = await createPublicClient({ transport: http(url), cacheTime: 0 }).readContract({
    address: addresses.ledger,
    abi: ledgerAbi,
    functionName: 'state',
  })
  return { number, hash: block.hash, total: state[6] }
}

async function safeBlock(folder: string): Promise<number> {
  const { stdout } = await on(folder, 'status', '--json')
  return (JSON.parse(stdout) as { replica: { safe: number } }).replica.safe
}

async function eventually(what: string, ask: () => Promise<boolean>): Promise<void> {
  await waitFor(what, async () => ((await ask()) ? true : undefined), { seconds: 120, everyMs: 500 })
}

const cases: Case[] = [
  {
    name: 'snapshot of a running chain, restore, the same blocks, and paid calls on it',
    async check(folder) {
      const [chain, kept] = [join(folder, 'chain'), ['--snapshots', join(folder, 'kept')]]
      const running = up(chain, '--calls', '6', '--blocks', '5')
      await settled(running)
      const before = await look(chain, await safeBlock(chain))
      expectEnd(await on(chain, 'snapshot', 'one', ...kept), 0, /kept\/one/)
      expectEnd(await on(chain, 'snapshot', 'one', ...kept), 1, /There is a snapshot `one` already/)
      expectEnd(await on(chain, 'snapshot', '../one', ...kept), 1, /Expected a name/)
      expectEnd(await on(chain, 'restore', 'one', ...kept), 1, /A devnet \(process \d+\) is running in/)
      const safe = await safeBlock(chain)
      if (safe < before.number)
        throw new Error(`Expected the chain to go on from ${before.number}, got ${safe}.`)
      expectEnd(await on(chain, 'down'), 0, /ended/)
      await running.ended
      expectEnd(await on(chain, 'restore', 'two', ...kept), 1, /There is no snapshot `two`, only: one/)

      const again = restored(chain, 'one', ...kept)
      await settled(again)
      const after = await look(chain, before.number)
      if (after.hash !== before.hash || after.total < before.total)
        throw new Error(`Expected block ${before.number} ${before.hash}, got ${after.hash}.`)
      // The sidecar first reads its index again.
      const call = () => runProgram(['openledger', 'call', 'The state of the Union is', '--devnet', chain])
      await eventually('A paid call', async () => (await call()).code === 0)
      await eventually(
        'Its fee in the books',
        async () => (await look(chain, before.number)).total > after.total,
      )
      process.kill(devnetProcess(chain), 'SIGKILL')
      await again.ended
    },
  },
]

export const run = () => runCases('snapshots', cases)
