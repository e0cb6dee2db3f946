import { setTimeout as sleep } from 'node:timers/promises'
import { aborted, stopSignal } from '../process/stop-signal.ts'
import { createReporter, type Reporter } from '../view/reporter.ts'

/** What lives as long as a command: the devnet closes with it, however it ends. */
export type Session = {
  reporter: Reporter
  signal: AbortSignal
  /** Work that ends when the devnet fails or the command is stopped. */
  guarded<T>(devnet: { failed: Promise<never> }, work: Promise<T>): Promise<T>
}

/**
 * Runs a command that brings a devnet up. Ctrl-C is how it is meant to end, unless `once` says that it was to end by itself: then the exit code is 130.
 */
export async function inSession(
  flags: { once: boolean; quiet: boolean },
  work: (session: Session, closing: (close: () => Promise<void>) => void) => Promise<void>,
): Promise<void> {
  const signal = stopSignal()
  const stopped = aborted(signal)
  stopped.catch(() => {})
  const reporter = createReporter(process.stderr, flags.quiet)
  let close = async () => {}
  const session: Session = {
    reporter,
    signal,
    async guarded({ failed }, promise) {
      try {
        return await Promise.race([promise, failed, stopped])
      } catch (error) {
        // A client often notices before the supervisor does; the process that died is the better reason.
        if (!signal.aborted) await Promise.race([failed, sleep(5000)])
        throw error
      }
    },
  }
  try {
    await work(session, (closer) => {
      close = closer
    })
  } catch (error) {
    if (!signal.aborted) throw error
    reporter.line('\nStopping …')
    if (flags.once) process.exitCode = 130
  } finally {
    await close()
  }
}
