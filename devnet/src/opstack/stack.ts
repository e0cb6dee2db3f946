import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BaseError, UnavailableError } from '@openledger/primitives'
import { createRestartPolicy, RESTART_LIMITS } from '../process/restart-policy.ts'
import { type ProcessSpec, type Supervised, supervise } from '../process/supervised.ts'

/** Processes that belong together: started by name, ended in reverse. One that ends unasked is started again, a few times; then all have failed. */
export type ProcessStack = {
  readonly processes: ReadonlyMap<string, Supervised>
  /** Rejects with its last lines when a process ends too often that was not asked to. */
  readonly failed: Promise<never>
  start(spec: ProcessSpec): Promise<Supervised>
  /** Ends a process, hard when told, without failing the stack. */
  stop(name: string, options?: { hard?: boolean }): Promise<void>
  /** Starts a process again that was stopped, this time with another environment when one is given. */
  restart(name: string, change?: Pick<ProcessSpec, 'env'>): Promise<void>
  close(): Promise<void>
}

export type StackOptions = {
  datadir: string
  logs: string
  /** Nothing is started any more once it is aborted. */
  signal?: AbortSignal
  /** Told in a line what was restarted. */
  onRestart?: (line: string) => void
}

export function createProcessStack(options: StackOptions): ProcessStack {
  const { datadir, logs, signal, onRestart } = options
  const processes = new Map<string, Supervised>()
  const specs = new Map<string, ProcessSpec>()
  const policies = new Map<string, () => number | undefined>()
  const expected = new Set<Supervised>()
  let closing = false
  const { promise: failed, reject: fail } = Promise.withResolvers<never>()
  failed.catch(() => {})

  async function start(spec: ProcessSpec): Promise<Supervised> {
    signal?.throwIfAborted()
    mkdirSync(join(datadir, spec.name), { recursive: true })
    const child = await supervise(spec, logs)
    specs.set(spec.name, spec)
    // Deleted first, so that the map keeps the order of the last starts.
    processes.delete(spec.name)
    processes.set(spec.name, child)
    void child.ended.then((code) => {
      if (child.state() === 'stopped') return
      const last = child.lastLines().slice(-6).join('\n  ')
      const error = new UnavailableError(`${spec.name} ended (exit code ${code}).`, {
        code: 'PROCESS_FAILED',
        hint: `Its last lines:\n  ${last}`,
      })
      return startAgain(spec, child, error)
    })
    if (closing) await child.close()
    return child
  }

  async function startAgain(spec: ProcessSpec, ended: Supervised, cause: BaseError): Promise<void> {
    const isWanted = () => !closing && !expected.has(ended) && processes.get(spec.name) === ended
    if (!isWanted()) return
    const policy = policies.get(spec.name) ?? createRestartPolicy(RESTART_LIMITS)
    policies.set(spec.name, policy)
    const pause = policy()
    if (pause === undefined) return fail(cause)
    onRestart?.(`${cause.shortMessage} Started again in ${pause / 1000} s.`)
    await sleep(pause)
    if (!isWanted()) return
    try {
      await start(spec)
    } catch (error) {
      if (error instanceof BaseError) await startAgain(spec, ended, error)
    }
  }

  return {
    processes,
    failed,
    start,
    async stop(name, { hard = false } = {}) {
      const child = processes.get(name)
      if (!child) return
      expected.add(child)
      if (hard) child.kill('SIGKILL')
      else await child.close()
      await child.ended
    },
    async restart(name, change) {
      const spec = specs.get(name)!
      await start({ ...spec, ...change })
      specs.set(name, spec)
    },
    async close() {
      closing = true
      for (const child of [...processes.values()].reverse()) await child.close()
    },
  }
}
