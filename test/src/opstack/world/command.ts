import {
  type Ended,
  processesMentioning,
  type Running,
  runProgram,
  startProgram,
  until,
} from '../../program.ts'

const TIMEOUT = { timeoutMs: 400_000 }

/** `devnet up` in a folder, on free ports. */
export const up = (folder: string, ...words: string[]): Running =>
  startProgram(
    ['devnet', 'up', '--block-time', '1', '--ports', 'auto', '--datadir', folder, ...words],
    TIMEOUT,
  )

/** Another command of the devnet in that folder. */
export const on = (folder: string, ...words: string[]): Promise<Ended> =>
  runProgram(['devnet', ...words, '--datadir', folder], TIMEOUT)

export const restored = (folder: string, ...words: string[]): Running =>
  startProgram(['devnet', 'restore', ...words, '--ports', 'auto', '--datadir', folder], TIMEOUT)

async function said(running: Running, what: string, pattern: RegExp): Promise<void> {
  let ended = false
  void running.ended.then(() => {
    ended = true
  })
  await until(what, () => ended || pattern.test(running.stderr()), 300)
  if (!pattern.test(running.stderr())) throw new Error(`${what}: ended before.\n${running.stderr()}`)
}

/** All processes run. */
export const started = (running: Running) => said(running, 'The devnet being up', /Starting the devnet\s+✓/)
/** The main job is done, or a restored chain is whole; traffic goes on. */
export const settled = (running: Running) => said(running, 'The devnet at rest', /Ctrl-C ends everything/)

/** @throws when the command ended in another way, or with a stack trace. */
export function expectEnd({ code, stdout, stderr }: Ended, expected: number, pattern: RegExp): void {
  const text = `${stdout}\n${stderr}`
  if (code !== expected || !pattern.test(text) || /^\s+at /m.test(text))
    throw new Error(`Expected exit ${expected} and ${pattern}, got exit ${code}:\n${text.slice(-1500)}`)
}

/** Process id of the command that runs the devnet. */
export function devnetProcess(folder: string): number {
  const found = processesMentioning(folder).find(({ command }) => command.includes('bin/devnet.ts'))
  if (!found) throw new Error('There is no devnet.')
  return found.pid
}
