import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createEngineRpc, initGeth } from '@openledger/devnet'
import { binaryPath } from '@openledger/execution'
import { describeError } from '@openledger/primitives'
import { write } from '../report.ts'
import { startWorld, type World } from './world/world.ts'

/** Everything that can go wrong around the sequencer, one after the other on one chain, each under paid calls. */
type Fault = {
  name: string
  inject(world: World): Promise<void>
  /** Seconds in which the chain must be whole again. */
  seconds: number
}

/** Calls during a fault: two rounds beside it, one after it. */
const under = async (world: World, fault: () => Promise<void>) => {
  await Promise.all([fault(), world.call(9)])
  await world.call(3)
}

/** Kills a process hard, waits and starts it again. */
const down = (name: string, seconds: number, seconds2 = 60): Fault => ({
  name: `${name} is killed and comes back after ${seconds} s`,
  seconds: seconds2,
  inject: (world) =>
    under(world, async () => {
      await world.devnet.stack.stop(name, { hard: true })
      await sleep(seconds * 1000)
      await world.devnet.stack.restart(name)
    }),
})

const settle = (world: World, body: object) =>
  fetch(`${world.devnet.urls.extension}/v1/settlements`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${world.devnet.settlementToken}`,
    },
    body: JSON.stringify(body),
  })

const setMode = async (world: World, mode: string) => {
  const response = await fetch(`${world.devnet.urls.extension}/v1/mode`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${world.devnet.settlementToken}`,
    },
    body: JSON.stringify({ mode }),
  })
  if (!response.ok) throw new Error(`Expected the mode ${mode}, got ${response.status}.`)
}

const faults: Fault[] = [
  { name: 'nothing', seconds: 60, inject: (world) => world.call(6) },
  down('engine-extension', 8),
  down('op-geth', 4),
  down('op-node', 6),
  down('replica-op-node', 15),
  down('replica-op-geth', 4),
  // Its data lies in memory and on disk of its own; the adapter answers 503 meanwhile.
  down('eigenda-mock', 20, 120),
  down('op-batcher', 120, 180),
  {
    name: 'the settler is killed with receipts that are not settled',
    seconds: 90,
    async inject(world) {
      await world.call(6)
      await world.devnet.stack.stop('sidecar', { hard: true })
      await sleep(5000)
      await world.devnet.stack.restart('sidecar')
      await world.recount()
    },
  },
  {
    name: 'the settler sends garbage',
    seconds: 60,
    inject: (world) =>
      under(world, async () => {
        const settlement = {
          record: `0x${'00'.repeat(32)}`,
          attempt: 0,
          calldata: '0xdeadbeef',
          gas: 500_000,
        }
        for (const body of [
          settlement,
          { ...settlement, calldata: 'x' },
          { ...settlement, gas: 10 ** 12 },
          {},
        ]) {
          const { status } = await settle(world, body)
          if (status < 400) throw new Error(`Expected a refusal of ${JSON.stringify(body)}, got ${status}.`)
        }
      }),
  },
  {
    name: 'the extension is switched off and on again',
    seconds: 60,
    inject: (world) =>
      under(world, async () => {
        await setMode(world, 'disabled')
        await sleep(5000)
        await setMode(world, 'enabled')
      }),
  },
  {
    name: 'the sequencer leaves settlements out: they come by way of L1',
    seconds: 60,
    async inject(world) {
      await setMode(world, 'disabled')
      try {
        await world.call(6)
        await world.expectWhole(120)
      } finally {
        await setMode(world, 'enabled')
      }
    },
  },
  {
    name: 'the sequencer is in recovery (noTxPool)',
    seconds: 120,
    inject: (world) =>
      under(world, async () => {
        const opNode = createEngineRpc(world.devnet.urls.opNode)
        await opNode('admin_setRecoverMode', [true])
        await sleep(6000)
        await opNode('admin_setRecoverMode', [false])
      }),
  },
  {
    name: 'L1 stands still for 30 s',
    seconds: 180,
    inject: (world) =>
      under(world, async () => {
        world.devnet.l1.pause()
        await sleep(30_000)
        world.devnet.l1.resume()
      }),
  },
  {
    name: 'L1 loses its last 3 blocks, and L2 the settlements that rest on them',
    seconds: 240,
    inject: (world) => under(world, () => world.devnet.l1.reorganise(3)),
  },
  {
    name: 'a replica starts late, from the genesis, with L1 and the DA alone',
    seconds: 240,
    async inject({ devnet, call }) {
      const { stack, datadir } = devnet
      const folder = join(datadir.path, 'replica-op-geth')
      await stack.stop('replica-op-node')
      await stack.stop('replica-op-geth')
      rmSync(folder, { recursive: true })
      await initGeth(binaryPath('geth'), folder, join(datadir.path, 'l2-genesis.json'))
      await stack.restart('replica-op-geth')
      await stack.restart('replica-op-node')
      await call(3)
    },
  },
]

export async function run(args: string[]): Promise<{ passed: number; failed: number }> {
  const only = args.find((word) => !word.startsWith('-'))
  const world = await startWorld()
  let passed = 0
  let failed = 0
  try {
    for (const [index, fault] of faults.entries()) {
      if (only && String(index) !== only) continue
      const started = performance.now()
      try {
        await Promise.race([fault.inject(world), world.devnet.failed])
        const { settlements, compared } = await world.expectWhole(fault.seconds)
        const seconds = ((performance.now() - started) / 1000).toFixed(1)
        write(
          `  ok  ${index} ${fault.name}: ${settlements} settlements, ${compared} blocks equal, ${seconds} s\n`,
        )
        passed++
      } catch (error) {
        write(`  FAILED  ${index} ${fault.name}: ${describeError(error)}\n`)
        failed++
      }
    }
  } finally {
    await world.close()
  }
  return { passed, failed }
}
