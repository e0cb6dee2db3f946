import type { Readable } from 'node:stream'
import { describeError } from '@openledger/primitives'
import type { Logger } from '../log/create-logger.ts'

const GRACE_MS = 10_000

export type Shutdown = {
  readonly signal: AbortSignal
  /** What to close when the end comes; called at once when it came already. */
  onClose(close: () => Promise<void>): void
  /** Treats the end of this stream (standard input) as a request to stop. */
  followParent(stdin: Readable): void
}

/** Turns signals, the parent's end and uncaught errors into one orderly end of the process. */
export function createShutdown(logger: Logger): Shutdown {
  const controller = new AbortController()
  let close: (() => Promise<void>) | undefined
  let exitCode = 0
  let closing = false

  const finish = async () => {
    if (!close || closing) return
    closing = true
    try {
      await close()
      logger.info('stopped')
    } catch (error) {
      logger.error({ err: error }, `stopping failed: ${describeError(error)}`)
      exitCode ||= 1
    }
    process.exit(exitCode)
  }

  const stop = (reason: string, code = 0) => {
    exitCode = code
    logger.info({ reason }, 'stopping')
    controller.abort(new Error(`stopping: ${reason}`))
    setTimeout(() => {
      logger.error(`not stopped within ${GRACE_MS} ms: exit at once`)
      process.exit(exitCode || 1)
    }, GRACE_MS).unref()
    void finish()
  }

  let signalled = false
  const onSignal = (reason: NodeJS.Signals) => {
    if (signalled) {
      logger.warn({ reason }, 'asked twice: exit at once')
      process.exit(1)
    }
    signalled = true
    // A supervisor that lets go of the pipe and sends a signal has asked once.
    if (controller.signal.aborted) logger.info({ reason }, 'stopping already')
    else stop(reason)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, `uncaught: ${describeError(error)}`)
    if (controller.signal.aborted) process.exit(75)
    stop('uncaught error', 75)
  })
  // A reader of the ready line that went away must not end the service.
  process.stdout.on('error', () => {})

  return {
    signal: controller.signal,
    onClose(given) {
      close = given
      if (controller.signal.aborted) void finish()
    },
    followParent(stdin) {
      let gone = false
      const leave = () => {
        if (gone) return
        gone = true
        if (!controller.signal.aborted) stop('parent has gone')
      }
      stdin.on('end', leave).on('close', leave).on('error', leave)
      stdin.resume()
    },
  }
}
