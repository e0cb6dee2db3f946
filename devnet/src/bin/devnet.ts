import { join } from 'node:path'
import { buildOpstack } from '@openledger/execution'
import { describeError, InvalidInputError } from '@openledger/primitives'
import { errorEdge, toBaseError } from '@openledger/service'
import { Command, InvalidArgumentError, Option } from 'commander'
import { createJobContext } from '../job/context.ts'
import { runMainJob } from '../job/main-job.ts'
import { keepCalling } from '../job/traffic.ts'
import { neededBinaries, type OpstackDevnet, startOpstackDevnet } from '../opstack/devnet.ts'
import { writeOpstackInfo } from '../opstack/info.ts'
import { OPSTACK_PORTS, type OpstackOptions } from '../opstack/options.ts'
import { proveReplica } from '../opstack/prove.ts'
import type { SyncStatus } from '../opstack/replica/compare.ts'
import { endDevnet, lastLog, opstackStatus } from '../opstack/running.ts'
import { aborted, stopSignal } from '../process/stop-signal.ts'
import { createReporter } from '../view/reporter.ts'

const root = join(import.meta.dirname, '..', '..', '..')

function integer(min: number, max: number) {
  return (text: string) => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < min || value > max)
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
    return value
  }
}

type Flags = {
  mode: 'opstack'
  once: boolean
  json: boolean
  calls: number
  seed: string
  blockTime: number
  datadir: string
  ports: 'auto' | 'default'
  da: OpstackOptions['dataAvailability']
  evaluator: OpstackOptions['evaluator']
  proposer: boolean
  blocks: number
  quiet: boolean
}

const PAYERS = 3
const CONTRIBUTORS = 43
const EPOCH_SECONDS = 4

async function up(flags: Flags): Promise<void> {
  const signal = stopSignal()
  const stopped = aborted(signal)
  stopped.catch(() => {})
  const reporter = createReporter(process.stderr, flags.quiet)
  let devnet: OpstackDevnet | undefined
  try {
    let step = reporter.step('Building the OP Stack')
    const built = await buildOpstack({ names: neededBinaries(flags), onProgress: reporter.line })
    step.done(built.every(({ cached }) => cached) ? 'as before' : 'built from pinned Go modules')
    step = reporter.step('Starting the devnet')
    devnet = await startOpstackDevnet(
      {
        datadir: flags.datadir,
        seed: flags.seed,
        blockTimeSeconds: flags.blockTime,
        epochSeconds: EPOCH_SECONDS,
        ports: flags.ports === 'auto' ? 'auto' : OPSTACK_PORTS,
        counts: { payers: PAYERS, contributors: CONTRIBUTORS },
        dataAvailability: flags.da,
        evaluator: flags.evaluator,
        proposer: flags.proposer,
      },
      signal,
    )
    step.done(
      'L1, sequencer behind the engine extension, batcher, replica, EigenDA mock, DA adapter, sidecar',
    )
    const file = writeOpstackInfo(devnet)
    const context = createJobContext(devnet, flags.seed, reporter)
    const guarded = <T>(work: Promise<T>) => Promise.race([work, devnet!.failed, stopped])
    const result = await guarded(runMainJob(context, { calls: flags.calls, seed: flags.seed }))
    const proof = await guarded(proveReplica(devnet, reporter, { blocks: flags.blocks }))
    if (flags.json) process.stdout.write(`${JSON.stringify({ ...result.summary, ...proof })}\n`)
    if (flags.once) return
    reporter.line(`
  L1 RPC      ${devnet.urls.l1}
  L2 RPC      ${devnet.urls.l2}        replica ${devnet.urls.replica}
  gateway     ${devnet.urls.sidecar}   (OpenAI-compatible: /v1/chat/completions)
  DA adapter  ${devnet.urls.da}
  all URLs, keys and addresses: ${file}
  Ctrl-C ends everything.
`)
    const watch = async () => {
      while (!signal.aborted) {
        await devnet!.comparison.check()
        await new Promise((resolve) => setTimeout(resolve, 1000))
      }
    }
    await guarded(Promise.all([keepCalling(result, flags.seed, signal), watch()]))
  } catch (error) {
    if (!signal.aborted) throw error
    reporter.line('\nStopping …')
    if (flags.once) process.exitCode = 130
  } finally {
    await devnet?.close()
  }
}

