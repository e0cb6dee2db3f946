import { describeError } from '@openledger/primitives'
import { type Logger, toBaseError } from '@openledger/service'

export type LoopOptions = {
  name: string
  logger: Logger
  /** Does what there is to do and says when to look again: in ms, or undefined to wait for the next wake. */
  run(signal: AbortSignal): Promise<number | undefined>
  /** Pause after the first failure in ms; doubles up to 5 s. */
  minDelay?: number
  onError?: (error: unknown) => void
}

/** Work that follows from rows: woken as often as one likes, never running twice at once, never stopped by a failure. */
export type Loop = {
  wake(): void
  /** The last failure in one line, until a run succeeds. */
  readonly failure: string | undefined
  close(): Promise<void>
}

export function createLoop({ name, logger, run, minDelay = 100, onError }: LoopOptions): Loop {
  const controller = new AbortController()
  let failure: string | undefined
  let failures = 0
  let woken = false
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const turn = async () => {
    let next: number | undefined
    do {
      woken = false
      try {
        next = await run(controller.signal)
        if (failure !== undefined) logger.info(`${name} works again`)
        failure = undefined
        failures = 0
      } catch (thrown) {
        if (controller.signal.aborted) return
        const error = toBaseError(thrown)
        const text = describeError(thrown)
        if (failure !== text)
          logger[error.code === 'INTERNAL' ? 'error' : 'warn']({ err: thrown }, `${name}: ${text}`)
        failure = text
        next = Math.min(5000, minDelay * 2 ** failures++)
        onError?.(thrown)
        // A failing loop keeps its pace, however often it is woken.
        woken = false
      }
    } while (woken && !controller.signal.aborted)
    if (next !== undefined && !controller.signal.aborted) timer = setTimeout(start, next)
  }

  const start = () => {
    clearTimeout(timer)
    timer = undefined
    running ??= turn().finally(() => {
      running = undefined
      if (woken && failures === 0 && !controller.signal.aborted) start()
    })
  }

  return {
    wake() {
      if (controller.signal.aborted) return
      woken = true
      if (!running && failures === 0) start()
    },
    get failure() {
      return failure
    },
    async close() {
      controller.abort(new Error(`${name} is closed`))
      clearTimeout(timer)
      await running
    },
  }
}
