import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { UnavailableError } from '@openledger/primitives'
import { write } from '../../report.ts'

const PROGRESS_MS = 5000
const KEPT_LINES = 40

/**
 * Runs a compiler and says every few seconds where it is.
 * @param takes what to expect, for whoever waits
 * @throws UnavailableError with its last lines when it fails or is not installed.
 */
export async function build(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  takes: string,
): Promise<void> {
  write(`building once, ${takes}: ${command} ${args.join(' ')}\n`)
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const last: string[] = []
  let steps = 0
  let said = Date.now()
  const lines = createInterface({ input: child.stderr })
  lines.on('line', (line) => {
    last.push(line)
    if (last.length > KEPT_LINES) last.shift()
    if (/^\s*(Compiling|Downloaded|go: downloading)/.test(line)) steps++
    if (Date.now() - said < PROGRESS_MS) return
    said = Date.now()
    write(`  ${String(steps).padStart(4)}  ${line.trim().slice(0, 100)}\n`)
  })
  const ended = Promise.withResolvers<number | null>()
  child.once('error', ended.reject)
  child.once('close', ended.resolve)
  try {
    const code = await ended.promise
    if (code === 0) return
    throw new UnavailableError(`Expected \`${command} ${args[0]}\` to succeed:\n${last.join('\n')}`, {
      retryable: false,
    })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new UnavailableError(`Expected \`${command}\` on the PATH.`, { cause, retryable: false })
  }
}
