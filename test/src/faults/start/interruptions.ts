import {
  type Ended,
  processesMentioning,
  type Running,
  signalProcess,
  startProgram,
  until,
} from '../../program.ts'
import { begin, expectLine, type Fault, LIMIT_SECONDS, step, UP } from './command.ts'

/** The process of the devnet itself, as a terminal's Ctrl-C would reach it. */
export const devnetOf = (folder: string) =>
  processesMentioning(folder).find(({ command }) => command.includes('bin/start.ts'))

/** Sends a signal to the devnet when it is at a point of its life. @returns how the command ended. */
export async function signalAt(
  running: Running,
  folder: string,
  at: (running: Running) => boolean,
  signal: NodeJS.Signals,
): Promise<Ended> {
  let over = false
  void running.ended.then(() => {
    over = true
  })
  await until('The moment of the signal', () => over || at(running), LIMIT_SECONDS)
  const target = devnetOf(folder)
  if (!target) throw new Error(`The devnet had ended before: ${running.stderr()}`)
  signalProcess(target.pid, signal)
  return running.ended
}

/** Ends a start with a signal, and expects that nothing stays. */
export function interrupt(
  signal: NodeJS.Signals,
  when: string,
  at: (folder: string) => (running: Running) => boolean,
): Fault {
  return {
    name: `${signal} ${when}`,
    async inject(folder) {
      const ended = await signalAt(startProgram(begin(folder)), folder, at(folder), signal)
      if (signal !== 'SIGKILL' && ended.code !== 130)
        throw new Error(`Expected exit 130, got ${ended.code}:\n${ended.stderr}`)
    },
  }
}

/** Kills one of the devnet's processes hard when all are up. */
export function killChild(name: string, pattern: string): Fault {
  return {
    name: `${name} dies`,
    async inject(folder) {
      const running = startProgram(begin(folder))
      await until('The devnet being up', () => step(UP)(running), LIMIT_SECONDS)
      const found = processesMentioning(folder).filter(
        ({ command }) => command.includes(pattern) && !command.startsWith('/bin/sh'),
      )
      if (found.length === 0) throw new Error(`There is no process like ${pattern}.`)
      for (const { pid } of found) signalProcess(pid, 'SIGKILL')
      expectLine(await running.ended, 75, new RegExp(`${name} ended`))
    },
  }
}
