import { type Ended, processesMentioning, type Running, until } from '../../program.ts'

/** Something that stands in the way of a start in a folder, and what must be said of it. */
export type Fault = { name: string; inject: (folder: string) => Promise<void> }

const QUICK = ['--once', '--calls', '6', '--block-time', '1', '--ports', 'auto']
export const begin = (folder: string) => ['start', ...QUICK, '--datadir', folder]

/** Bounds a failure, not the speed of a machine. */
export const LIMIT_SECONDS = 600
/** The step that is over when all processes run. */
export const UP = 'Starting the devnet'

/** A step of the main job is over. */
export const step =
  (title: string) =>
  (running: Running): boolean =>
    running.stderr().includes(title)

export function expectLine(ended: Ended, code: number, pattern: RegExp): void {
  // What is said in the end, with the last lines of a process that died.
  const start = ended.stderr.lastIndexOf('\nopenledger: ')
  const said =
    start < 0 && !ended.stderr.startsWith('openledger: ') ? '' : ended.stderr.slice(Math.max(start, 0))
  const trace = /^\s+at /m.test(said)
  if (ended.code !== code || !pattern.test(said) || trace) {
    throw new Error(
      `Expected exit ${code} and a line like ${pattern}, got exit ${ended.code}:\n${ended.stderr}`,
    )
  }
}

export async function expectNothingLeft(folder: string): Promise<void> {
  const left = () => processesMentioning(folder)
  await until('The end of all processes', () => left().length === 0, 60).catch((error) => {
    const commands = left().map(({ pid, command }) => `${pid} ${command.slice(0, 200)}`)
    throw new Error(`${error.message} Still there:\n${commands.join('\n')}`)
  })
}
