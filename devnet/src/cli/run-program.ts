import { describeError, InvalidInputError } from '@openledger/primitives'
import { errorEdge, toBaseError } from '@openledger/service'
import type { Command } from 'commander'

function overrideExit(command: Command): void {
  command.exitOverride()
  command.commands.forEach(overrideExit)
}

/** Runs a command line to its end: one line for people when it fails, and the exit code of the error. */
export async function runProgram(program: Command): Promise<never> {
  try {
    overrideExit(program)
    await program.parseAsync(process.argv)
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
}
