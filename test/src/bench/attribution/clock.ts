/** Wall and processor milliseconds: on a machine that others use too, only the second is a property of the program. */
export type Timing = { wall: number; cpu: number }

export function timed<T>(work: () => T): { result: T } & Timing {
  const wall = performance.now()
  const cpu = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(cpu)
  return { result, wall: performance.now() - wall, cpu: (user + system) / 1000 }
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

/** Million tokens per second. */
export const rate = (tokens: number, milliseconds: number): number => round(tokens / milliseconds / 1000, 1)
