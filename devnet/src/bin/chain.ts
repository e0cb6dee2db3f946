import { runProgram } from '@openledger/service'
import { Command } from 'commander'
import { makeComposeChain } from '../compose/chain.ts'
import { type ComposeFlags, composeOptions, composeOptionsOf } from '../compose/flags.ts'

/** One-shot container: writes what a new chain begins with. */
const program = composeOptions(new Command('chain').description('Makes the chain of the containers once.'))
program.action(async (flags: ComposeFlags) => {
  process.stdout.write(`the chain: ${await makeComposeChain(composeOptionsOf(flags))}\n`)
})
await runProgram(program)
