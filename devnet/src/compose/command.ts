import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BinaryName, buildOpstack } from '@openledger/execution'
import { InvalidInputError } from '@openledger/primitives'
import { Command } from 'commander'
import { integer, root } from '../cli/options.ts'
import { createJobContext } from '../job/context.ts'
import { runMainJob } from '../job/main-job.ts'
import { proveReplica } from '../opstack/prove.ts'
import { createReporter } from '../view/reporter.ts'
import { connectCompose, untilUsable } from './connect.ts'
import { composeFile } from './document.ts'
import { type ComposeFlags, composeOptions, composeOptionsOf } from './flags.ts'
import { IMAGES } from './images.ts'
import { prometheusFile } from './observability.ts'
import { containers } from './services.ts'
import { stageImage } from './stage.ts'

function write({ folder, check, ...flags }: ComposeFlags & { folder: string; check: boolean }): void {
  const options = composeOptionsOf(flags)
  const files = {
    'docker-compose.yml': composeFile(options),
    'devnet/observability/prometheus.yml': prometheusFile(containers(options)),
  }
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name)
    if (!check) writeFileSync(file, text)
    else if (readFileSync(file, 'utf8') !== text)
      throw new InvalidInputError(`${file} is not what the process specifications say.`, {
        code: 'GENERATED_DIFFERS',
        hint: 'Write it anew: npm run devnet -- compose write.',
      })
  }
}

async function images({ quiet, ...flags }: ComposeFlags & { quiet: boolean }): Promise<void> {
  const reporter = createReporter(process.stderr, quiet)
  const names = [...new Set(containers(composeOptionsOf(flags)).map(({ image }) => image))]
  let step = reporter.step('Building the OP Stack')
  const programs = new Set<BinaryName>(names.flatMap((name) => IMAGES[name].programs))
  await buildOpstack({ names: [...programs], onProgress: reporter.line })
  step.done([...programs].join(', '))
  step = reporter.step('Gathering the images')
  for (const name of names) stageImage(root, name)
  step.done(names.join(', '))
}

type JobFlags = ComposeFlags & {
  calls: number
  blocks: number
  proposer: boolean
  json: boolean
  quiet: boolean
}

async function job(flags: JobFlags): Promise<void> {
  const reporter = createReporter(process.stderr, flags.quiet)
  const world = connectCompose(composeOptionsOf(flags), process.env, flags.proposer)
  const step = reporter.step('Waiting for the containers')
  await untilUsable(world)
  step.done('they answer')
  const { summary } = await runMainJob(createJobContext(world, flags.seed, reporter), flags)
  const proof = await proveReplica(world, reporter, flags)
  if (flags.json) process.stdout.write(`${JSON.stringify({ ...summary, ...proof })}\n`)
}

/** `devnet compose …`: the same chain in containers. */
export function composeCommand(): Command {
  const command = new Command('compose').description('the same chain in containers: see docs/operators.md')
  composeOptions(command.command('write'))
    .description('writes docker-compose.yml and the scrape configuration from the process specifications')
    .option('--folder <path>', 'folder of the repository that they are for', root)
    .option('--check', 'write nothing; exit code 1 when a file differs', false)
    .action(write)
  composeOptions(command.command('images'))
    .description('builds the programs and gathers what docker-compose builds the images from')
    .option('--quiet', 'say nothing but errors', false)
    .action(images)
  composeOptions(command.command('job'))
    .description('runs the main job on the chain of the containers and compares it with the replica')
    .option('--calls <n>', 'paid calls', integer(1, 100_000), 60)
    .option('--blocks <n>', 'blocks that the replica must have derived equally', integer(1, 100_000), 50)
    .option('--proposer', 'check the output roots of the profile proposer too', false)
    .option('--json', 'print the summary as one JSON object in the last line', false)
    .option('--quiet', 'say nothing but the summary and errors', false)
    .action(job)
  return command
}
