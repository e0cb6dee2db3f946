#!/usr/bin/env node
import { runProgram } from '@openledger/service'
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
addDevnetCommands(program)
addDatanetCommands(program)
addCallCommand(program)
addAccountCommands(program)
addLedgerCommands(program)
addAttributeCommand(program)

await runProgram(program)
