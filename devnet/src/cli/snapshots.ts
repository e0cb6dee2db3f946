import { join } from 'node:path'
import { buildOpstack } from '@openledger/execution'
import type { Hex } from '@openledger/primitives'
import { Command, Option } from 'commander'
import { neededBinaries, resumeOpstackDevnet } from '../opstack/devnet.ts'
import { createEngineRpc } from '../opstack/engine-rpc.ts'
import { writeOpstackInfo } from '../opstack/info.ts'
import { readKeptOptions } from '../opstack/kept-options.ts'
import { OPSTACK_PORTS } from '../opstack/options.ts'
import { proveReplica } from '../opstack/prove.ts'
import { restoreSnapshot, takeSnapshot } from '../opstack/snapshots.ts'
import { announce, watchReplica } from './opstack-view.ts'
import { root } from './options.ts'
import { datadirOption } from './running.ts'
import { inSession } from './session.ts'

const snapshotsOption = [
  '--snapshots <folder>',
  'folder of the snapshots',
  join(root, '.openledger', 'snapshots'),
] as const

type Flags = { datadir: string; snapshots: string }
type RestoreFlags = Flags & { once: boolean; json: boolean; quiet: boolean; ports: 'auto' | 'default' }

function snapshot(name: string, { datadir, snapshots }: Flags): void {
  process.stdout.write(`${takeSnapshot({ datadir, snapshots, name })}\n`)
}

const restore = (name: string, flags: RestoreFlags) =>
  inSession(flags, async ({ reporter, signal, guarded }, closing) => {
    const { datadir, snapshots } = flags
    let step = reporter.step('Restoring the snapshot')
    restoreSnapshot({ datadir, snapshots, name })
    await buildOpstack({ names: neededBinaries(readKeptOptions(datadir)), onProgress: reporter.line })
    step.done(name)
    step = reporter.step('Going on with the devnet')
    const ports = flags.ports === 'auto' ? 'auto' : OPSTACK_PORTS
    const devnet = await resumeOpstackDevnet({ datadir, ports }, { signal, onRestart: reporter.line })
    closing(devnet.close)
    const head = await createEngineRpc(devnet.urls.l2)<Hex>('eth_blockNumber', [])
    step.done(`at block ${Number(head)}`)
    const file = writeOpstackInfo(devnet)
    const proof = await guarded(devnet, proveReplica(devnet, reporter, { blocks: Number(head) }))
    if (flags.json) process.stdout.write(`${JSON.stringify({ snapshot: name, ...proof })}\n`)
    if (flags.once) return
    announce(reporter, devnet, file)
    await guarded(devnet, watchReplica(devnet, signal))
  })

/** Commands that keep a chain and go on with it. */
export const snapshotCommands = (): Command[] => [
  new Command('snapshot')
    .description('copies the devnet, running or not; a running one stands still meanwhile')
    .argument('<name>')
    .option(...datadirOption)
    .option(...snapshotsOption)
    .action(snapshot),
  new Command('restore')
    .description('goes on with the chain of a snapshot, in the place of the devnet that lies in the folder')
    .argument('<name>')
    .option(...datadirOption)
    .option(...snapshotsOption)
    .option('--once', 'end when the replica has derived all blocks', false)
    .option('--json', 'print what was compared as one JSON object', false)
    .addOption(
      new Option('--ports <choice>', 'auto lets free ports be chosen')
        .choices(['auto', 'default'])
        .default('default'),
    )
    .option('--quiet', 'say nothing but the result and errors', false)
    .action(restore),
]
