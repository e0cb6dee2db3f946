#!/usr/bin/env node
import { describeError } from '@openledger/primitives'
import { errorEdge, toBaseError } from '@openledger/service'
import { Command } from 'commander'
import { addAccountCommands } from './commands/account.ts'
import { addAttributeCommand } from './commands/attribute.ts'
import { addCallCommand } from './commands/call.ts'
import { addDatanetCommands } from './commands/datanet.ts'
import { addDevnetCommands } from './commands/devnet.ts'
import { addLedgerCommands } from './commands/ledger.ts'

const program = new Command('openledger')
  .description('The fair ledger of AI value: Datanets, paid calls, attribution, settlement, claims')
  .version('openledger/0.1.0')
  .exitOverride()
addDevnetCommands(program)
addDatanetCommands(program)
addCallCommand(program)
addAccountCommands(program)
addLedgerCommands(program)
addAttributeCommand(program)

try {
  await program.parseAsync(process.argv)
} catch (error) {
  if (error instanceof Error && error.name === 'CommanderError') {
    process.exit((error as { exitCode?: number }).exitCode ?? 1)
  }
  const base = toBaseError(error)
  process.stderr.write(`openledger: ${describeError(base.code === 'INTERNAL' ? error : base)}\n`)
  process.exit(errorEdge(base).exit)
}
