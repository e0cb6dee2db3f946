import { describeError } from '@openledger/primitives'
import { Command } from 'commander'
import { makeComposeChain } from '../compose/chain.ts'
import { type ChainFlags, chainOptions, chainOptionsOf } from '../compose/flags.ts'

/** One-shot container: writes what a new chain begins with. */
const program = chainOptions(new Command('chain').description('Makes the chain of the containers once.'))
program.action(async (flags: ChainFlags) => {
  process.stdout.write(`the chain: ${await makeComposeChain(chainOptionsOf(flags))}\n`)
})
try {
  await program.parseAsync(process.argv)
} catch (error) {
  process.stderr.write(`openledger: ${describeError(error)}\n`)
  process.exitCode = 75
}
