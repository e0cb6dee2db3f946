import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { BaseError, UnavailableError } from '@openledger/primitives'

export type ProcessSpec = {
  name: string
  command: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  /** Looks at each line of output for what the process says of itself, e.g. its URLs, when it can be used. */
  ready?: (line: string) => Record<string, string> | undefined
  /** Asked every 25 ms instead, for a program that says nothing: its URLs as soon as it answers. */
  probe?: () => Promise<Record<string, string> | undefined>
  readyTimeoutMs?: number
  /**
   * True for programs that do not watch their standard input: a shell ends them when the pipe to this
   * process breaks, so that even a hard kill of the parent leaves nothing behind.
   */
  guarded?: boolean
}

export type SupervisedState = 'starting' | 'running' | 'stopping' | 'stopped' | 'failed'

export type Supervised = {
  readonly name: string
  readonly pid: number
  readonly urls: Readonly<Record<string, string>>
  state(): SupervisedState
  /** Resolves when the process has ended, with its exit code. */
  readonly ended: Promise<number>
  lastLines(): string[]
  kill(signal: NodeJS.Signals): void
  close(): Promise<void>
}

const KEPT_LINES = 20
const STOP_GRACE_MS = 8000

const GUARD = [
  'exec 3<&0',
  '"$@" </dev/null & pid=$!',
  '{ cat <&3 >/dev/null; kill -TERM $pid 2>/dev/null; } &',
  'watch=$!',
  'wait $pid; code=$?',
  'kill $watch 2>/dev/null',
  'exit $code',
].join('\n')

function start(spec: ProcessSpec): ChildProcess {
  const [command, args] = spec.guarded
    ? ['/bin/sh', ['-c', GUARD, 'sh', spec.command, ...spec.args]]
    : [spec.command, [...spec.args]]
  // A group of its own: a terminal's Ctrl-C reaches this process only, which then ends the others in order.
  return spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...spec.env },
  })
}

function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
}

/**
 * Starts a process and waits until it is ready.
 *
 * @throws UnavailableError `PROCESS_FAILED` when it ends first or does not become ready in time, with its last log lines.
 */
export async function supervise(spec: ProcessSpec, logFolder: string): Promise<Supervised> {
  const log: WriteStream = createWriteStream(join(logFolder, `${spec.name}.log`), { flags: 'a' })
  // A log that cannot be written (a full disk) is lost; the process's own error says why.
  log.on('error', () => {})
  const child = start(spec)
  const kept: string[] = []
  let state: SupervisedState = 'starting'
  let urls: Record<string, string> = {}
  let settle: { resolve: () => void; reject: (error: Error) => void } | undefined

  const failure = (what: string, cause?: unknown) =>
    new UnavailableError(`${spec.name} ${what}.`, {
      code: 'PROCESS_FAILED',
      cause,
      hint: kept.length > 0 ? `Its last lines:\n  ${kept.slice(-6).join('\n  ')}` : '',
    })
  const becomeReady = (found: Record<string, string> | undefined) => {
    if (!found || state !== 'starting') return
    urls = found
    state = 'running'
    settle?.resolve()
  }
  const poll = async () => {
    while (spec.probe && state === 'starting') {
      becomeReady(await spec.probe().catch(() => undefined))
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  const onLine = (line: string) => {
    log.write(`${line}\n`)
    if (line.trim()) kept.push(line)
    if (kept.length > KEPT_LINES) kept.shift()
    becomeReady(spec.ready?.(line))
  }
  eachLine(child.stdout!, onLine)
  eachLine(child.stderr!, onLine)
  child.stdin!.on('error', () => {})

  const ended = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      state = 'failed'
      settle?.reject(failure('cannot be started', error))
      resolve(127)
    })
    child.on('close', (code) => {
      if (state === 'starting') settle?.reject(failure(`ended before it was ready (exit code ${code})`))
      state = state === 'stopping' ? 'stopped' : 'failed'
      log.end()
      resolve(code ?? 1)
    })
  })
  const killGroup = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal)
    } catch {
      // It has ended already.
    }
  }
  const close = async () => {
    if (state === 'stopped' || state === 'failed') return
    state = 'stopping'
    killGroup('SIGTERM')
    child.stdin!.end()
    const timer = setTimeout(() => killGroup('SIGKILL'), STOP_GRACE_MS)
    await ended
    clearTimeout(timer)
  }

  const timeoutMs = spec.readyTimeoutMs ?? 60_000
  const timer = setTimeout(
    () => settle?.reject(failure(`was not ready after ${timeoutMs / 1000} s`)),
    timeoutMs,
  )
  try {
    await new Promise<void>((resolve, reject) => {
      settle = { resolve, reject }
      void poll()
    })
  } catch (error) {
    await close()
    throw error instanceof BaseError ? error : failure('failed', error)
  } finally {
    clearTimeout(timer)
  }
  return {
    name: spec.name,
    pid: child.pid!,
    urls,
    state: () => state,
    ended,
    lastLines: () => [...kept],
    kill: killGroup,
    close,
  }
}

/** `ready` of our own services: one JSON line on standard output, `{"ready":true,"urls":{…}}` or the URLs themselves. */
export function readyLine(line: string): Record<string, string> | undefined {
  if (!line.startsWith('{')) return undefined
  let said: Record<string, unknown>
  try {
    said = JSON.parse(line) as Record<string, unknown>
  } catch {
    return undefined
  }
  if (said.ready === true) return (said.urls ?? {}) as Record<string, string>
  const urls = Object.values(said).every((value) => typeof value === 'string' && value.startsWith('http'))
  return urls ? (said as Record<string, string>) : undefined
}
