import { readInfo } from '@openledger/devnet'
import type { Command } from 'commander'
import { DEFAULT_DEVNET, devnetFolder } from '../connection.ts'
import { createOutput, facts } from '../output/output.ts'

export function addDevnetCommands(program: Command): void {
  const devnet = program.command('devnet').description('the devnet that `npm start` runs')
  devnet
    .command('info')
    .description('every URL, key, contract address and file of the running devnet')
    .option('--devnet <folder>', `its folder (default: ${DEFAULT_DEVNET})`)
    .option('--json', 'print one JSON document')
    .action((flags) => {
      const info = readInfo(devnetFolder(flags.devnet))
      createOutput(flags.json).result(info, () =>
        facts([
          ['mode', info.mode],
          ['chain id', info.chainId],
          ...Object.entries(info.urls),
          ...Object.entries(info.contracts),
          ['folder', info.datadir],
          ['logs', info.logs],
          ['keys', 'with --json'],
        ]),
      )
    })
}
