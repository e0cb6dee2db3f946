import { buildOpstack } from '@openledger/execution'
import { Command, Option } from 'commander'
import { createJobContext } from '../job/context.ts'
import { runMainJob } from '../job/main-job.ts'
import { keepCalling } from '../job/traffic.ts'
import { neededBinaries, startOpstackDevnet } from '../opstack/devnet.ts'
import { writeOpstackInfo } from '../opstack/info.ts'
import { OPSTACK_PORTS } from '../opstack/options.ts'
import { proveReplica } from '../opstack/prove.ts'
import { announce, watchReplica } from './opstack-view.ts'
import { type ChainFlags, chainOptions, integer, JOB_WORLD, type JobFlags, jobOptions } from './options.ts'
import { inSession } from './session.ts'

type Flags = JobFlags &
  ChainFlags & {
    mode: 'opstack'
    proposer: boolean
    blocks: number
  }

const up = (flags: Flags) =>
  inSession(flags, async ({ reporter, signal, guarded }, closing) => {
    let step = reporter.step('Building the OP Stack')
    const built = await buildOpstack({ names: neededBinaries(flags), onProgress: reporter.line })
    step.done(built.every(({ cached }) => cached) ? 'as before' : 'built from pinned Go modules')
    step = reporter.step('Starting the devnet')
    const devnet = await startOpstackDevnet(
      {
        ...JOB_WORLD,
        datadir: flags.datadir,
        seed: flags.seed,
        blockTimeSeconds: flags.blockTime,
        ports: flags.ports === 'auto' ? 'auto' : OPSTACK_PORTS,
        dataAvailability: flags.da,
        evaluator: flags.evaluator,
        proposer: flags.proposer,
      },
      { signal, onRestart: reporter.line },
    )
    closing(devnet.close)
    step.done(
      'L1, sequencer behind the engine extension, batcher, replica, EigenDA mock, DA adapter, sidecar',
    )
    const file = writeOpstackInfo(devnet)
    const context = createJobContext(devnet, flags.seed, reporter)
    const result = await guarded(devnet, runMainJob(context, { calls: flags.calls, seed: flags.seed }))
    const proof = await guarded(devnet, proveReplica(devnet, reporter, { blocks: flags.blocks }))
    if (flags.json) process.stdout.write(`${JSON.stringify({ ...result.summary, ...proof })}\n`)
    if (flags.once) return
    announce(reporter, devnet, file)
    await guarded(
      devnet,
      Promise.all([keepCalling(result, flags.seed, signal), watchReplica(devnet, signal)]),
    )
  })

/** `devnet up`: the OP Stack as processes, and the main job on it. */
export function upCommand(): Command {
  const command = new Command('up').description(
    'the OP Stack as processes: L1, sequencer, batcher, replica; then the main job on it',
  )
  return chainOptions(jobOptions(command, { folder: 'opstack', maxBlockTime: 12 }))
    .addOption(new Option('--mode <mode>', 'what to bring up').choices(['opstack']).default('opstack'))
    .option('--proposer', 'run op-proposer too', false)
    .option('--blocks <n>', 'blocks that the replica must have derived equally', integer(1, 100_000), 50)
    .action(up)
}
