import { type Logger, toBaseError } from '@openledger/service'
import type { Journal } from '../journal/journal.ts'
import type { Dispersals } from './dispersals.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000

export type Background = ReturnType<typeof createBackground>

/** Works off what was promised: uploads that nobody waits for, and everything that a crash or an outage left unfinished. */
export function createBackground(
  options: { concurrency: number },
  { journal, dispersals, logger }: { journal: Journal; dispersals: Dispersals; logger: Logger },
) {
  const active = new Set<string>()
  const resting = new Map<string, { until: number; pause: number }>()
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const work = async (key: Buffer, id: string) => {
    active.add(id)
    try {
      await dispersals.start(key)
      resting.delete(id)
    } catch (error) {
      const { code, meta } = toBaseError(error)
      const last = resting.get(id)?.pause
      // An open breaker says nothing about this content: its own pause does not grow.
      const open = code === 'CIRCUIT_OPEN'
      const pause = open
        ? (last ?? FIRST_PAUSE_MS)
        : Math.min(LONGEST_PAUSE_MS, last ? last * 2 : FIRST_PAUSE_MS)
      const wait = open ? Number(meta.retryAfterMs ?? pause) : pause * (0.5 + Math.random() / 2)
      resting.set(id, { until: Date.now() + wait, pause })
      logger.debug({ content: id, code, wait }, 'a promised dispersal rests')
    } finally {
      active.delete(id)
      wake()
    }
  }

  const wake = () => {
    if (closed) return
    clearTimeout(timer)
    timer = undefined
    const room = options.concurrency - active.size
    if (room <= 0) return
    const at = Date.now()
    let soonest = Number.POSITIVE_INFINITY
    let started = 0
    for (const row of journal.open(options.concurrency + resting.size)) {
      const id = row.key.toString('hex')
      const rest = resting.get(id)
      if (active.has(id)) continue
      if (rest && rest.until > at) soonest = Math.min(soonest, rest.until)
      else if (started < room) {
        started++
        void work(row.key, id)
      }
    }
    if (soonest < Number.POSITIVE_INFINITY) timer = setTimeout(wake, soonest - at + 1)
  }

  return {
    /** Looks for work; call it after accepting a promise. */
    wake,
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}
