import { createSnapshotIndex } from '@openledger/attribution'
import { round, timed } from './clock.ts'
import { masked, randomOf, recordsOf } from './corpus.ts'

/** Time to mask and index inputs that slow suffix sorting, as multiples of random text of the same length. */
export function adversarial(): Record<string, string | number>[] {
  const tokens = 1_000_000
  const random = randomOf(3)
  const text = (symbol: (i: number) => number) =>
    recordsOf(
      1,
      Uint32Array.from({ length: tokens }, (_, i) => symbol(i)),
    )
  let fibonacci: [number[], number[]] = [[1], [1, 2]]
  while (fibonacci[1].length < tokens) fibonacci = [fibonacci[1], fibonacci[1].concat(fibonacci[0])]
  const once = Uint32Array.from({ length: 20 }, () => random(1000))
  const inputs = {
    random: text(() => random(50_000)),
    'all equal': text(() => 7),
    fibonacci: text((i) => fibonacci[1][i]!),
    'period 1000': text((i) => (i % 1000) * 31),
    'two symbols': text(() => random(2)),
    'one record 10^5 times': Array.from({ length: 100_000 }, (_, i) => ({ owner: i % 7, tokens: once })),
  }
  const rows: Record<string, string | number>[] = []
  let base = 0
  for (const [input, records] of Object.entries(inputs)) {
    const total = records.reduce((sum, record) => sum + record.tokens.length, 0)
    const best = { masked: Number.POSITIVE_INFINITY, unmasked: Number.POSITIVE_INFINITY }
    for (let i = 0; i < 2; i++) {
      const { result, cpu } = timed(() => masked(records))
      best.masked = Math.min(best.masked, cpu + timed(() => createSnapshotIndex(result)).cpu)
      // Without masks nothing bounds the repeats: the sort alone must.
      const open = { ...result, masks: result.masks.map((mask) => new Uint8Array(mask.length)) }
      best.unmasked = Math.min(best.unmasked, timed(() => createSnapshotIndex(open)).cpu)
    }
    const perToken = (best.masked / total) * 1e6
    base ||= perToken
    rows.push({
      input,
      tokens: total,
      'ns/token': Math.round(perToken),
      'times random': round(perToken / base),
      'sorted unmasked ns/token': Math.round((best.unmasked / total) * 1e6),
    })
  }
  return rows
}
