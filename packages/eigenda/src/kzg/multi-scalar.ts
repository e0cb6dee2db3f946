import type { MclModule } from '../bn254/wasm.ts'
import { SYMBOL_BYTES } from '../codec/payload.ts'
import { BucketSums } from './bucket-sums.ts'
import { type Digits, signedDigits } from './digits.ts'
import type { Group } from './group.ts'

/**
 * Sum of scalar × point by Pippenger's method with signed digits and {@link BucketSums}. Writes the point to `to`.
 *
 * @param table address of affine points as x ‖ y ‖ -y; a point at infinity has x = y = 0 and is left out
 * @param words the scalars, 32 bytes big-endian each and below the group's order; a last one that is cut short is padded with zeros
 * @param one address of the coordinate 1
 */
export function multiScalar(
  module: MclModule,
  group: Group,
  to: number,
  table: number,
  words: Uint8Array,
  one: number,
): void {
  const count = Math.ceil(words.length / SYMBOL_BYTES)
  group.clearPoint(to)
  if (count === 0) return
  const digits = signedDigits(words)
  const sums = new BucketSums(module, group, count, 2 ** (digits.bits - 1), one)
  const points = module._malloc(3 * group.pointBytes)
  try {
    for (let window = digits.windows - 1; window >= 0; window--) {
      for (let i = 0; i < digits.bits; i++) group.doublePoint(to, to)
      sort(sums, group, digits, window, table, count)
      sums.reduce()
      addWeighted(sums, group, points)
      group.addPoints(to, to, points)
    }
  } finally {
    module._free(points)
    sums.free()
  }
}

/** Puts the points into the buckets of their digits, those with a negative digit as their opposites. */
function sort(
  { ends, xs, ys }: BucketSums,
  { width, pointBytes, isZero }: Group,
  { values }: Digits,
  window: number,
  table: number,
  count: number,
): void {
  ends.fill(0)
  const first = window * count
  const digitOf = (i: number) => {
    const digit = values[first + i]!
    // y = 0 is on no such curve: it is the mark of a point at infinity.
    return digit !== 0 && isZero(table + i * pointBytes + width) === 1 ? 0 : digit
  }
  for (let i = 0; i < count; i++) {
    const bucket = Math.abs(digitOf(i))
    if (bucket > 0) ends[bucket]!++
  }
  // From counts to starts; each start moves to its end while the bucket fills.
  for (let bucket = 1, sum = 0; bucket < ends.length; bucket++) {
    const size = ends[bucket]!
    ends[bucket] = sum
    sum += size
  }
  for (let i = 0; i < count; i++) {
    const digit = digitOf(i)
    if (digit === 0) continue
    const at = ends[Math.abs(digit)]!++
    const point = table + i * pointBytes
    xs[at] = point
    ys[at] = point + (digit < 0 ? 2 : 1) * width
  }
}

/** Sum of b × (what bucket b holds), to the first of three points. */
function addWeighted(sums: BucketSums, group: Group, points: number): void {
  const { addPoints, clearPoint, pointBytes } = group
  const [total, running, next] = [points, points + pointBytes, points + 2 * pointBytes]
  clearPoint(total)
  clearPoint(running)
  for (let bucket = sums.ends.length - 1; bucket > 0; bucket--) {
    if (sums.ends[bucket]! > sums.ends[bucket - 1]!) {
      sums.put(next, sums.ends[bucket - 1]!)
      addPoints(running, running, next)
    }
    addPoints(total, total, running)
  }
}
