import { runProgram } from '@openledger/service'
import { Command } from 'commander'
import { JOB_WORLD, type JobFlags, jobOptions } from '../cli/options.ts'
import { inSession } from '../cli/session.ts'
import { startEmbeddedDevnet } from '../embedded/devnet.ts'
import { writeInfo } from '../embedded/info.ts'
import { anvilPace } from '../embedded/pace.ts'
import { DEFAULT_PORTS } from '../embedded/ports.ts'
import { createJobContext } from '../job/context.ts'
import { runMainJob } from '../job/main-job.ts'
import { keepCalling, showLive } from '../job/traffic.ts'

const start = (flags: JobFlags) =>
  inSession(flags, async ({ reporter, signal, guarded }, closing) => {
    const step = reporter.step('Starting the devnet')
    const devnet = await startEmbeddedDevnet(
      {
        ...JOB_WORLD,
        datadir: flags.datadir,
        seed: flags.seed,
        blockTimeSeconds: flags.blockTime,
        ports: flags.ports === 'auto' ? 'auto' : DEFAULT_PORTS,
      },
      signal,
    )
    closing(devnet.close)
    step.done('anvil (OP mode), EigenDA mock, DA adapter, sidecar')
    const file = writeInfo(devnet)
    const pace = anvilPace(devnet.urls.l2, flags.blockTime)
    const context = createJobContext({ ...devnet, pace }, flags.seed, reporter)
    const result = await guarded(devnet, runMainJob(context, { calls: flags.calls, seed: flags.seed }))
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
    await guarded(devnet, Promise.all([keepCalling(result, flags.seed, signal), ...show]))
  })

const program = new Command('npm start --').description(
  'Brings up the embedded devnet and runs the main job on it: from texts to an audited payout.',
)
await runProgram(jobOptions(program, { folder: 'devnet', maxBlockTime: 60 }).action(start))
