import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { UnavailableError } from '@openledger/primitives'
import type { ProcessSpec, Supervised } from '../process/supervised.ts'
import { supervise } from '../process/supervised.ts'

/** Processes that belong together: started by name, ended in reverse, and the unasked end of one is the failure of all. */
export type ProcessStack = {
  readonly processes: ReadonlyMap<string, Supervised>
  /** Rejects when a process ends that was not asked to. */
  readonly failed: Promise<never>
  start(spec: ProcessSpec): Promise<Supervised>
  /** Ends a process, hard when told, without failing the stack. */
  stop(name: string, options?: { hard?: boolean }): Promise<void>
  /** Starts a process again that was stopped, this time with another environment when one is given. */
  restart(name: string, change?: Pick<ProcessSpec, 'env'>): Promise<void>
  close(): Promise<void>
}

export function createProcessStack(datadir: string, logs: string, signal?: AbortSignal): ProcessStack {
  const processes = new Map<string, Supervised>()
  const specs = new Map<string, ProcessSpec>()
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
      if (closing || expected.has(child) || child.state() === 'stopped') return
      fail(
        new UnavailableError(`${spec.name} ended (exit code ${code}).`, {
          code: 'PROCESS_FAILED',
          hint: `Its last lines:\n  ${child.lastLines().slice(-6).join('\n  ')}`,
        }),
      )
    })
    if (closing) await child.close()
    return child
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