const program = new Command('npm run devnet --').description('Brings up a chain on this machine.')
program
  .command('up')
  .description('the OP Stack as processes: L1, sequencer, batcher, replica; then the main job on it')
  .addOption(new Option('--mode <mode>', 'what to bring up').choices(['opstack']).default('opstack'))
  .option('--once', 'end after the main job', false)
  .option('--json', 'print the summary as one JSON object in the last line', false)
  .option('--calls <n>', 'paid calls of the main job', integer(1, 100_000), 60)
  .option('--seed <text>', 'keys, prompts and answers follow from it', '1')
  .option('--block-time <seconds>', 'time between blocks of L1 and of L2', integer(1, 12), 2)
  .option('--datadir <folder>', 'where everything is written', join(root, '.openledger', 'opstack'))
  .addOption(
    new Option('--ports <choice>', 'auto lets free ports be chosen')
      .choices(['auto', 'default'])
      .default('default'),
  )
  .addOption(
    new Option('--da <where>', 'where the batcher posts')
      .choices(['alt-da', 'calldata', 'blobs'])
      .default('alt-da'),
  )
  .addOption(
    new Option('--evaluator <kind>', 'ledger precompile, or Solidity twin with a stock op-geth as replica')
      .choices(['precompile', 'twin'])
      .default('precompile'),
  )
  .option('--proposer', 'run op-proposer too', false)
  .option('--blocks <n>', 'blocks that the replica must have derived equally', integer(1, 100_000), 50)
  .option('--quiet', 'say nothing but the summary and errors', false)
  .action(up)

const datadirOption = [
  '--datadir <folder>',
  'folder of the devnet',
  join(root, '.openledger', 'opstack'),
] as const
program
  .command('status')
  .description('heads of sequencer and replica, every block compared; exit code 1 when one differs')
  .option(...datadirOption)
  .option('--json', 'print one JSON object', false)
  .action(async ({ datadir, json }: { datadir: string; json: boolean }) => {
    const status = await opstackStatus(datadir)
    const line = (name: string, { unsafe, safe, finalized }: SyncStatus) =>
      `${name.padEnd(11)}unsafe ${unsafe}  safe ${safe}  finalized ${finalized}\n`
    process.stdout.write(
      json
        ? `${JSON.stringify(status)}\n`
        : `${line('sequencer', status.sequencer)}${line('replica', status.replica)}${status.compared} blocks equal\n`,
    )
  })
program
  .command('down')
  .description('ends a running devnet; nothing to do is fine')
  .option(...datadirOption)
  .action(async ({ datadir }: { datadir: string }) => {
    process.stdout.write((await endDevnet(datadir)) ? 'ended\n' : 'nothing was running\n')
  })
program
  .command('logs <process>')
  .description('last lines of a process of the devnet')
  .option(...datadirOption)
  .option('-n <lines>', 'how many', integer(1, 100_000), 40)
  .action((name: string, { datadir, n }: { datadir: string; n: number }) => {
    process.stdout.write(`${lastLog(datadir, name, n)}\n`)
  })

try {
  program.exitOverride()
  for (const command of program.commands) command.exitOverride()
  await program.parseAsync(process.argv)
  process.exit(process.exitCode ?? 0)
} catch (error) {
  const name = error instanceof Error ? error.name : ''
  if (name === 'CommanderError') process.exit((error as { exitCode?: number }).exitCode ?? 1)
  const base = toBaseError(error)
  const text =
    base.code === 'INTERNAL' && !(error instanceof InvalidInputError)
      ? describeError(error)
      : describeError(base)
  process.stderr.write(`openledger: ${text}\n`)
  process.exit(errorEdge(base).exit)
}
