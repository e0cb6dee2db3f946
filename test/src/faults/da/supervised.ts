import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

export type Supervised = {
  /** Kills with SIGKILL and starts again at once; resolves when it is ready again. */
  kill(): Promise<void>
  stop(): Promise<void>
  readonly kills: number
}

const RESTART_PAUSE_MS = 50
const READY_MS = 120_000

/** A process as a supervisor runs it: what ends by itself with the exit code 75 (environment) is started again. */
export async function supervise(name: string, program: string, args: readonly string[]): Promise<Supervised> {
  let child: ChildProcess | undefined
  let stopping = false
  let kills = 0

  const start = async (): Promise<void> => {
    const deadline = Date.now() + READY_MS
    while (!stopping) {
      const process_ = spawn(process.execPath, ['--conditions=src', program, ...args, '--exit-with-parent'], {
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      child = process_
      let errors = ''
      process_.stderr.on('data', (chunk) => {
        errors = (errors + chunk).slice(-2000)
      })
      const ready = await new Promise<boolean>((resolve) => {
        process_.stdout.on('data', () => resolve(true))
        process_.once('exit', () => resolve(false))
      })
      if (ready || stopping) return
      if (process_.exitCode !== 75 || Date.now() > deadline) {
        throw new Error(`${name} ended with ${process_.exitCode ?? process_.signalCode}: ${errors}`)
      }
      await sleep(RESTART_PAUSE_MS)
    }
  }

  const end = async (signal: NodeJS.Signals) => {
    const process_ = child
    if (!process_ || process_.exitCode !== null || process_.signalCode !== null) return
    const gone = new Promise((resolve) => process_.once('exit', resolve))
    process_.kill(signal)
    await gone
  }

  await start()
  return {
    async kill() {
      kills++
      await end('SIGKILL')
      await start()
    },
    async stop() {
      stopping = true
      await end('SIGTERM')
    },
    get kills() {
      return kills
    },
  }
}
