import { join } from 'node:path'
import { Command } from 'commander'
import { readInfo } from '../embedded/info.ts'
import type { SyncStatus } from '../opstack/replica/compare.ts'
import { endDevnet, lastLog, opstackStatus } from '../opstack/running.ts'
import { integer, root } from './options.ts'

/** Option `--datadir` of the commands about a devnet that `up` has started. */
export const datadirOption = [
  '--datadir <folder>',
  'folder of the devnet',
  join(root, '.openledger', 'opstack'),
] as const

type Flags = { datadir: string; json: boolean }

async function status({ datadir, json }: Flags): Promise<void> {
  const found = await opstackStatus(datadir)
  const line = (name: string, { unsafe, safe, finalized }: SyncStatus) =>
    `${name.padEnd(11)}unsafe ${unsafe}  safe ${safe}  finalized ${finalized}\n`
  process.stdout.write(
    json
      ? `${JSON.stringify(found)}\n`
      : `${line('sequencer', found.sequencer)}${line('replica', found.replica)}${found.compared} blocks equal\n`,
  )
}

function info({ datadir, json }: Flags): void {
  const found = readInfo(datadir)
  if (json) {
    process.stdout.write(`${JSON.stringify(found)}\n`)
    return
  }
  const lines = Object.entries(found.urls).map(([name, url]) => `${name.padEnd(15)}${url}\n`)
  process.stdout.write(
    `${lines.join('')}${'chain'.padEnd(15)}${found.chainId}\n${'logs'.padEnd(15)}${found.logs}\n`,
  )
}

/** Commands that look at a running devnet or end it. */
export const runningCommands = (): Command[] => [
  new Command('status')
    .description('heads of sequencer and replica, every block compared; exit code 1 when one differs')
    .option(...datadirOption)
    .option('--json', 'print one JSON object', false)
    .action(status),
  new Command('info')
    .description('URLs; with --json also contracts, keys and folders')
    .option(...datadirOption)
    .option('--json', 'print one JSON object', false)
    .action(info),
  new Command('logs')
    .description('last lines of a process of the devnet')
    .argument('<process>')
    .option(...datadirOption)
    .option('-n <lines>', 'how many', integer(1, 100_000), 40)
    .action((name: string, { datadir, n }: { datadir: string; n: number }) => {
      process.stdout.write(`${lastLog(datadir, name, n)}\n`)
    }),
  new Command('down')
    .description('ends a running devnet; nothing to do is fine')
    .option(...datadirOption)
    .action(async ({ datadir }: { datadir: string }) => {
      process.stdout.write((await endDevnet(datadir)) ? 'ended\n' : 'nothing was running\n')
    }),
]
