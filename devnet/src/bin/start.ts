import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describeError, InvalidInputError } from '@openledger/primitives'
import { errorEdge, toBaseError } from '@openledger/service'
import { Command, InvalidArgumentError } from 'commander'
import { type EmbeddedDevnet, startEmbeddedDevnet } from '../embedded/devnet.ts'
import { writeInfo } from '../embedded/info.ts'
import { DEFAULT_PORTS } from '../embedded/ports.ts'
import { createJobContext } from '../job/context.ts'
import { runMainJob } from '../job/main-job.ts'
import { keepCalling, showLive } from '../job/traffic.ts'
import { aborted, stopSignal } from '../process/stop-signal.ts'
import { createReporter } from '../view/reporter.ts'

const root = join(import.meta.dirname, '..', '..', '..')

function integer(min: number, max: number) {
  return (text: string) => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
    }
    return value
  }
}

function choice(text: string): 'auto' | 'default' {
  if (text !== 'auto' && text !== 'default') throw new InvalidArgumentError('Expected auto or default.')
  return text
}

const program = new Command('npm start --')
  .description('Brings up the embedded devnet and runs the main job on it: from texts to an audited payout.')
  .option('--once', 'end after the main job instead of keeping on with light traffic', false)
  .option('--json', 'print the summary as one JSON object in the last line', false)
  .option('--calls <n>', 'paid calls of the main job', integer(1, 100_000), 60)
  .option(
    '--seed <text>',
    'keys, prompts and answers follow from it: same seed, same weights, same payouts',
    '1',
  )
  .option('--block-time <seconds>', 'time between L2 blocks', integer(1, 60), 2)
  .option(
    '--datadir <folder>',
    'where everything is written; what an earlier devnet left there is replaced',
    join(root, '.openledger', 'devnet'),
  )
  .option('--ports <choice>', 'default, or auto: let free ports be chosen', choice, 'default')
  .option('--quiet', 'say nothing but the summary and errors', false)

type Flags = {
  once: boolean
  json: boolean
  calls: number
  seed: string
  blockTime: number
  datadir: string
  ports: 'auto' | 'default'
  quiet: boolean
}

const PAYERS = 3
const CONTRIBUTORS = 43
const EPOCH_SECONDS = 4

async function main(flags: Flags): Promise<void> {
  const signal = stopSignal()
  const stopped = aborted(signal)
  stopped.catch(() => {})
  const reporter = createReporter(process.stderr, flags.quiet)
  let devnet: EmbeddedDevnet | undefined
  try {
    const step = reporter.step('Starting the devnet')
    devnet = await startEmbeddedDevnet(
      {
        datadir: flags.datadir,
        seed: flags.seed,
        blockTimeSeconds: flags.blockTime,
        epochSeconds: EPOCH_SECONDS,
        ports: flags.ports === 'auto' ? 'auto' : DEFAULT_PORTS,
        counts: { payers: PAYERS, contributors: CONTRIBUTORS },
      },
      signal,
    )
    step.done('anvil (OP mode), EigenDA mock, DA adapter, sidecar')
    const file = writeInfo(devnet)
    const context = createJobContext(devnet, flags.seed, reporter)
    const { failed } = devnet
    const guarded = async <T>(work: Promise<T>): Promise<T> => {
      try {
        return await Promise.race([work, failed, stopped])
      } catch (error) {
        // A client often notices before the supervisor does; the process that died is the better reason.
        if (!signal.aborted) await Promise.race([failed, sleep(1000)])
        throw error
      }
    }
    const result = await guarded(runMainJob(context, { calls: flags.calls, seed: flags.seed }))
    if (flags.json) process.stdout.write(`${JSON.stringify(result.summary)}\n`)
    if (flags.once) return
    reporter.line(`
  L2 RPC      ${devnet.urls.l2}
  gateway     ${devnet.urls.sidecar}   (OpenAI-compatible: /v1/chat/completions)
  DA adapter  ${devnet.urls.da}
  all URLs, keys and addresses: ${file}

  Try, in another terminal:
    npm run openledger -- call "The state of the Union is"
    npm run openledger -- account ${result.accounts.contributors}
    npm run openledger -- ledger audit
    npm run openledger -- devnet info --json
  Ctrl-C ends everything.
`)
    const show = flags.quiet ? [] : [showLive(context, result, process.stderr, signal)]
    await guarded(Promise.all([keepCalling(result, flags.seed, signal), ...show]))
  } catch (error) {
    if (!signal.aborted) throw error
    reporter.line('\nStopping …')
    // Ctrl-C after the main job is how the devnet is meant to end; before it, the job was broken off.
    if (flags.once) process.exitCode = 130
  } finally {
    await devnet?.close()
  }
}

try {
  program.exitOverride().parse(process.argv)
  await main(program.opts<Flags>())
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
