import { type G1, G1_INFINITY } from '../curve/g1.ts'
import type { Entries } from './entries.ts'
import { lagrangePoint } from './lagrange.ts'

/** Window width (bits) and number of point additions of the bucket method for `count` scalars of `bits` bits. */
function plan(count: number, bits: number): { window: number; additions: number } {
  let best = { window: 1, additions: Number.POSITIVE_INFINITY }
  for (let window = 1; window <= 12; window++) {
    const additions = Math.ceil(bits / window) * (count + 2 ** (window + 1)) + bits
    if (additions < best.additions) best = { window, additions }
  }
  return best
}

function maximumBits(amounts: BigUint64Array): number {
  let all = 0n
  for (const amount of amounts) all |= amount
  return all.toString(2).length
}

/** Point additions that {@link commitSparse} needs, at about 5 µs each. */
export function sparseCost({ amounts }: Entries): number {
  return amounts.length === 0 ? 0 : plan(amounts.length, maximumBits(amounts)).additions
}

/** Commitment of a few small integers in JavaScript: the bucket method of Pippenger over the ceremony's Lagrange points. */
export function commitSparse({ slots, amounts }: Entries): G1 {
  if (slots.length === 0) return G1_INFINITY
  const bits = maximumBits(amounts)
  const { window } = plan(amounts.length, bits)
  const mask = (1n << BigInt(window)) - 1n
  let sum = G1_INFINITY
  for (let index = Math.ceil(bits / window) - 1; index >= 0; index--) {
    for (let i = 0; i < window; i++) sum = sum.double()
    const buckets: (G1 | undefined)[] = new Array(1 << window)
    const shift = BigInt(index * window)
    for (let i = 0; i < slots.length; i++) {
      const digit = Number((amounts[i]! >> shift) & mask)
      if (digit === 0) continue
      const bucket = buckets[digit]
      const point = lagrangePoint(slots[i]!)
      buckets[digit] = bucket ? bucket.add(point) : point
    }
    let running = G1_INFINITY
    let total = G1_INFINITY
    for (let digit = buckets.length - 1; digit > 0; digit--) {
      const bucket = buckets[digit]
      if (bucket) running = running.add(bucket)
      total = total.add(running)
    }
    sum = sum.add(total)
  }
  return sum
}
