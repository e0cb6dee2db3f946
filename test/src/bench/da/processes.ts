import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Started = {
  /** First line that it printed. */
  readonly line: string
  /** Most memory that it has held so far, MiB. */
  peakMebibytes(): number
  /** Processor time that it has taken so far, milliseconds. */
  processorMs(): number
  stop(): Promise<void>
}

/** A program of this repository as a process of its own, so that its memory is its own and it shares no thread with the load. */
export function startProgram(
  path: string,
  args: readonly string[],
  nodeFlags: readonly string[] = [],
): Promise<Started> {
  const program = fileURLToPath(new URL(`../../../../${path}`, import.meta.url))
  return startBinary(process.execPath, [
    '--conditions=src',
    '--disable-warning=ExperimentalWarning',
    ...nodeFlags,
    program,
    ...args,
    // A run that is broken off leaves nothing behind.
    '--exit-with-parent',
  ])
}

export async function startBinary(binary: string, args: readonly string[]): Promise<Started> {
  const child = spawn(binary, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (part) => {
    errors = (errors + part).slice(-2000)
  })
  const line = await new Promise<string>((resolve, reject) => {
    const lines = createInterface({ input: child.stdout })
    lines.once('line', resolve)
    // Go programs log to standard error.
    child.stderr.once('data', (part) => resolve(String(part)))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${binary} ended with ${code}: ${errors}`)))
  })
  return {
    line,
    peakMebibytes: () => peakMebibytes(child),
    processorMs: () => processorMs(child),
    stop: () => stop(child),
  }
}

function peakMebibytes(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024)
}

/** In hundredths of a second, as Linux counts for programs on every architecture. */
function processorMs(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return 10 * (Number(fields[11]) + Number(fields[12]))
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 5000)
  await gone
  clearTimeout(force)
}
