import type { MclModule } from '../bn254/wasm.ts'
import type { Group } from './group.ts'

/**
 * Sums of points by bucket. The points of a bucket are added in pairs, the pairs of all buckets by one batch of inversions, so
 * that an addition of affine points costs about half of what the usual formulas take.
 */
export class BucketSums {
  /** Of each point that is left, bucket by bucket: where its coordinates are. */
  readonly xs: Int32Array
  readonly ys: Int32Array
  /** Bucket b (from 1) holds the points from `ends[b - 1]` to `ends[b]`. */
  readonly ends: Int32Array
  readonly #group: Group
  readonly #module: MclModule
  readonly #pairs: Int32Array
  /** Where a point of three coordinates can be put together, twice, and the coordinate 1. */
  readonly #left: number
  readonly #right: number
  readonly #one: number
  readonly #sums: number
  readonly #differences: number
  readonly #inverses: number
  readonly #scratch: number
  readonly #memory: number
  #slot = 0

  /** @param count most points of one round @param one address of the coordinate 1 */
  constructor(module: MclModule, group: Group, count: number, buckets: number, one: number) {
    const { width, pointBytes } = group
    this.#group = group
    this.#module = module
    this.#one = one
    this.xs = new Int32Array(count)
    this.ys = new Int32Array(count)
    this.ends = new Int32Array(buckets + 1)
    this.#pairs = new Int32Array(count)
    this.#memory = module._malloc(2 * pointBytes + (4 * count + 2) * width)
    this.#left = this.#memory
    this.#right = this.#left + pointBytes
    this.#sums = this.#right + pointBytes
    this.#differences = this.#sums + 2 * count * width
    this.#inverses = this.#differences + count * width
    this.#scratch = this.#inverses + count * width
  }

  free(): void {
    this.#module._free(this.#memory)
  }

  /** Adds up until every bucket has one point or none. */
  reduce(): void {
    this.#slot = this.#sums
    for (;;) {
      const pairs = this.#findPairs()
      if (pairs === 0) return
      this.#addPairs(pairs)
      this.#compact()
    }
  }

  #findPairs(): number {
    const { ends } = this
    let count = 0
    for (let bucket = 1, start = 0; bucket < ends.length; bucket++) {
      const end = ends[bucket]!
      for (let i = start; i + 1 < end; i += 2) this.#pairs[count++] = i
      start = end
    }
    return count
  }

  #addPairs(count: number): void {
    const { xs, ys } = this
    const { width, sub, mul, sqr, invertAll } = this.#group
    const pairs = this.#pairs
    const [differences, inverses] = [this.#differences, this.#inverses]
    for (let j = 0, d = differences; j < count; j++, d += width) {
      const i = pairs[j]!
      sub(d, xs[i + 1]!, xs[i]!)
    }
    const settled = invertAll(inverses, differences, count) < count ? this.#settleEqual(count) : undefined
    const [lambda, t] = [this.#scratch, this.#scratch + width]
    for (let j = 0, inverse = inverses; j < count; j++, inverse += width) {
      if (settled?.has(j)) continue
      const i = pairs[j]!
      const [x1, y1, x2] = [xs[i]!, ys[i]!, xs[i + 1]!]
      const x3 = this.#slot
      const y3 = x3 + width
      this.#slot = y3 + width
      sub(t, ys[i + 1]!, y1)
      mul(lambda, inverse, t)
      sqr(t, lambda)
      sub(t, t, x1)
      sub(x3, t, x2)
      sub(t, x1, x3)
      mul(t, t, lambda)
      sub(y3, t, y1)
      xs[i] = x3
      ys[i] = y3
    }
  }

  /** Pairs with the same x, a point twice or a point and its opposite, go the general way. */
  #settleEqual(count: number): ReadonlySet<number> {
    const { width, mul, isZero, addPoints, isInfinite, normalise } = this.#group
    const settled = new Set<number>()
    for (let j = 0; j < count; j++) {
      if (isZero(this.#differences + j * width) !== 1) continue
      const i = this.#pairs[j]!
      this.put(this.#left, i)
      this.put(this.#right, i + 1)
      addPoints(this.#left, this.#left, this.#right)
      if (isInfinite(this.#left) === 1) this.xs[i] = 0
      else {
        normalise(this.#left, this.#left)
        mul(this.#slot, this.#left, this.#one)
        mul(this.#slot + width, this.#left + width, this.#one)
        this.xs[i] = this.#slot
        this.ys[i] = this.#slot + width
        this.#slot += 2 * width
      }
      settled.add(j)
    }
    return settled
  }

  /** Moves together what is left: the sums, and the points without a partner. */
  #compact(): void {
    const { xs, ys, ends } = this
    let to = 0
    for (let bucket = 1, start = 0; bucket < ends.length; bucket++) {
      const end = ends[bucket]!
      for (let i = start; i < end; i += 2) {
        if (xs[i] === 0) continue
        xs[to] = xs[i]!
        ys[to++] = ys[i]!
      }
      start = end
      ends[bucket] = to
    }
  }

  /** Writes point number `i` with its third coordinate. */
  put(to: number, i: number): void {
    const { width, mul } = this.#group
    mul(to, this.xs[i]!, this.#one)
    mul(to + width, this.ys[i]!, this.#one)
    mul(to + 2 * width, this.#one, this.#one)
  }
}
