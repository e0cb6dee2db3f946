import { runProgram } from '@openledger/service'
import { Command } from 'commander'
import { runningCommands } from '../cli/running.ts'
import { snapshotCommands } from '../cli/snapshots.ts'
import { upCommand } from '../cli/up.ts'
import { composeCommand } from '../compose/command.ts'

const program = new Command('npm run devnet --').description('Brings up a chain on this machine.')
for (const command of [upCommand(), ...runningCommands(), ...snapshotCommands(), composeCommand()])
  program.addCommand(command)
await runProgram(program)
