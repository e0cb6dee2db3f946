/** Stages of the way of a receipt through the settler, as `GET /v1/status` tells their cost. */
export const STAGES = ['read', 'encode', 'write', 'disperse', 'prepare', 'send', 'include', 'commit'] as const
export type Stage = (typeof STAGES)[number]

export type StageReport = Record<
  Stage,
  { batches: number; milliseconds: number; microsecondsPerReceipt: number }
>

/** Adds up the time that each stage took. `disperse` and `include` are waiting, all others are work of this thread or of the prover. */
export function createStages(now: () => number = () => performance.now()) {
  const sums = new Map<Stage, { batches: number; milliseconds: number; receipts: number }>()
  const add = (stage: Stage, milliseconds: number, receipts: number) => {
    const sum = sums.get(stage) ?? { batches: 0, milliseconds: 0, receipts: 0 }
    sum.batches++
    sum.milliseconds += milliseconds
    sum.receipts += receipts
    sums.set(stage, sum)
  }
  return {
    add,
    async time<T>(stage: Stage, receipts: number, run: () => T | Promise<T>): Promise<T> {
      const begun = now()
      const value = await run()
      add(stage, now() - begun, receipts)
      return value
    },
    now,
    report(): StageReport {
      const entries = STAGES.map((stage) => {
        const { batches = 0, milliseconds = 0, receipts = 0 } = sums.get(stage) ?? {}
        const perReceipt = receipts === 0 ? 0 : (1000 * milliseconds) / receipts
        return [
          stage,
          { batches, milliseconds: round(milliseconds), microsecondsPerReceipt: round(perReceipt) },
        ]
      })
      return Object.fromEntries(entries) as StageReport
    },
  }
}

const round = (value: number) => Math.round(10 * value) / 10
