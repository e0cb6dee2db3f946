import { describeError, InvalidInputError } from '@openledger/primitives'
import { type Command, CommanderError } from 'commander'
import { errorEdge } from '../errors/error-table.ts'
import { toBaseError } from '../errors/to-base-error.ts'

/** Every failure is told in one line that begins with the program's name. */
function prepare(command: Command): void {
  command.exitOverride().configureOutput({
    outputError: (text, write) =>
      write(
        `openledger: ${text
          .trim()
          .replace(/^error: /, '')
          .replace(/\s*\n\s*/g, ' ')}\n`,
      ),
  })
  command.commands.forEach(prepare)
}

/** Runs a command line to its end: one line for people when it fails, and the exit code of the error. */
export async function runProgram(program: Command): Promise<never> {
  try {
    prepare(program)
    await program.parseAsync(process.argv)
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode)
    const base = toBaseError(error)
    const text =
      base.code === 'INTERNAL' && !(error instanceof InvalidInputError)
        ? describeError(error)
        : describeError(base)
    process.stderr.write(`openledger: ${text}\n`)
    process.exit(errorEdge(base).exit)
  }
}
