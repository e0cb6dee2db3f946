import type { EngineCall } from './client.ts'

const rounded = (value: number) => Math.round(value * 1000) / 1000

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!)
}

/** ms: the call through a subject, and what it takes longer than the direct call beside it. */
export type Latency = { p50: number; p99: number; addedP50: number; addedP99: number }

/** The same call to each subject in turn, `count` times after a tenth as many to warm up. The first subject is what the others are held against. */
export async function alternate(
  subjects: Readonly<Record<string, EngineCall>>,
  count: number,
  one: (call: EngineCall, subject: string) => Promise<number>,
): Promise<Record<string, Latency>> {
  const entries = Object.entries(subjects)
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]))
  for (let index = -Math.ceil(count / 10); index < count; index++) {
    for (const [name, call] of entries) {
      const ms = await one(call, name)
      if (index >= 0) times.get(name)!.push(ms)
    }
  }
  const direct = times.get(entries[0]![0])!
  return Object.fromEntries(
    [...times].map(([name, own]) => {
      const added = own.map((ms, index) => ms - direct[index]!)
      return [
        name,
        {
          p50: quantile(own, 0.5),
          p99: quantile(own, 0.99),
          addedP50: quantile(added, 0.5),
          addedP99: quantile(added, 0.99),
        },
      ]
    }),
  )
}
