import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

export type Ended = {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  seconds: number
}
export type Running = {
  pid: number
  ended: Promise<Ended>
  stderr(): string
  kill(signal: NodeJS.Signals): void
}

type ProgramOptions = { timeoutMs?: number; env?: Readonly<Record<string, string>> }

/** Starts a command as `npm run` does, through the door that users take. */
export function startProgram(args: readonly string[], options: ProgramOptions = {}): Running {
  const started = performance.now()
  const child = spawn(process.execPath, ['tools/run.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => (stdout += data))
  child.stderr.on('data', (data) => (stderr += data))
  const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs ?? 600_000)
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, stdout, stderr, seconds: (performance.now() - started) / 1000 })
    })
  })
  return { pid: child.pid!, ended, stderr: () => stderr, kill: (signal) => child.kill(signal) }
}

export function runProgram(args: readonly string[], options?: ProgramOptions): Promise<Ended> {
  return startProgram(args, options).ended
}

/** Command lines of living processes that mention `text`, this one and zombies left out. */
export function processesMentioning(text: string): { pid: number; command: string }[] {
  const found: { pid: number; command: string }[] = []
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
      if (command.includes(text)) found.push({ pid: Number(entry), command })
    } catch {
      // It has ended meanwhile.
    }
  }
  return found
}

/** Signals a process; one that has ended meanwhile is fine. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Waits for a condition. @throws when it does not come true in time. */
export async function until(what: string, condition: () => boolean, seconds: number): Promise<void> {
  for (const deadline = performance.now() + seconds * 1000; !condition(); ) {
    if (performance.now() > deadline) throw new Error(`${what} did not come true in ${seconds} s.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
