import { spawn } from 'node:child_process'
import { root } from '../../program.ts'

export type Shell = (command: string, args: readonly string[], options?: ShellOptions) => Promise<string>
type ShellOptions = { timeoutMs?: number; pipedFrom?: readonly [string, ...string[]] }

/** Runs commands in the repository's folder. Their standard output is the result; a failure says what they said last. */
export function createShell(env: NodeJS.ProcessEnv = {}): Shell {
  return (command, args, { timeoutMs = 600_000, pipedFrom } = {}) =>
    new Promise((resolve, reject) => {
      const options = { cwd: root, env: { ...process.env, ...env }, timeout: timeoutMs } as const
      const child = spawn(command, args, {
        ...options,
        stdio: [pipedFrom ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      })
      if (pipedFrom) {
        const [first, ...rest] = pipedFrom
        const source = spawn(first, rest, { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
        source.on('error', reject)
        source.stdout.pipe(child.stdin!)
      }
      let output = ''
      let said = ''
      child.stdout!.on('data', (data: Buffer) => (output += data.toString()))
      for (const stream of [child.stdout!, child.stderr!])
        stream.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-4000)))
      child.on('error', reject)
      child.on('close', (code) => {
        if (code === 0) return resolve(output.trim())
        const lines = said.trim().split('\n').slice(-15).join('\n  ')
        reject(new Error(`\`${[command, ...args].join(' ')}\` failed (exit code ${code}):\n  ${lines}`))
      })
    })
}
